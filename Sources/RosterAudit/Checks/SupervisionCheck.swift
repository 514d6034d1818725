import PatrolDomain

/// A duty that no such rule has in scope takes no newcomer: see `RosterForm`.
struct SupervisionCheck: TeamCheck {
  let rule: Supervision

  func findings(for team: TeamOnDuty, in book: ScopedBook) -> [Finding] {
    let newcomers = team.members.filter(\.isNewcomer)
    let supervisors = team.members.count { !$0.isNewcomer && !$0.person.roles.isDisjoint(with: rule.supervisors) }
    let limit = supervisors * rule.perSupervisor
    guard newcomers.count > limit else { return [] }
    return [
      Finding(
        "newcomers", team, persons: newcomers.map(\.person.id), in: book, amount: newcomers.count - limit,
        [
          "actual": .count(newcomers.count), "supervisors": .count(supervisors), "limit": .count(limit),
          "persons": .list(newcomers.map(\.person.named)),
        ])
    ]
  }
}
