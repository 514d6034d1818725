internal import RosterModel

extension BoundClaim {
  /// What the leaves of a search prove on a level of kind `.sum`; `nil` when they prove nothing.
  static func ofSum(_ level: Int, _ tree: ProofTree, _ state: SearchState) -> BoundClaim? {
    guard let value = tree.value, let bound = rounded(value, level, state) else { return nil }
    return BoundClaim(level, bound, tree.nodes, state)
  }

  /// What is proven on a level of kind `.sum` without any prices: everybody's cheapest pattern by itself.
  static func trivial(_ level: Int, _ state: inout SearchState) -> BoundClaim? {
    let whole = SearchNode(persons: state.compiled.personCount)
    let costs = MasterCosts(objective: .sum(level: level))
    let expected = costs.objective.trivialBound(state.compiled).map { Double($0) } ?? -.infinity
    guard let part = PricedPart.priced(MasterPrices(state.compiled), costs, whole, expected: expected, &state),
      let bound = rounded(part.value, level, state)
    else { return nil }
    return BoundClaim(level, bound, [ProofNode(prices: part.prices)], state)
  }

  /// That no roster has a smaller value on a level of kind `.largest`; `nil` when integers do not prove it.
  ///
  /// What exceeds the threshold costs something in the search and is forbidden in the claim, so the claim is the weaker one.
  static func ofLargest(_ level: Int, _ proof: LargestSearch.Proof, _ state: inout SearchState) -> BoundClaim? {
    switch proof {
    case .nothingCharged: return BoundClaim(level, 0, [], state)
    case .prices(let bound, let prices):
      let whole = SearchNode(persons: state.compiled.personCount)
      let costs = MasterCosts(objective: .excess(level: level, threshold: bound - 1))
      let proving = prices ?? MasterPrices(state.compiled)
      guard let part = PricedPart.priced(proving, costs, whole, expected: .infinity, &state), part.value > 0 else {
        return nil
      }
      return BoundClaim(level, bound, [ProofNode(prices: part.prices)], state)
    case .tree(let bound, let tree):
      return tree.provesEmptiness ? BoundClaim(level, bound, tree.nodes, state) : nil
    }
  }

  private init(_ level: Int, _ bound: Int, _ nodes: [ProofNode], _ state: SearchState) {
    let locks = (0..<level).map { Cost(state.locks.sums[$0] ?? state.locks.largest[$0] ?? 0) }
    let names = nodes.contains { $0.namesTotals }
    let totals = names ? state.compiled.totals.map { $0.map { state.compiled.structurals[$0].proofAmount } } : []
    self.init(level: level, bound: Cost(bound), locks: locks, totals: totals, nodes: nodes)
  }

  /// The smallest possible value of a level that is at least `value`, which is in units of prices.
  private static func rounded(_ value: Int, _ level: Int, _ state: SearchState) -> Int? {
    guard value < Int.max else { return nil }
    let scale = 1 << PricedPart.boundBits
    let whole = value / scale + (value > 0 && value % scale != 0 ? 1 : 0)
    return state.compiled.levelFacts[level].roundedUp(whole)
  }
}
