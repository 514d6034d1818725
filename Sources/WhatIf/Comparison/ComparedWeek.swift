public import PatrolDomain
public import Planning
import RosterAudit

/// One row of a comparison: a week, and what planning it gave.
public struct ComparedWeek: Sendable {
  public enum Answer: Sendable {
    case planned(PlannedWeek)
    /// It is proven that no lawful roster exists.
    case impossible(Conflict)
    /// Planning was stopped before it held a roster or knew that there is none.
    case unknown
  }

  public let scenario: Scenario
  public let answer: Answer

  public var planned: PlannedWeek? {
    guard case .planned(let week) = answer else { return nil }
    return week
  }
}

/// A roster that was planned before, with what is known of its levels.
public struct KnownWeek: Sendable {
  public let roster: Roster
  public let levels: [PlannedLevel]

  public init(roster: Roster, levels: [PlannedLevel]) {
    self.roster = roster
    self.levels = levels
  }
}

/// A roster that the judge has passed, with its measures.
public struct PlannedWeek: Sendable {
  public let roster: Roster
  public let measures: WeekMeasures
  /// What each force carries.
  public let forces: [ForceLoad]
  /// Where somebody is missing.
  public let gaps: [SeatGap]
  /// Whose week is another than in the base; by person. Empty for the base itself.
  public let changes: [PersonChange]

  init(
    _ scenario: Scenario, _ roster: Roster, _ levels: [PlannedLevel], _ audit: AuditReport, changes: [PersonChange] = []
  ) {
    self.roster = roster
    measures = WeekMeasures(levels, audit)
    forces = ForceLoad.all(in: scenario, audit)
    gaps = SeatGap.all(audit)
    self.changes = changes
  }
}

/// How one person's week differs between two rosters; nothing is gained or lost when only a seat is another.
public struct PersonChange: Hashable, Sendable {
  public let person: PersonID
  /// Duties of the other roster only, by id.
  public let gained: [DutyID]
  /// Duties of the base only, by id.
  public let lost: [DutyID]

  /// Everybody whose duties or seats differ, by person.
  static func all(from base: Roster, to other: Roster) -> [PersonChange] {
    let before = Dictionary(grouping: base.assignments, by: \.person)
    let after = Dictionary(grouping: other.assignments, by: \.person)
    return Set(before.keys).union(after.keys).sorted().compactMap { person in
      let (old, new) = (Set(before[person] ?? []), Set(after[person] ?? []))
      guard old != new else { return nil }
      let (lost, gained) = (Set(old.map(\.duty)), Set(new.map(\.duty)))
      return PersonChange(
        person: person, gained: gained.subtracting(lost).sorted(), lost: lost.subtracting(gained).sorted())
    }
  }
}
