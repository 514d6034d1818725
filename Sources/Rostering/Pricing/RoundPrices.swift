internal import RosterModel

/// The prices of one round on the parts of a graph.
struct RoundPrices {
  /// `group[group among all days']`: price of the cheapest option; `+infinity` where all are forbidden.
  private(set) var group: ContiguousArray<Double>
  /// `tariff[row]`.
  private(set) var tariff: ContiguousArray<Double>
  /// Paid by every pattern, counters included that no pattern changes.
  private(set) var base = 0.0
  /// The counters that can cost something or be unlawful in this round, by boundary.
  private(set) var terms: [CounterTerm] = []
  /// `accumulators[slot]`: the accumulators that these read.
  private(set) var accumulators: [Int] = []
  /// False when some counter is unlawful whatever the pattern.
  private(set) var isFeasible = true

  init(_ graph: PatternGraph, _ prices: PatternPrices) {
    precondition(prices.levelWeight.allSatisfy { $0 >= 0 }, "the weights of levels are not negative")
    group = ContiguousArray(repeating: .infinity, count: graph.groupCount)
    tariff = ContiguousArray(
      graph.tariffs.map { tariff in zip(tariff.costs, prices.levelWeight).reduce(0) { $0 + Double($1.0) * $1.1 } })
    for charge in graph.baseCosts { base += prices.levelWeight[charge.level] * Double(charge.cost.units) }
    for (index, day) in graph.days.enumerated() {
      group[day.firstGroup] = prices.off[index]
      let options = prices.option[index]
      for option in options.indices {
        let member = Int(graph.groupOfOption[day.firstOption + option])
        guard member >= 0 else { continue }
        group[day.firstGroup + member] = min(group[day.firstGroup + member], options[option])
      }
    }
    addTerms(graph, prices)
  }

  private mutating func addTerms(_ graph: PatternGraph, _ prices: PatternPrices) {
    var slotOf: [Int: Int] = [:]
    for (index, checkpoint) in graph.checkpoints.enumerated() {
      let reach = graph.reach.fromStart(index)
      let slot = checkpoint.accumulator.map { slotOf[$0] ?? accumulators.count } ?? 0
      guard let term = CounterTerm(checkpoint, index: index, slot: slot, reach: reach, prices) else {
        isFeasible = false
        return
      }
      guard term.isLive else { continue }
      guard let accumulator = checkpoint.accumulator else {
        base += term.charge(0)
        continue
      }
      terms.append(term)
      if slotOf[accumulator] == nil {
        slotOf[accumulator] = slot
        accumulators.append(accumulator)
      }
    }
    terms.sort { ($0.boundary, $0.checkpoint) < ($1.boundary, $1.checkpoint) }
  }
}
