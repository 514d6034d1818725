/// An accumulator whose exact value is part of the completion bound's states, in steps of its grid.
struct TrackedAccumulator {
  let slot: Int
  /// Index among all accumulators of the graph.
  let accumulator: Int
  /// Greatest common divisor of all that can be added.
  let grid: Int
  /// Cells 0 to `cellCount` − 1 stand for totals cell · grid; the last one for all larger totals when `saturates`,
  /// while otherwise larger totals are unlawful or cannot be had.
  let cellCount: Int
  let saturates: Bool
  /// The last boundary at which it is read.
  let lastBoundary: Int

  init(slot: Int, _ graph: PatternGraph, _ prices: RoundPrices) {
    let accumulator = prices.accumulators[slot]
    self.slot = slot
    self.accumulator = accumulator
    let terms = prices.terms.filter { $0.slot == slot }
    lastBoundary = terms.map(\.boundary).max() ?? 0
    let saturates = terms.allSatisfy { $0.firstExcess == Int.max }
    let grid = graph.grids[accumulator]
    self.saturates = saturates
    self.grid = grid
    let top = terms.map { term in
      saturates ? term.lastShortfall : min(term.high, graph.reach.fromStart(term.checkpoint).upperBound)
    }
    let largest = max(0, top.max() ?? 0)
    cellCount = max(2, (saturates ? (largest + grid - 1) / grid : largest / grid) + 1)
  }

  /// The cell of a total; `nil` when it is past the last one.
  func cell(_ total: Int) -> Int? {
    let cell = total / grid
    if cell < cellCount { return cell }
    return saturates ? cellCount - 1 : nil
  }
}

extension SlopeAscent {
  /// Cells of a bound with tracked counters, over all boundaries: at most eight megabytes.
  private static let cellLimit = 1 << 20

  /// The accumulator that raises the bound most when it is tracked too; `nil` when none does or the cells would be too
  /// many.
  ///
  /// - Parameter relaxations: how many arcs times cells the bound may have to look at.
  func mostTelling(relaxations: Int) -> TrackedAccumulator? {
    let cells = cellCount
    var best: (accumulator: TrackedAccumulator, value: Double)?
    var bound = CompletionBound()
    for candidate in trackable where cells * candidate.cellCount * graph.pathArcCount <= relaxations {
      var trial = self
      trial.track(candidate)
      trial.run(&bound, steps: 1)
      if trial.value > (best?.value ?? value + PricingTolerance.absolute(value)) { best = (candidate, trial.value) }
    }
    return best?.accumulator
  }

  /// The accumulator with the fewest cells among those not tracked: where no lawful pattern is met, knowing more totals
  /// exactly leads to one, even if the bound stays the same.
  var leastTrackable: TrackedAccumulator? { trackable.min { $0.cellCount < $1.cellCount } }

  private var cellCount: Int { tracked.reduce(1) { $0 * $1.cellCount } }

  /// The accumulators not tracked yet whose cells fit into memory.
  private var trackable: [TrackedAccumulator] {
    prices.accumulators.indices.filter { slot in !tracked.contains { $0.slot == slot } }
      .map { TrackedAccumulator(slot: $0, graph, prices) }
      .filter { cellCount * $0.cellCount * graph.stateCount <= Self.cellLimit }
  }
}
