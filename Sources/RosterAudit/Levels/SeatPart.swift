import PatrolDomain

/// The planned points of one or more equal seats, to be split among all who can fill them.
struct SeatPart: Hashable {
  /// Shares are summed in thousandths of a point before they are rounded down.
  static let scale = 1000

  /// Whoever has one of these roles can fill the seat.
  private let roles: Set<RoleID>
  /// target × points × 1000 × sessions
  private let numerator: Int
  /// candidates × available days of all who can fill the seat
  private let denominator: Int
  /// How many such seats there are; each is rounded by itself.
  private var count = 1

  /// What falls on somebody, in thousandths of a point.
  func thousandths(for person: Person, availableDays: Int) -> Int {
    guard denominator > 0, !roles.isDisjoint(with: person.roles) else { return 0 }
    return numerator * availableDays / denominator * count
  }

  /// The seats of all duties of which the rule speaks.
  static func parts(of book: ScopedBook, burden: Burden, availableDays: [PersonID: Int]) -> [SeatPart] {
    var daysByRoles: [Set<RoleID>: Int] = [:]
    var counts: [SeatPart: Int] = [:]
    for duty in book.teams.map(\.duty) {
      let quota = duty.quota.flatMap { book.index.quotas[$0] }
      for numbers in duty.team.seatNumbers {
        let roles = duty.team.roles(for: numbers.seat)
        let days =
          daysByRoles[roles]
          ?? book.scenario.people.filter { !roles.isDisjoint(with: $0.roles) }
          .reduce(0) { $0 + (availableDays[$1.id] ?? 0) }
        daysByRoles[roles] = days
        let part = SeatPart(
          roles: roles,
          numerator: numbers.target * burden.points(of: Turn(duty)).count * scale * (quota?.sessions ?? 1),
          denominator: (quota?.duties.count ?? 1) * days)
        counts[part, default: 0] += 1
      }
    }
    return counts.map { part, count in
      var counted = part
      counted.count = count
      return counted
    }
  }

  private init(roles: Set<RoleID>, numerator: Int, denominator: Int) {
    self.roles = roles
    self.numerator = numerator
    self.denominator = denominator
  }
}

extension Team {
  /// The roles of which one is enough to fill the seat.
  fileprivate func roles(for seat: Seat) -> Set<RoleID> {
    switch seat {
    case .leader: Set(leaderRoles)
    case .role(let role): [role]
    }
  }
}
