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

  private static let steps = 12

  init(_ graph: PatternGraph, _ prices: RoundPrices) {
    self.graph = graph
    self.prices = prices
    lines = prices.terms.map { SlopedTerm($0, slope: 0) }
  }

  /// Leaves the bound of the best lines in `bound`.
  mutating func run(_ bound: inout CompletionBound) {
    var trial = lines
    var current = CompletionBound()
    var factor = 1.0
    for _ in 0..<Self.steps {
      current.update(graph, prices, trial)
      guard let path = current.path(graph) else {
        value = .infinity
        bound = current
        return
      }
      let trialValue = prices.base + current.cost[0] + trial.reduce(0) { $0 + $1.base }
      let (totals, cost) = read(path)
      cheapest = min(cheapest, cost)
      if trialValue > value {
        value = trialValue
        lines = trial
        swap(&bound, &current)
      } else {
        factor /= 2
      }
      if cheapest <= value + PricingTolerance.absolute(value) { return }
      let gaps = zip(totals, trial).map { total, line in
        total - min(max(total, line.touching.lowerBound), line.touching.upperBound)
      }
      guard move(&trial, gaps, factor, path, trialValue) else { return }
    }
  }

  /// Moves the slopes along the subgradient; false when it is zero.
  private func move(
    _ trial: inout [SlopedTerm], _ gaps: [Int], _ factor: Double, _ path: [PatternGraph.Arc], _ trialValue: Double
  ) -> Bool {
    let scaled = zip(gaps, prices.terms).map { gap, term in
      Double(gap) / Double(max(1, term.reachable.upperBound - term.reachable.lowerBound))
    }
    let norm = scaled.reduce(0) { $0 + $1 * $1 }
    guard norm > 0 else { return false }
    let distance = cheapest < .infinity ? cheapest - trialValue : typicalPrice(path)
    for index in trial.indices where gaps[index] != 0 {
      let term = prices.terms[index]
      let scale = Double(max(1, term.reachable.upperBound - term.reachable.lowerBound))
      trial[index].set(trial[index].slope + factor * distance * scaled[index] / (norm * scale), term)
    }
    return true
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
