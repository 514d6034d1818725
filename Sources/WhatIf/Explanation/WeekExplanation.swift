public import PatrolDomain
public import Planning
import RosterAudit

/// Why a week is impossible or short, and what would help.
public struct WeekExplanation: Sendable {
  public enum Finding: Sendable {
    /// No lawful roster exists. The conflicts have nothing in common.
    case impossible([Conflict], WaysOut)
    /// There is a roster, which leaves seats below their minimum or target.
    case short(Roster, [PlannedLevel], Shortfall, [Price])
    /// There is a roster, and every seat is filled to its target.
    case complete(Roster, [PlannedLevel])
    /// Planning was stopped before anything was known.
    case unknown
  }

  /// What nobody can staff, whatever the roster: known without any search.
  public let gaps: [CapacityGap]
  public let finding: Finding

  /// Changes that are tried on a short week.
  private static let mostPrices = 6

  /// - Parameter threads: weeks planned at the same time, to find out what would fill the seats of a short one.
  public init(of scenario: Scenario, planner: Planner, threads: Int) throws {
    let outcome = try planner.plan(scenario, levels: PriceSearch.levels)
    try self.init(of: scenario, outcome: outcome, planner: planner, threads: threads)
  }

  /// - Parameter outcome: of planning the scenario on the levels of seats.
  init(of scenario: Scenario, outcome: PlanOutcome, planner: Planner, threads: Int) throws {
    gaps = capacityGaps(of: scenario)
    if let conflict = outcome.conflict {
      let search = RelaxationSearch(scenario, planner)
      finding = .impossible(try search.conflicts(from: conflict), try search.waysOut(of: conflict))
    } else if let start = outcome.warmStart {
      let search = try PriceSearch(scenario, outcome, start, planner)
      finding =
        outcome.shortfall.isEmpty
        ? .complete(start.roster, outcome.levels)
        : .short(
          start.roster, outcome.levels, outcome.shortfall, try search.prices(exact: Self.mostPrices, threads: threads))
    } else {
      finding = .unknown
    }
  }
}
