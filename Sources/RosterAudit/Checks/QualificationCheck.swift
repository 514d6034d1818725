import PatrolDomain

struct QualificationCheck: RuleCheck {
  func findings(in book: ScopedBook) -> [Finding] {
    book.teams.flatMap { team in
      team.members.filter { book.rule.scope.includes($0.person) }.compactMap { finding($0, in: team, book) }
    }
  }

  private func finding(_ member: TeamMember, in team: TeamOnDuty, _ book: ScopedBook) -> Finding? {
    guard let code = fault(of: member, in: team.duty.team) else { return nil }
    return Finding(
      code, member.person, turns: [Turn(team.duty)], day: team.duty.day, amount: 1,
      ["duty": book.say.dutyAtPlace(team.duty), "seat": book.say.seat(member.seat)])
  }

  private func fault(of member: TeamMember, in team: Team) -> String? {
    switch member.seat {
    case .role(let role):
      member.person.roles.contains(role) ? nil : "without-role"
    case .leader where member.person.roles.isDisjoint(with: team.leaderRoles):
      // A seat that the team does not have is a fault of the roster, not of the person: see `RosterForm`.
      team.leaderRoles.isEmpty ? nil : "without-leader-role"
    case .leader:
      member.isNewcomer ? "newcomer-leads" : nil
    }
  }
}
