import PatrolDomain

extension Qualification {
  /// Whether a person may fill a seat of a team.
  static func allows(_ person: Person, isNewcomer: Bool, seat: Seat, of team: Team) -> Bool {
    switch seat {
    case .leader: !isNewcomer && team.leaderRoles.contains { person.roles.contains($0) }
    case .role(let role): person.roles.contains(role)
    }
  }
}
