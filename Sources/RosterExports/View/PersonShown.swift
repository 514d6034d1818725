public import PatrolDomain
import Wording

/// Somebody with a row of his own in the week grid.
public struct PersonShown: Hashable, Sendable {
  public let named: Named
  /// Rank or title; may be empty.
  public let rank: String
  public let force: Named
  /// One per day of the horizon.
  public let days: [DayShown]

  public var id: String { named.id }
  public var name: String { named.name }

  static func all(_ clearance: Clearance, _ duties: [Duty]) -> [PersonShown] {
    let scenario = clearance.scenario
    var turns: [PersonID: [Int: [Int]]] = [:]
    for (index, duty) in duties.enumerated() {
      for assignment in clearance.members[duty.id] ?? [] {
        turns[assignment.person, default: [:]][duty.day, default: []].append(index)
      }
    }
    return clearance.peopleInGrid.map { person in
      let force = scenario.forces.first { $0.id == person.force }
      let own = turns[person.id] ?? [:]
      return PersonShown(
        named: Named(person.id.text, person.name), rank: printable(person.rank),
        force: Named(person.force.text, force?.name ?? ""),
        days: (0..<scenario.horizon.dayCount).map { day in
          DayShown(person, day: day, turns: own, duties, clearance)
        })
    }
  }
}

/// A cell of the week grid.
public struct DayShown: Hashable, Sendable {
  /// Why somebody is not there all day.
  public enum Absence: Hashable, Sendable {
    case reason(AbsenceReason)
    /// The reason is not for this audience.
    case unexplained
  }

  /// Indices into the view's duties that start on the day, by start.
  public let duties: [Int]
  /// Whether the day has no duty and the night before ended on it.
  public let isRest: Bool
  /// `nil` when he is there, or when absences are not for this audience.
  public let absence: Absence?

  init(_ person: Person, day: Int, turns: [Int: [Int]], _ duties: [Duty], _ clearance: Clearance) {
    let midnight = Moment(day: day, time: TimeOfDay(minute: 0))
    self.duties = (turns[day] ?? []).sorted { (duties[$0].interval.start, $0) < (duties[$1].interval.start, $1) }
    isRest = self.duties.isEmpty && (turns[day - 1] ?? []).contains { duties[$0].interval.end > midnight }
    let whole = Interval(from: midnight, to: Moment(day: day + 1, time: TimeOfDay(minute: 0)))
    absence = person.absences.first { $0.interval.contains(whole) }.flatMap { found in
      if clearance.audience == .anyone { return nil }
      return clearance.showsAffairs(of: person.id) ? .reason(found.reason) : .unexplained
    }
  }
}
