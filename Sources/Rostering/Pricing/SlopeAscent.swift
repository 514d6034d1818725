/// Looks for the lines below the counters' charges that make the completion bound of the first state largest: a
/// subgradient ascent on the Lagrangian dual in which each counter's total and its charge are chosen apart.
struct SlopeAscent {
  let graph: PatternGraph
  let prices: RoundPrices
  private(set) var lines: [SlopedTerm]
  /// The bound at `lines`; `+infinity` when no path exists.
  private(set) var value = -Double.infinity
  /// The cheapest lawful pattern seen, as an upper bound; `+infinity` when none was.
  private(set) var cheapest = Double.infinity

  private static let steps = 16

  init(_ graph: PatternGraph, _ prices: RoundPrices) {
    self.graph = graph
    self.prices = prices
    lines = prices.terms.map { SlopedTerm($0, slope: 0) }
  }

  /// Leaves the bound of the best lines in `bound`.
  mutating func run(_ bound: inout CompletionBound) {
    var trial = lines
    var current = CompletionBound()
    // Slopes are measured per duty, so that minutes and counts weigh alike.
    let units = prices.terms.map { term in
      let totals = graph.reach.fromStart(term.checkpoint)
      return max(1, Double(totals.upperBound - totals.lowerBound) / Double(term.boundary))
    }
    var bundle = ProximalBundle(start: lines.map(\.slope), reach: 1)
    for step in 0..<Self.steps {
      current.update(graph, prices, trial)
      guard let path = current.path(graph) else {
        value = .infinity
        bound = current
        return
      }
      let trialValue = prices.base + current.cost[0] + trial.reduce(0) { $0 + $1.base }
      let (totals, cost) = read(path)
      cheapest = min(cheapest, cost)
      let slopes = trial.map(\.slope)
      if trialValue > value {
        value = trialValue
        lines = trial
        swap(&bound, &current)
      }
      if cheapest <= value + PricingTolerance.absolute(value) { return }
      let gaps = trial.indices.map { index in
        let touching = trial[index].touching
        let nearest = min(max(totals[index], touching.lowerBound), touching.upperBound)
        return Double(totals[index] - nearest) / units[index]
      }
      guard gaps.contains(where: { $0 != 0 }) else { return }
      if step == 0 {
        let norm = gaps.reduce(0) { $0 + abs($1) }
        bundle = ProximalBundle(start: zip(slopes, units).map { $0 * $1 }, reach: typicalPrice(path) / max(1, norm))
      }
      bundle.add(zip(slopes, units).map { $0 * $1 }, value: trialValue, gradient: gaps)
      let next = bundle.trialPoint()
      if bundle.promise <= 1e-3 * typicalPrice(path) { return }
      for index in trial.indices { trial[index].set(next[index] / units[index], prices.terms[index]) }
    }
  }

  /// The order of magnitude of a duty's price.
  private func typicalPrice(_ path: [PatternGraph.Arc]) -> Double {
    var sum = 0.0
    for (day, arc) in zip(graph.days, path) { sum += abs(prices.group[day.firstGroup + Int(arc.group)]) }
    return max(sum / Double(max(1, path.count)), 1e-3)
  }

  /// The totals of a path at the checkpoints, and its true cost (`+infinity` when unlawful).
  private func read(_ path: [PatternGraph.Arc]) -> ([Int], Double) {
    var totals = Array(repeating: 0, count: prices.terms.count)
    var cost = prices.base
    for (index, arc) in path.enumerated() {
      let day = graph.days[index]
      cost += prices.group[day.firstGroup + Int(arc.group)] + prices.tariff[Int(arc.tariff)]
      let row = (day.firstAmount + Int(arc.group)) * graph.accumulatorCount
      for (position, term) in prices.terms.enumerated() where index < term.boundary {
        let accumulator = prices.accumulators[term.slot]
        totals[position] += Int(graph.amounts[row + accumulator])
        if graph.tariffs[Int(arc.tariff)].touched.contains(accumulator) { totals[position] += 1 }
      }
    }
    for (total, term) in zip(totals, prices.terms) {
      cost += term.isLawful(total) ? term.charge(total) : .infinity
    }
    return (totals, cost)
  }
}

/// What floating-point prices may be off by in pricing.
enum PricingTolerance {
  static func absolute(_ value: Double) -> Double { 1e-10 * (1 + abs(value)) }
}
