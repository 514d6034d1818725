internal import RosterModel

extension BoundClaim {
  /// Prices are rounded to this part of a cost unit: fine enough that a bound loses next to nothing.
  static let scale = 1 << 20

  /// What `prices`, rounded to integers, prove on a level of kind `.sum`; `nil` when they prove nothing.
  static func ofSum(_ level: Int, _ prices: MasterPrices, _ state: inout SearchState) -> BoundClaim? {
    let objective = Objective.sum(level: level)
    guard let (rounded, bound) = rounded(prices, objective, level, &state),
      let claimed = objective.rounded(bound, state.compiled), claimed < Int.max
    else { return nil }
    return BoundClaim(level: level, bound: claimed, prices: rounded, state)
  }

  /// That no roster has a value below `bound` on a level of kind `.largest`, when `prices` prove it.
  static func ofLargest(_ level: Int, bound: Int, _ prices: MasterPrices, _ state: inout SearchState) -> BoundClaim? {
    // What exceeds the threshold costs something here and is forbidden in the claim, so the claim is the weaker one.
    let objective = Objective.excess(level: level, threshold: bound - 1)
    guard let (rounded, found) = rounded(prices, objective, level, &state),
      found.value > Tolerances.infeasibility + Tolerances.boundRelative * found.magnitude
    else { return nil }
    return BoundClaim(level: level, bound: bound, prices: rounded, state)
  }

  private init(level: Int, bound: Int, prices: MasterPrices, _ state: SearchState) {
    let isLargest = state.compiled.problem.levels[level].kind == .largest
    var rows: [Int: Int] = [:]
    for (row, price) in prices.rows.enumerated() where price != 0 { rows[row] = Self.units(price) }
    let priced = ProofPrices(
      rows: rows, locks: prices.locks[..<level].map { Self.units($0) }, provesEmptiness: isLargest)
    let locks = (0..<level).map { Cost(state.locks.sums[$0] ?? state.locks.largest[$0] ?? 0) }
    self.init(level: level, bound: Cost(bound), locks: locks, nodes: [ProofNode(prices: priced)])
  }

  /// Prices on the scale, and the bound that they give on the whole space.
  private static func rounded(
    _ prices: MasterPrices, _ objective: Objective, _ level: Int, _ state: inout SearchState
  ) -> (MasterPrices, LagrangianBound)? {
    guard (prices.rows + prices.locks).allSatisfy({ abs($0) < 1e9 }) else { return nil }
    var rounded = prices
    rounded.rows = prices.rows.map { Double(units($0)) / Double(scale) }
    for index in prices.locks.indices {
      let isLocked = index < level && state.locks.sums[index] != nil
      rounded.locks[index] = isLocked ? Double(max(0, units(prices.locks[index]))) / Double(scale) : 0
    }
    let costs = MasterCosts(objective: objective)
    let everybody = 0..<state.compiled.personCount
    let node = SearchNode(persons: everybody.count)
    let request = PersonPricing.Request(
      prices: rounded, costs: costs, wanted: 1, thresholds: everybody.map { _ in .infinity },
      skipped: everybody.map { _ in false })
    let results = state.pricing.price(request, domains: node.domains)
    guard results.allSatisfy(\.isExact) else { return nil }
    let bound = LagrangianBound(
      rounded, minima: results.map(\.minimum), costs: costs, node: node, locks: state.locks,
      activeRows: Array(rounded.rows.indices), state.compiled)
    return (rounded, bound)
  }

  private static func units(_ price: Double) -> Int { Int((price * Double(scale)).rounded()) }
}
