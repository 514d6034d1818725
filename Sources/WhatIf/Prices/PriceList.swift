public import PatrolDomain
public import Planning

/// What rules, people and seats of a week are worth, on its first two levels.
public struct PriceList: Sendable {
  /// Of the week as it is.
  public let levels: [PlannedLevel]
  /// Those with a solve behind them first; `nil` when the week has no roster to compare with.
  public let prices: [Price]?
  /// The week solved without all those rules at once for which nothing speaks: where it is no better, each of them costs
  /// nothing. `nil` where that was not done.
  public let withoutIdleRules: LevelVerdict?

  /// Changes that are solved; more would take longer than an officer waits.
  public static let exact = 9

  public init(of scenario: Scenario, planner: Planner, threads: Int) throws {
    let outcome = try planner.plan(scenario, levels: PriceSearch.levels)
    levels = outcome.levels
    guard let start = outcome.warmStart else {
      (prices, withoutIdleRules) = (nil, nil)
      return
    }
    let search = try PriceSearch(scenario, outcome, start, planner)
    let found = try search.prices(exact: Self.exact, threads: threads)
    prices = found
    withoutIdleRules = try search.verdict(without: found.filter(\.isIdle).compactMap(\.rule))
  }
}
