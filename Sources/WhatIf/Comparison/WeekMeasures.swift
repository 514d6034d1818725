public import PatrolDomain
public import Planning
import RosterAudit

/// What a planned week comes to.
public struct WeekMeasures: Hashable, Sendable {
  /// In the order of `ObjectiveLevel.allCases`.
  public let levels: [PlannedLevel]
  /// People missing below a minimum; those of sessions that are not held are not counted.
  public let seatsShort: Int
  /// People missing between minimum and target.
  public let seatsBelowTarget: Int
  public let sessionsMissed: Int
  /// Visits that residential groups miss by soft rules; by law none is missed.
  public let visitsMissed: Int
  /// Person-nights: duties with at least three hours between 22:00 and 06:00.
  public let nights: Int
  /// Working time of all.
  public let minutes: Minutes
  /// The largest and the smallest excess of burden over the share; both 0 where no rule shares it out.
  public let heaviest: Int
  public let lightest: Int
  public let wishesMet: Int
  public let wishes: Int

  init(_ levels: [PlannedLevel], _ audit: AuditReport) {
    self.levels = levels
    seatsShort = audit.coverage.reduce(0) { $0 + $1.shortOfMinimum }
    seatsBelowTarget = audit.coverage.reduce(0) { $0 + $1.shortOfTarget }
    sessionsMissed = audit.quotas.reduce(0) { $0 + $1.missing }
    visitsMissed = audit.softBreaches.reduce(0) { $0 + ($1.kind == .areaVisits ? $1.amount : 0) }
    // Whoever is in the scope of two rules about shares has a line under each.
    let onePerPerson = Dictionary(audit.fairness.map { ($0.person, $0) }) { first, _ in first }
    nights = onePerPerson.values.reduce(0) { $0 + $1.nights }
    minutes = onePerPerson.values.reduce(.zero) { $0 + $1.minutes }
    let excesses = audit.fairness.map(\.excess.count)
    heaviest = excesses.max() ?? 0
    lightest = excesses.min() ?? 0
    wishesMet = audit.metWishes.count
    wishes = audit.metWishes.count + audit.unmetWishes.count
  }
}
