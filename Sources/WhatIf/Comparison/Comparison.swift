public import PatrolDomain
public import Planning
import RosterAudit

/// Weeks side by side: a base, and the same week with something changed.
public struct Comparison: Sendable {
  public let base: ComparedWeek
  /// In the order asked for; `nil` where planning was stopped before the row was finished.
  public let rows: [ComparedWeek?]

  /// Plans the base, then the others from its roster and its patterns, as many at a time as there are threads.
  ///
  /// - Parameters:
  ///   - known: a roster of the base with its levels, where it was planned before; `nil` to plan it.
  ///   - planner: for the base.
  ///   - rowPlanner: for the others, which begin where the base ended.
  /// - Throws: what the planner throws, or `JudgementFault` when the judge does not pass a roster.
  public init(
    of base: Scenario, known: KnownWeek? = nil, with others: [Scenario], planner: Planner, rowPlanner: Planner,
    threads: Int
  ) throws {
    let (week, start) = try known.map { try Self.week(base, $0) } ?? Self.week(base, planner, from: nil)
    self.base = week
    let alone = min(threads, others.count) > 1 ? rowPlanner.onOneThread : rowPlanner
    let isStopped = { @Sendable in alone.isStopped }
    rows = try SideBySide.map(count: others.count, threads: threads, isStopped: isStopped) {
      try Self.week(others[$0], alone, from: start).week
    }
  }

  private static func week(
    _ scenario: Scenario, _ known: KnownWeek
  ) throws(JudgementFault) -> (week: ComparedWeek, start: WarmStart?) {
    let audit = try Judgement.passed(known.roster, known.levels, in: scenario)
    let week = PlannedWeek(scenario, known.roster, known.levels, audit)
    return (ComparedWeek(scenario: scenario, answer: .planned(week)), WarmStart(known.roster))
  }

  private static func week(
    _ scenario: Scenario, _ planner: Planner, from start: WarmStart?
  ) throws -> (week: ComparedWeek, start: WarmStart?) {
    let outcome = try outcome(scenario, planner, from: start)
    guard let roster = outcome.roster else {
      return (
        ComparedWeek(scenario: scenario, answer: outcome.conflict.map { .impossible($0) } ?? .unknown), nil
      )
    }
    let audit = try Judgement.passed(roster, outcome.levels, in: scenario)
    let week = PlannedWeek(
      scenario, roster, outcome.levels, audit,
      changes: start.map { PersonChange.all(from: $0.roster, to: roster) } ?? [])
    return (ComparedWeek(scenario: scenario, answer: .planned(week)), outcome.warmStart)
  }

  /// A roster that no longer fits well may lead the search astray; then it begins once more from nothing.
  private static func outcome(_ scenario: Scenario, _ planner: Planner, from start: WarmStart?) throws -> PlanOutcome {
    let outcome = try planner.plan(scenario, start: start)
    let isSettled = outcome.conflict != nil || outcome.levels.first?.isProven == true
    guard start != nil, !isSettled, !planner.isStopped else { return outcome }
    let cold = try planner.plan(scenario, near: start?.roster)
    guard outcome.roster != nil, cold.conflict == nil else { return cold }
    let isBetter = cold.levels.map(\.value).lexicographicallyPrecedes(outcome.levels.map(\.value))
    return cold.roster != nil && (isBetter || cold.levels.first?.isProven == true) ? cold : outcome
  }
}
