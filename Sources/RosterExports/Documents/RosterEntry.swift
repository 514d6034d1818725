public import PatrolDomain

/// One assignment as a row of `roster.csv`, all in texts.
///
/// The one form in which an assignment leaves the program and comes back.
public struct RosterEntry: Codable, Hashable, Sendable {
  /// ISO 8601: the day on which the duty starts.
  public let date: String
  /// Id of the duty's line.
  public let duty: String
  /// `19:00-23:00`
  public let window: String
  public let place: String
  /// `leader`, or id of the role.
  public let seat: String
  public let person: String
  /// For the reader's eye; nothing depends on it.
  public let name: String

  /// The rows of a roster, by date, start of the duty, line, place, seat and person.
  public static func entries(of roster: Roster, in scenario: Scenario) -> [RosterEntry] {
    let duties = Dictionary(scenario.duties.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let names = Dictionary(scenario.people.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    let placed = roster.assignments.map { assignment in
      guard let position = duties[assignment.duty] else { preconditionFailure("a roster names duties of its scenario") }
      return (position, assignment)
    }
    // Duties of a scenario stand by day, start, line and place already.
    return placed.sorted { $0 < $1 }.map { position, assignment in
      let duty = scenario.duties[position]
      return RosterEntry(
        date: scenario.horizon.date(ofDay: duty.day).description, duty: duty.line.text,
        window: "\(duty.interval.start.timeOfDay)-\(duty.interval.end.timeOfDay)", place: duty.place.text,
        seat: assignment.seat.description, person: assignment.person.text, name: names[assignment.person] ?? "")
    }
  }
}
