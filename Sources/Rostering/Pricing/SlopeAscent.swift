/// Looks for the lines below the counters' charges that make the completion bound of the first state largest: the
/// Lagrangian dual in which each counter's total and its charge are chosen apart, climbed by a proximal bundle.
struct SlopeAscent {
  let graph: PatternGraph
  let prices: RoundPrices
  private(set) var lines: [SlopedTerm]
  private(set) var tracked: [TrackedAccumulator] = []
  /// The bound at `lines`; `+infinity` when no path exists.
  private(set) var value = -Double.infinity
  /// The cheapest lawful pattern seen, as arcs, and its cost; `+infinity` when none was.
  private(set) var cheapest = Double.infinity
  private(set) var cheapestPath: [PatternGraph.Arc] = []

  private static let steps = 16

  init(_ graph: PatternGraph, _ prices: RoundPrices) {
    self.graph = graph
    self.prices = prices
    lines = prices.terms.map { SlopedTerm($0, slope: 0) }
  }

  /// Whether the bound is the cost of a pattern that is known.
  var isTight: Bool { cheapest <= value + PricingTolerance.absolute(value) }

  /// Climbs from the present lines. Leaves the bound of the best ones in `bound`.
  mutating func run(_ bound: inout CompletionBound, steps: Int = SlopeAscent.steps) {
    var current = CompletionBound()
    var trial = lines
    var bundle = ProximalBundle(start: [], reach: 1)
    let untracked = prices.terms.indices.filter { index in !tracked.contains { $0.slot == prices.terms[index].slot } }
    // Slopes are measured per duty, so that minutes and counts weigh alike.
    let units = untracked.map { typicalAmount(prices.terms[$0]) }
    for step in 0..<steps {
      current.update(graph, prices, trial, tracked: tracked)
      guard let path = current.path(graph, prices) else {
        value = .infinity
        swap(&bound, &current)
        return
      }
      let trialValue = prices.base + path.cost + trial.reduce(0) { $0 + $1.base }
      let totals = read(path.arcs)
      if trialValue > value {
        value = trialValue
        lines = trial
        swap(&bound, &current)
      }
      if isTight { return }
      let gaps = zip(untracked, units).map { trial[$0].gap(totals[$0]) / $1 }
      guard gaps.contains(where: { $0 != 0 }) else { return }
      let point = zip(untracked, units).map { trial[$0].slope * $1 }
      let price = typicalPrice(path.arcs)
      if step == 0 {
        bundle = ProximalBundle(start: point, reach: price / max(1, gaps.reduce(0) { $0 + abs($1) }))
      }
      bundle.add(point, value: trialValue, gradient: gaps)
      let next = bundle.trialPoint()
      if bundle.promise <= 1e-3 * price { return }
      for (position, index) in untracked.enumerated() {
        trial[index].set(next[position] / units[position], prices.terms[index])
      }
    }
  }

  /// Makes another accumulator part of the bound's states; its counters need no lines any more.
  mutating func track(_ accumulator: TrackedAccumulator) {
    // The one with most cells last, for its cells are worked on in a row.
    tracked = (tracked + [accumulator]).sorted { $0.cellCount < $1.cellCount }
    for (index, term) in prices.terms.enumerated() where term.slot == accumulator.slot { lines[index] = .none }
    value = -.infinity
  }

  private func typicalAmount(_ term: CounterTerm) -> Double {
    let totals = graph.reach.fromStart(term.checkpoint)
    return max(1, Double(totals.upperBound - totals.lowerBound) / Double(term.boundary))
  }

  /// The order of magnitude of a duty's price.
  private func typicalPrice(_ path: [PatternGraph.Arc]) -> Double {
    var sum = 0.0
    for (day, arc) in zip(graph.days, path) { sum += abs(prices.group[day.firstGroup + Int(arc.group)]) }
    return max(sum / Double(max(1, path.count)), 1e-3)
  }

  /// The totals of a path at the checkpoints; remembers it when it is a lawful pattern and the cheapest so far.
  private mutating func read(_ path: [PatternGraph.Arc]) -> [Int] {
    var totals = Array(repeating: 0, count: prices.terms.count)
    var cost = prices.base
    for (index, arc) in path.enumerated() {
      let day = graph.days[index]
      cost += prices.group[day.firstGroup + Int(arc.group)] + prices.tariff[Int(arc.tariff)]
      for (position, term) in prices.terms.enumerated() where index < term.boundary {
        totals[position] += Int(graph.amount(arc, day, prices.accumulators[term.slot]))
      }
    }
    for (total, term) in zip(totals, prices.terms) {
      cost += term.isLawful(total) ? term.charge(total) : .infinity
    }
    if cost < cheapest {
      cheapest = cost
      cheapestPath = path
    }
    return totals
  }
}

extension SlopedTerm {
  /// How far a total is from those at which the line touches: a supergradient of the bound in the slope.
  fileprivate func gap(_ total: Int) -> Double {
    Double(total - min(max(total, touching.lowerBound), touching.upperBound))
  }
}

extension CompletionBound {
  /// A cheapest path: its arcs, one per day, and its cost; `nil` when there is none.
  fileprivate func path(_ graph: PatternGraph, _ prices: RoundPrices) -> (arcs: [PatternGraph.Arc], cost: Double)? {
    var path: [PatternGraph.Arc] = []
    var state = 0
    var totals = ContiguousArray<Int32>(repeating: 0, count: prices.accumulators.count)
    let start = completion(graph, boundary: 0, state: 0, totals, 0)
    guard start < .infinity else { return nil }
    for (index, day) in graph.days.enumerated() {
      var least = Double.infinity
      var best: (arc: PatternGraph.Arc, totals: ContiguousArray<Int32>)?
      let row = day.firstArcStart + state
      for position in Int(graph.arcStart[row])..<Int(graph.arcStart[row + 1]) {
        let arc = graph.arcs[position]
        let price = group[day.firstGroup + Int(arc.group)] + tariff[Int(arc.tariff)]
        var moved = totals
        for accumulator in tracked { moved[accumulator.slot] += graph.amount(arc, day, accumulator.accumulator) }
        let next = day.firstState + day.stateCount + Int(arc.target)
        let sum =
          price + charge(prices, boundary: index + 1, moved)
          + completion(graph, boundary: index + 1, state: next, moved, 0)
        if sum < least {
          least = sum
          best = (arc, moved)
        }
      }
      guard let best else { return nil }
      path.append(best.arc)
      state = Int(best.arc.target)
      totals = best.totals
    }
    return (path, start)
  }

  /// What tracked counters due at `boundary` are charged.
  private func charge(_ prices: RoundPrices, boundary: Int, _ totals: ContiguousArray<Int32>) -> Double {
    guard !tracked.isEmpty else { return 0 }
    var sum = 0.0
    for term in prices.terms where term.boundary == boundary && tracked.contains(where: { $0.slot == term.slot }) {
      let total = Int(totals[term.slot])
      sum += term.isLawful(total) ? term.charge(total) : .infinity
    }
    return sum
  }
}

/// What floating-point prices may be off by in pricing.
enum PricingTolerance {
  static func absolute(_ value: Double) -> Double { 1e-10 * (1 + abs(value)) }
}
