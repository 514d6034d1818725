internal import RosterModel

extension LevelSearch {
  /// Takes into the proof what solving a part's relaxation found, where that is more than was known of it.
  mutating func record(_ solution: NodeSolution, of node: SearchNode, _ state: inout SearchState) {
    guard solution.bound.value > node.bound, !tree.isGivenUp else { return }
    let costs = MasterCosts(objective: objective, isPhaseOne: solution.bound.value == .infinity)
    let prices = costs.isPhaseOne ? solution.emptiness : solution.prices
    guard
      var priced = PricedPart.priced(
        prices ?? MasterPrices(state.compiled), costs, node, expected: solution.bound.value, &state)
    else { return }
    if priced.prices.provesEmptiness, !objective.isQuestion {
      guard priced.value > 0 else { return }
      priced.value = .max
    }
    tree.settle(node.proof, priced)
  }

  /// The parts of a node, known to the proof.
  mutating func parts(of node: SearchNode, _ branching: Branching, _ state: borrowing SearchState) -> [SearchNode] {
    var parts = branching.children(of: node, state)
    let (first, second) = tree.split(node.proof, branching.kind(state.compiled))
    parts[0].proof = first
    parts[1].proof = second
    return parts
  }
}
