internal import RosterModel

/// Dual prices of a master problem, by the problem's own indices.
struct MasterPrices: Sendable {
  /// One per row, totals included; 0 for rows that are left out.
  var rows: [Double]
  /// One per level: the price of a unit of a locked level, at least 0.
  var locks: [Double]
  /// One per person: the price of his convexity row. Not needed for a bound.
  var persons: [Double]

  init(_ compiled: CompiledProblem) {
    rows = Array(repeating: 0, count: compiled.rowCount)
    locks = Array(repeating: 0, count: compiled.levelCount)
    persons = Array(repeating: 0, count: compiled.personCount)
  }

  /// `share` of `other` and the rest of these.
  func mixed(with other: MasterPrices, share: Double) -> MasterPrices {
    var mix = self
    func blend(_ a: [Double], _ b: [Double]) -> [Double] { zip(a, b).map { (1 - share) * $0 + share * $1 } }
    mix.rows = blend(rows, other.rows)
    mix.locks = blend(locks, other.locks)
    mix.persons = blend(persons, other.persons)
    return mix
  }

  /// The same prices of locks, and 0 on all rows.
  var withoutRows: MasterPrices {
    var prices = self
    prices.rows = Array(repeating: 0, count: rows.count)
    return prices
  }

  /// The same prices, and 0 on settled rows.
  func without(_ settled: SettledRows) -> MasterPrices {
    var prices = self
    for (row, isSettled) in settled.isSettled.enumerated() where isSettled { prices.rows[row] = 0 }
    return prices
  }

  /// The scalar product of `direction` and the way from here to `other`.
  func slope(of direction: MasterPrices, to other: MasterPrices) -> Double {
    var sum = 0.0
    for row in rows.indices { sum += direction.rows[row] * (other.rows[row] - rows[row]) }
    for level in locks.indices { sum += direction.locks[level] * (other.locks[level] - locks[level]) }
    return sum
  }

  /// Where artificial columns belong to the problem, at 1 per unit, prices beyond that would let them be worth having
  /// without end.
  func clipped(for costs: MasterCosts) -> MasterPrices {
    guard costs.countsArtificials else { return self }
    var clipped = self
    clipped.rows = rows.map { max(-1, min(1, $0)) }
    clipped.locks = locks.map { min(1, $0) }
    return clipped
  }
}

/// A level whose charges are taken in with so small a weight that all of them together stay below `Tolerances.tieBreak`.
struct TieBreak: Hashable, Sendable {
  var level: Int
  var weight: Double

  /// - Parameter level: charges at most one per person and day.
  init(level: Int, _ compiled: CompiledProblem) {
    self.level = level
    weight = Tolerances.tieBreak / Double(max(1, compiled.personCount * compiled.problem.dayCount))
  }
}

/// What the columns of a master problem cost in one solve: an objective, or phase 1 of it.
struct MasterCosts: Hashable, Sendable {
  var objective: Objective
  /// Everything but artificial columns is free.
  var isPhaseOne = false
  /// What decides between points that are equal by the objective; `nil` for nothing.
  var tieBreak: TieBreak?

  func cost(of column: PatternColumn) -> Double {
    isPhaseOne ? 0 : Double(objective.cost(of: column)) + tieBreak(column.costs)
  }

  func cost(of structural: Structural) -> Double {
    isPhaseOne ? 0 : Double(objective.cost(of: structural)) + tieBreak(structural.costs)
  }

  private func tieBreak(_ costs: [Int]) -> Double { tieBreak.map { $0.weight * Double(costs[$0.level]) } ?? 0 }

  /// What a bound on these costs says of the objective.
  func boundOfObjective(_ bound: LagrangianBound) -> LagrangianBound {
    guard tieBreak != nil else { return bound }
    return LagrangianBound(value: bound.value - Tolerances.tieBreak, magnitude: bound.magnitude)
  }

  /// Whether artificial columns belong to the problem itself, at 1 per unit.
  var countsArtificials: Bool { isPhaseOne || objective == .feasibility }

  /// The weight of a level's charges in pricing.
  func weight(ofLevel level: Int, _ prices: MasterPrices) -> Double {
    if !isPhaseOne, case .sum(level) = objective { return prices.locks[level] + 1 }
    if !isPhaseOne, let tieBreak, tieBreak.level == level { return prices.locks[level] + tieBreak.weight }
    return prices.locks[level]
  }

  /// Reduced cost of a pattern, without its person's convexity price.
  func reducedCost(of column: PatternColumn, _ prices: MasterPrices) -> Double {
    var sum = cost(of: column)
    for (level, units) in column.costs.enumerated() { sum += prices.locks[level] * Double(units) }
    for term in column.terms { sum -= prices.rows[term.row] * Double(term.coefficient) }
    return sum
  }

  func reducedCost(of structural: Structural, _ prices: MasterPrices) -> Double {
    var sum = cost(of: structural)
    for (level, units) in structural.costs.enumerated() { sum += prices.locks[level] * Double(units) }
    for term in structural.terms { sum -= prices.rows[term.row] * Double(term.coefficient) }
    return sum
  }
}
