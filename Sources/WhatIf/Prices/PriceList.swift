public import PatrolDomain
public import Planning

/// What rules, people and seats of a week are worth, on its first two levels.
public struct PriceList: Sendable {
  /// Of the week as it is.
  public let levels: [PlannedLevel]
  /// Those with a solve behind them first; `nil` when the week has no roster to compare with, empty when planning was stopped
  /// before its own best was known.
  public let prices: [Price]?
  /// Why no lawful roster exists; `nil` where one does, or that is not known.
  public let impossible: WeekExplanation?
  /// The rules for which nothing speaks; `nil` when there are none.
  public let idle: IdleRules?
  /// Whether planning was stopped before everything was solved that was to be.
  public let isStopped: Bool

  /// Changes that are solved; more would take longer than an officer waits.
  public static let exact = 9

  public init(of scenario: Scenario, planner: Planner, threads: Int) throws {
    let outcome = try planner.plan(scenario, levels: PriceSearch.levels)
    levels = outcome.levels
    impossible =
      outcome.conflict == nil
      ? nil : try WeekExplanation(of: scenario, outcome: outcome, planner: planner, threads: threads)
    guard let start = outcome.warmStart, !planner.isStopped else {
      (prices, idle, isStopped) = (outcome.warmStart.map { _ in [] }, nil, planner.isStopped)
      return
    }
    let search = try PriceSearch(scenario, outcome, start, planner)
    let found = try search.prices(exact: Self.exact, threads: threads)
    prices = found
    let rules = found.filter(\.isIdle).compactMap(\.rule)
    idle = rules.isEmpty ? nil : try IdleRules(rules, search, threads: threads)
    isStopped = found.contains(where: \.isStopped) || idle?.isStopped == true
  }
}
