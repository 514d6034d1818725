public import PatrolDomain
import RosterModel

/// What a planned week leaves to a search on a week like it: its roster, and what else was worth looking at for each person.
public struct WarmStart: Sendable {
  public let roster: Roster
  /// Per person: what he does in the whole week, one entry per pattern. A fold's work is called by its first duty.
  let patterns: [PersonID: [[Assignment]]]

  /// A roster from elsewhere.
  public init(_ roster: Roster) { self.init(roster, patterns: [:]) }

  init(_ roster: Roster, patterns: [PersonID: [[Assignment]]]) {
    self.roster = roster
    self.patterns = patterns
  }
}

extension Translation {
  /// The engine's patterns as assignments, by person.
  func weeks(of patterns: [[[Int?]]]) -> [PersonID: [[Assignment]]] {
    var weeks: [PersonID: [[Assignment]]] = [:]
    for (person, list) in patterns.enumerated() {
      weeks[week.people[person].id] = list.map { assignments(of: $0, person: person) }
    }
    return weeks
  }
}
