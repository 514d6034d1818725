import PatrolDomain

struct TeamLeaderCheck: TeamCheck {
  let rule: TeamLeader

  func findings(for team: TeamOnDuty, in book: ScopedBook) -> [Finding] {
    guard !team.duty.team.leaderRoles.isEmpty else { return [] }
    let leaders = team.members(in: .leader)
    guard !leaders.isEmpty else {
      return [Finding("no-leader", team, in: book, amount: 1, [:])]
    }
    return leaders.compactMap { stepsBelowFirst($0, in: team, book) }
  }

  /// That a deputy leads has its own price, even where a missing leader is against the law.
  private func stepsBelowFirst(_ leader: TeamMember, in team: TeamOnDuty, _ book: ScopedBook) -> Finding? {
    let roles = team.duty.team.leaderRoles
    guard let steps = roles.firstIndex(where: leader.person.roles.contains), steps > 0, rule.stepWeight > 0 else {
      return nil
    }
    return Finding(
      "leader-order", team, persons: [leader.person.id], in: book, amount: steps, ownPrice: steps * rule.stepWeight,
      [
        "person": leader.person.named, "role": book.say.seat(.role(roles[steps])),
        "first": book.say.seat(.role(roles[0])),
      ])
  }
}
