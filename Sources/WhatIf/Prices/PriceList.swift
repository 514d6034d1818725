public import PatrolDomain
public import Planning

/// What rules, people and seats of a week are worth, on its first two levels.
public struct PriceList: Sendable {
  /// Of the week as it is.
  public let levels: [PlannedLevel]
  /// Those with a solve behind them first; `nil` when the week has no roster to compare with.
  public let prices: [Price]?

  /// Changes that are solved; more would take longer than an officer waits.
  public static let exact = 9

  public init(of scenario: Scenario, planner: Planner, threads: Int) throws {
    let outcome = try planner.plan(scenario, levels: PriceSearch.levels)
    levels = outcome.levels
    guard let roster = outcome.roster else {
      prices = nil
      return
    }
    prices = try PriceSearch(scenario, outcome, roster, planner).prices(exact: Self.exact, threads: threads)
  }
}
