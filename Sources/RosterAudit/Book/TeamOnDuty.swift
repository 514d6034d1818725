import PatrolDomain

/// Those who are on one duty.
struct TeamOnDuty {
  let duty: Duty
  /// By seat, then person; whoever is entered twice stands here twice.
  let members: [TeamMember]

  var isCarriedOut: Bool { !members.isEmpty }
  var persons: [PersonID] { members.map(\.person.id) }

  func members(in seat: Seat) -> [TeamMember] { members.filter { $0.seat == seat } }
  func has(_ person: PersonID) -> Bool { members.contains { $0.person.id == person } }
}

/// Somebody in a seat.
struct TeamMember {
  let person: Person
  let seat: Seat
  /// On the day of the duty.
  let isNewcomer: Bool
}

/// A seat of a team with its numbers, the leader's included.
struct SeatNumbers {
  let seat: Seat
  let minimum: Int
  let target: Int
  let maximum: Int
  let outside: Int
}

extension Team {
  /// The leader's seat, if the team has one, and the seats of roles.
  var seatNumbers: [SeatNumbers] {
    let leader = SeatNumbers(seat: .leader, minimum: 1, target: 1, maximum: 1, outside: 0)
    return (leaderRoles.isEmpty ? [] : [leader])
      + seats.map {
        SeatNumbers(
          seat: .role($0.role), minimum: $0.minimum, target: $0.target, maximum: $0.maximum, outside: $0.outside)
      }
  }
}
