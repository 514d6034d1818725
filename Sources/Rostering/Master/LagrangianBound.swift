internal import RosterModel

/// The bound that any prices give: the rows are priced into the objective, and what is left falls apart into one
/// smallest pattern per person and one end of the bounds per decision and slack.
///
/// Valid whatever the prices are, so nothing in it trusts the simplex.
struct LagrangianBound: Sendable {
  /// In objective units; −infinity when the minima were not exact.
  var value: Double
  /// Sum of the magnitudes that were added, for the tolerance of rounding.
  var magnitude: Double

  static let none = LagrangianBound(value: -.infinity, magnitude: 0)

  /// - Parameters:
  ///   - prices: clipped (`MasterPrices.clipped`) where artificial columns count, so that these add nothing.
  ///   - master: says which rows count, and what settled ones cost.
  ///   - minima: per person, at most the smallest reduced cost of his lawful patterns within `node`.
  init(
    _ prices: MasterPrices, minima: [Double], costs: MasterCosts, node: SearchNode, locks: Locks,
    master: MasterProblem
  ) {
    let compiled = master.compiled
    value = 0
    magnitude = 0
    add(master.settledCost)
    for row in master.countedRows { add(prices.rows[row] * Double(compiled.target(ofRow: row))) }
    for (level, lock) in locks.sums.enumerated() {
      if let lock { add(-prices.locks[level] * Double(lock)) }
    }
    for minimum in minima { add(minimum) }
    for (index, structural) in compiled.structurals.enumerated() {
      let bounds = node.bounds(of: index, compiled)
      let reducedCost = costs.reducedCost(of: structural, prices)
      let end = reducedCost > 0 ? bounds.lowerBound : bounds.upperBound
      if end != 0 { add(reducedCost * Double(end)) }
    }
  }

  init(value: Double, magnitude: Double) {
    self.value = value
    self.magnitude = magnitude
  }

  private mutating func add(_ term: Double) {
    value += term
    magnitude += abs(term)
  }
}

extension Objective {
  /// The smallest integer value that `bound` leaves possible; `nil` when it says nothing.
  func rounded(_ bound: LagrangianBound, _ compiled: CompiledProblem) -> Int? {
    guard bound.value > -.infinity else { return nil }
    guard bound.value < 1e15 else { return Int.max }
    let slack = Tolerances.boundAbsolute + Tolerances.boundRelative * bound.magnitude
    return roundedUp(Int((bound.value - slack).rounded(.up)), compiled)
  }
}
