internal import RosterModel

/// A first roster: one person after the other takes the pattern that helps most with what is still missing.
///
/// All levels count at once, each a thousandth of the one before; decisions stay at their smallest values.
struct GreedyStart {
  /// Each level's weight against the one before it.
  private static let levelRatio = 1e-3
  /// The price of breaking a closed side of a row by one unit, in units of the first level.
  private static let brokenPrice = 1e4

  private let compiled: CompiledProblem
  private let weights: [Double]
  private var activities: [Int]
  private(set) var candidate: Candidate
  /// Persons without any lawful pattern.
  private(set) var personsWithoutPattern: [Int] = []

  init(_ state: inout SearchState) {
    compiled = state.compiled
    var weights: [Double] = []
    for _ in 0..<compiled.levelCount { weights.append((weights.last ?? 1 / Self.levelRatio) * Self.levelRatio) }
    self.weights = weights
    activities = Array(repeating: 0, count: compiled.problem.rows.count)
    candidate = Candidate(
      columns: Array(repeating: 0, count: compiled.personCount),
      decisions: compiled.problem.decisions.map(\.bounds.lowerBound))
    for (decision, value) in candidate.decisions.enumerated() {
      for term in compiled.structurals[decision].terms { activities[term.row] += value * term.coefficient }
    }
    for person in order { place(person, &state) }
  }

  /// Those with the fewest choices first.
  private var order: [Int] {
    compiled.problem.persons.indices.sorted { compiled.slots[$0].count < compiled.slots[$1].count }
  }

  private mutating func place(_ person: Int, _ state: inout SearchState) {
    var prices = MasterPrices(compiled)
    prices.locks = weights
    for row in activities.indices { prices.rows[row] = marginalPrice(row) }
    let costs = MasterCosts(objective: .feasibility)
    guard let pattern = state.pricing.cheapest(person, prices, costs) else {
      personsWithoutPattern.append(person)
      return
    }
    guard let index = state.pool.insert(pattern.choices, person: person, compiled) else {
      return state.fail(.disagreement, "pricing made an unlawful pattern for person \(person)")
    }
    candidate.columns[person] = index
    for term in state.pool[index].terms { activities[term.row] += term.coefficient }
  }

  /// What one unit more of a row's left-hand side is worth.
  private func marginalPrice(_ row: Int) -> Double {
    let content = compiled.problem.rows[row]
    let missing = content.target - activities[row]
    if missing > 0 { return price(of: missing, on: content.shortfall) }
    return -price(of: 1 - missing, on: content.surplus)
  }

  /// The price of the last of `amount` units of slack.
  private func price(of amount: Int, on side: [Segment]) -> Double {
    var left = amount
    for segment in side {
      left -= min(left, segment.width ?? left)
      if left == 0 { return segment.cost.reduce(0) { $0 + weights[$1.level] * Double($1.cost.units) } }
    }
    return Self.brokenPrice
  }
}
