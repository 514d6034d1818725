internal import RosterModel

/// Everybody's cheapest patterns at one set of prices, and what they say: a bound, and where better prices lie.
struct PricingRound: Sendable {
  let prices: MasterPrices
  private(set) var bound = LagrangianBound.none
  /// Everybody's cheapest pattern (pool index); `nil` when he has none.
  private(set) var cheapest: [Int?]
  /// All patterns found (pool indices), by person, cheapest first.
  private(set) var found: [Int] = []
  /// The direction in which the bound grows: per row and per level, what the cheapest patterns, decisions and slack
  /// leave uncovered.
  private(set) var gradient: MasterPrices

  /// Whether everybody's cheapest pattern is known to be that.
  let isExact: Bool

  /// - Parameters:
  ///   - wanted: patterns per person.
  ///   - labelLimit: labels that one person may take; `nil` for an exact round.
  init(
    _ prices: MasterPrices, costs: MasterCosts, node: SearchNode, wanted: Int, labelLimit: Int?,
    _ state: inout SearchState
  ) {
    self.prices = prices
    cheapest = node.fixed
    gradient = MasterPrices(state.compiled)
    state.counts.rounds += 1
    let results = Self.price(prices, costs, node, wanted, labelLimit, &state)
    isExact = results.allSatisfy(\.isExact)
    take(results, costs, &state)
    let minima = results.enumerated().map { person, result in
      if let fixed = node.fixed[person] { return costs.reducedCost(of: state.pool[fixed], prices) }
      return result.isExact ? result.minimum : result.lowerBound
    }
    bound = LagrangianBound(
      prices, minima: minima, costs: costs, node: node, locks: state.locks, master: state.master)
    if !state.isStopped { findGradient(costs, node, state) }
  }

  private static func price(
    _ prices: MasterPrices, _ costs: MasterCosts, _ node: SearchNode, _ wanted: Int, _ labelLimit: Int?,
    _ state: inout SearchState
  ) -> [PricingResult] {
    let start = state.monitor.now()
    let request = PersonPricing.Request(
      prices: prices, costs: costs, wanted: wanted,
      thresholds: Array(repeating: .infinity, count: state.compiled.personCount), skipped: node.fixed.map { $0 != nil },
      labelLimit: labelLimit, stop: state.monitor.stop)
    let results = state.pricing.price(request, domains: node.domains)
    state.counts.labels += results.reduce(0) { $0 + $1.labels }
    state.times.pricing += state.monitor.now() - start
    return results
  }

  private mutating func take(_ results: [PricingResult], _ costs: MasterCosts, _ state: inout SearchState) {
    for (person, result) in results.enumerated() {
      for priced in result.best {
        let known = state.pool.count
        guard let index = state.pool.insert(priced.choices, person: person, state.compiled) else {
          return state.fail(.disagreement, "pricing made an unlawful pattern for person \(person)")
        }
        if state.pool.count > known {
          state.counts.columns += 1
          audit(priced, state.pool[index], costs, &state)
        }
        found.append(index)
        if cheapest[person] == nil { cheapest[person] = index }
      }
    }
  }

  /// Every new pattern is read by `PatternEvaluator`; what pricing says it costs must agree.
  private func audit(
    _ priced: PricedPattern, _ column: PatternColumn, _ costs: MasterCosts, _ state: inout SearchState
  ) {
    let read = costs.reducedCost(of: column, prices)
    guard abs(read - priced.reducedCost) > Tolerances.audit * max(1, abs(read)) else { return }
    state.fail(.disagreement, "pricing charges person \(column.person) \(priced.reducedCost), the rules say \(read)")
  }

  private mutating func findGradient(_ costs: MasterCosts, _ node: SearchNode, _ state: SearchState) {
    let compiled = state.compiled
    for row in state.master.countedRows { gradient.rows[row] = Double(compiled.target(ofRow: row)) }
    for (level, lock) in state.locks.sums.enumerated() {
      if let lock { gradient.locks[level] = -Double(lock) }
    }
    for index in cheapest.compactMap({ $0 }) { subtract(state.pool[index].terms, state.pool[index].costs, 1) }
    var indifferent: [Int] = []
    for (index, structural) in compiled.structurals.enumerated() {
      let bounds = node.bounds(of: index, compiled)
      let reducedCost = costs.reducedCost(of: structural, prices)
      if structural.row != nil, abs(reducedCost) < Tolerances.indifference {
        indifferent.append(index)
      } else {
        subtract(structural.terms, structural.costs, reducedCost > 0 ? bounds.lowerBound : bounds.upperBound)
      }
    }
    // Slack whose price is right may take any amount: the one that balances its row.
    for index in indifferent {
      let structural = compiled.structurals[index]
      let bounds = node.bounds(of: index, compiled)
      guard let term = structural.terms.first else { continue }
      let wanted = Int(gradient.rows[term.row].rounded()) * term.coefficient
      subtract(structural.terms, structural.costs, min(max(wanted, bounds.lowerBound), bounds.upperBound))
    }
    for level in state.locks.sums.indices where state.locks.sums[level] == nil { gradient.locks[level] = 0 }
  }

  private mutating func subtract(_ terms: [RowTerm], _ costs: [Int], _ amount: Int) {
    guard amount != 0 else { return }
    for term in terms { gradient.rows[term.row] -= Double(amount * term.coefficient) }
    for (level, cost) in costs.enumerated() { gradient.locks[level] += Double(amount * cost) }
  }
}
