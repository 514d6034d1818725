/// Leads a descent to totals within their limits by keeping to an even pace from the first day on: over a year of days
/// with narrow limits, what is cheapest day by day ends outside.
struct CounterPace {
  /// One per term of the prices.
  private let lanes: [Lane]

  private struct Lane {
    let slot: Int
    let boundary: Int
    let low: Double
    let high: Double
    /// How far from the pace a total may be without a loss on the first day; nothing of it is left on the last.
    let slack: Double
  }

  /// Ordinary amounts by which a total may be ahead or behind.
  private static let slackInAmounts = 4.0

  init(_ graph: PatternGraph, _ prices: RoundPrices) {
    lanes = prices.terms.map { term in
      let most = Double(graph.reach.fromStart(term.checkpoint).upperBound)
      return Lane(
        slot: term.slot, boundary: term.boundary, low: term.low == Int.min ? -.infinity : Double(term.low),
        high: term.high == Int.max ? .infinity : Double(term.high),
        slack: max(1, Self.slackInAmounts * most / Double(term.boundary)))
    }
  }

  /// How far totals are off, in ordinary amounts, summed over all limits.
  ///
  /// - Parameters:
  ///   - totals: one per slot from `first` on.
  func deviation(_ boundary: Int, _ totals: ContiguousArray<Int32>, _ first: Int) -> Double {
    var sum = 0.0
    for lane in lanes where boundary < lane.boundary {
      let total = Double(totals[first + lane.slot])
      let share = Double(boundary) / Double(lane.boundary)
      let slack = lane.slack * (1 - share)
      sum += max(0, lane.low * share - total - slack, total - lane.high * share - slack) / lane.slack
    }
    return sum
  }
}
