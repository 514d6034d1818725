public import PatrolDomain
import RosterModel
public import Rostering

/// Plans one scenario after another under the same options, for whoever compares weeks without knowing the engine.
public struct Planner: Sendable {
  private let options: SearchOptions
  private let monitor: SearchMonitor

  public init(options: SearchOptions = SearchOptions(), monitor: SearchMonitor = SearchMonitor()) {
    self.options = options
    self.monitor = monitor
  }

  /// The same on one thread, for planning several scenarios side by side. Answers do not change.
  public var onOneThread: Planner {
    var options = options
    options.threads = 1
    return Planner(options: options, monitor: monitor)
  }

  /// Whether the person in the loop, or the clock, wants to see the end.
  public var isStopped: Bool { monitor.stopRequested() != nil }

  /// - Parameters:
  ///   - start: a roster and patterns to begin from, of this or of a similar week.
  ///   - base: among rosters equally good, one near to this is preferred; `nil` for `start`.
  ///   - levels: how many of the levels matter, from the first on; the others are neither optimised nor told.
  public func plan(
    _ scenario: Scenario, start: WarmStart? = nil, near base: Roster? = nil,
    levels: Int = ObjectiveLevel.allCases.count
  ) throws(SearchFault) -> PlanOutcome {
    try Planning.plan(
      scenario, options: options, start: start, near: base ?? start?.roster, levels: levels, monitor: monitor)
  }

  /// The work that was asked for; `nil` where none was.
  var workLimit: Int? { options.workLimit }

  /// Solves a problem as it is, with this much work at the most.
  ///
  /// - Parameters:
  ///   - floors: what is known of its levels from elsewhere.
  ///   - preferred: the level that decides between equals (`SearchOptions.preferred`).
  func solve(
    _ problem: RosterProblem, start: Incumbent?, work: Int, floors: [Cost?] = [], preferring preferred: Int? = nil
  ) throws(SearchFault) -> RosterSolution {
    var limited = options
    limited.workLimit = min(work, options.workLimit ?? work)
    limited.preferred = preferred
    return try Rostering.solve(problem, options: limited, start: start, floors: floors, monitor: monitor).0
  }

  /// Whether the scenario has any lawful roster; `nil` when planning was stopped before that was known.
  public func isPossible(_ scenario: Scenario) throws(SearchFault) -> Bool? {
    try ConflictSearch.isPossible(Week(scenario), options, monitor)
  }

  /// Why the scenario has no lawful roster; `nil` when it has one, or when planning was stopped before that was known.
  public func conflict(of scenario: Scenario) throws(SearchFault) -> Conflict? {
    let translation = Translation(scenario)
    let steps = TeamsThenPlaces(translation, endsAtFirstRoster: true)
    let solution = try steps.solve(options, start: nil, monitor).0
    guard let evidence = solution.evidence else { return nil }
    return try ConflictSearch(translation, evidence, options: options, monitor: monitor).conflict()
  }
}
