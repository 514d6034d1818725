import PatrolDomain

extension Rule {
  /// A law of no particular source that some test needs beside what it tests.
  static func law(_ statement: RuleStatement, scope: Scope = Scope()) -> Rule {
    Rule(
      id: RuleID(statement.kind.rawValue), statement: statement, strength: .law, scope: scope,
      citation: Citation(source: "", status: .assumed, authority: .planner))
  }

  /// Newcomers may be on every duty beside a member.
  static let admitsNewcomers = law(
    .supervision(Supervision(perSupervisor: 9, supervisors: [Station.member])))
}

extension Team {
  /// `leader` roles may lead; up to nine members, none needed.
  static func led(by leader: String...) -> Team {
    Team(leaderRoles: leader.map { RoleID($0) }, seats: Station.anybody.seats, skills: [])
  }

  static func members(_ minimum: Int, _ target: Int, _ maximum: Int, ledBy leader: String...) -> Team {
    Team(
      leaderRoles: leader.map { RoleID($0) },
      seats: [SeatDemand(role: Station.member, minimum: minimum, target: target, maximum: maximum, outside: 0)],
      skills: [])
  }
}
