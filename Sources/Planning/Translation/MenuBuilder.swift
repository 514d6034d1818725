import PatrolDomain
import RosterModel

/// Finds what each person could do on each day: single seats that qualification and availability allow, and pairs of
/// them where two duties a day are allowed.
struct MenuBuilder {
  let week: Week

  /// `menus[person][day]`: seats, or pairs of seats by start, in a fixed order.
  func menus() -> [[[[DutySeat]]]] {
    let supervised = newcomersAllowed()
    let seats = week.duties.map { $0.team.allSeats.filter { $0.maximum > 0 }.map(\.seat) }
    return week.people.indices.map { person in
      let rules = RulesOfMenu(person, week)
      return week.foldsByDay.map { duties in
        let singles = duties.filter { isAllowed(person, $0, rules, supervised) }.flatMap { duty in
          seats[duty].filter { isQualified(person, duty, $0, rules) }.map { DutySeat(duty: duty, seat: $0) }
        }
        return singles.map { [$0] } + (rules.dutiesPerDay >= 2 ? pairs(of: singles) : [])
      }
    }
  }

  /// Which of the rules about menus hold for one person.
  private struct RulesOfMenu {
    let asksAvailability: Bool
    let asksQualification: Bool
    let dutiesPerDay: Int

    init(_ person: Int, _ week: Week) {
      let someone = week.people[person]
      asksAvailability = week.hasRule(.availability, for: someone)
      asksQualification = week.hasRule(.qualification, for: someone)
      dutiesPerDay =
        week.rules.compactMap { rule in
          guard case .dutiesPerDay(let statement) = rule.statement, rule.scope.includes(someone) else { return nil }
          return statement.maximum
        }.min() ?? 2
    }
  }

  private func isAllowed(_ person: Int, _ duty: Int, _ rules: RulesOfMenu, _ supervised: Set<Int>) -> Bool {
    (!rules.asksAvailability
      || Availability.allows(week.people[person], past: week.past[person], duty: week.duties[duty]))
      && (supervised.contains(duty) || !week.isNewcomer(week.people[person], onDutyOf: duty))
  }

  private func isQualified(_ person: Int, _ duty: Int, _ seat: Seat, _ rules: RulesOfMenu) -> Bool {
    let someone = week.people[person]
    return !rules.asksQualification
      || Qualification.allows(
        someone, isNewcomer: week.isNewcomer(someone, onDutyOf: duty), seat: seat, of: week.duties[duty].team)
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
