import PatrolDomain
import RosterModel

/// Finds what each person could do on each day: single seats that qualification and availability allow, and pairs of
/// them where two duties a day are allowed.
struct MenuBuilder {
  let week: Week

  /// `menus[person][day]`: seats, or pairs of seats by start, in a fixed order.
  func menus() -> [[[[DutySeat]]]] {
    let supervised = newcomersAllowed()
    return week.people.indices.map { person in
      let most = dutiesPerDay(of: week.people[person])
      return week.foldsByDay.map { duties in
        let singles = duties.filter { isAllowed(person, $0, supervised) }.flatMap { seats(of: $0, for: person) }
        return singles.map { [$0] } + (most >= 2 ? pairs(of: singles) : [])
      }
    }
  }

  private func isAllowed(_ person: Int, _ duty: Int, _ supervised: Set<Int>) -> Bool {
    let someone = week.people[person]
    return
      (!week.hasRule(.availability, for: someone)
      || Availability.allows(someone, past: week.past[person], duty: week.duties[duty]))
      && (supervised.contains(duty) || !week.isNewcomer(someone, onDutyOf: duty))
  }

  private func seats(of duty: Int, for person: Int) -> [DutySeat] {
    let team = week.duties[duty].team
    let isNewcomer = week.isNewcomer(week.people[person], onDutyOf: duty)
    let isQualified = week.hasRule(.qualification, for: week.people[person])
    return team.allSeats.filter { seat in
      seat.maximum > 0
        && (!isQualified
          || Qualification.allows(week.people[person], isNewcomer: isNewcomer, seat: seat.seat, of: team))
    }.map { DutySeat(duty: duty, seat: $0.seat) }
  }

  private func pairs(of singles: [DutySeat]) -> [[DutySeat]] {
    singles.flatMap { first in
      singles.filter { second in
        week.duties[first.duty].interval.end <= week.duties[second.duty].interval.start
      }.map { [first, $0] }
    }
  }

  /// The duties on which some rule lets newcomers go out supervised.
  private func newcomersAllowed() -> Set<Int> {
    let rules = week.rules.filter { $0.statement.kind == .supervision }
    return Set(rules.flatMap { week.duties(in: $0) })
  }

  private func dutiesPerDay(of person: Person) -> Int {
    week.rules.compactMap { rule in
      guard case .dutiesPerDay(let statement) = rule.statement, rule.scope.includes(person) else { return nil }
      return statement.maximum
    }.min() ?? 2
  }
}

/// A seat of a team with its numbers, the leader's like any other.
struct TeamSeat {
  let seat: Seat
  let minimum: Int
  let target: Int
  let maximum: Int
}

extension Team {
  /// The leader's seat first, if there is one, then the roles' in their order.
  var allSeats: [TeamSeat] {
    let leader = TeamSeat(seat: .leader, minimum: 1, target: 1, maximum: 1)
    return (leaderRoles.isEmpty ? [] : [leader])
      + seats.map { TeamSeat(seat: .role($0.role), minimum: $0.minimum, target: $0.target, maximum: $0.maximum) }
  }

  /// Rostered people at the most, leader included.
  var maximum: Int { allSeats.reduce(0) { $0 + $1.maximum } }
}
