internal import RosterModel

/// Improves a roster, or makes a first one, by best responses: one person after the other takes the pattern that helps most,
/// what all others do being as it is, over and over while it gets better; decisions move by one in between.
///
/// All levels count at once, each a thousandth of the one before. Nothing is proven here, but it takes next to no time.
struct BestResponse {
  /// Each level's weight against the one before it.
  private static let levelRatio = 1e-3
  /// The price of breaking a closed side of a row by one unit, in units of the first level. Rows among decisions alone
  /// cost more: nobody but the decision can mend them, while persons may still come to mend the others.
  private static let brokenPrice = 1e4
  private static let brokenPriceOfDecisions = 1e5
  /// Turns that everybody has after the first.
  private static let rounds = 8

  private let compiled: CompiledProblem
  private let weights: [Double]
  /// `nil` only while a first roster is being made.
  private var columns: [Int?]
  private var decisions: [Int]
  private var activities: [Int]
  /// Per row: whether only decisions count in it.
  private let isOfDecisions: [Bool]
  /// Persons without any lawful pattern.
  private(set) var personsWithoutPattern: [Int] = []

  /// The best roster met; meaningful when `isWhole`.
  private(set) var candidate = Candidate(columns: [], decisions: [])

  /// Whether everybody has a pattern: a stop may come before.
  var isWhole: Bool { !columns.contains(nil) }

  /// Makes a first roster: decisions as the rows among them like it, then those with the fewest choices first.
  init(_ state: inout SearchState) {
    self.init(state.compiled, decisions: state.compiled.problem.decisions.map(\.bounds.lowerBound))
    raiseDecisions()
    for person in order { place(person, &state) }
    guard isWhole, state.fault == nil else { return }
    improve(&state)
  }

  /// Improves `candidate`.
  init(from candidate: Candidate, _ state: inout SearchState) {
    self.init(state.compiled, decisions: candidate.decisions)
    for (person, column) in candidate.columns.enumerated() {
      columns[person] = column
      move(state.pool[column].terms, by: 1)
    }
    improve(&state)
  }

  /// What a unit of each level weighs, the first one 1.
  static func weights(levels: Int) -> [Double] {
    var weights: [Double] = []
    for _ in 0..<levels { weights.append((weights.last ?? 1 / levelRatio) * levelRatio) }
    return weights
  }

  private init(_ compiled: CompiledProblem, decisions: [Int]) {
    self.compiled = compiled
    isOfDecisions = compiled.problem.rows.map { $0.choiceTerms.isEmpty && $0.personTerms.isEmpty }
    weights = Self.weights(levels: compiled.levelCount)
    activities = Array(repeating: 0, count: compiled.problem.rows.count)
    columns = Array(repeating: nil, count: compiled.personCount)
    self.decisions = decisions
    for (decision, value) in decisions.enumerated() { move(compiled.structurals[decision].terms, by: value) }
  }

  /// Those with the fewest choices first.
  private var order: [Int] {
    compiled.problem.persons.indices.sorted { compiled.slots[$0].count < compiled.slots[$1].count }
  }

  private mutating func improve(_ state: inout SearchState) {
    var best = Double.infinity
    for _ in 0...Self.rounds {
      settleDecisions()
      let cost = cost(state.pool)
      guard cost < best else { return }
      best = cost
      candidate = Candidate(columns: columns.compactMap { $0 }, decisions: decisions)
      for person in order {
        if state.checkStop() { return }
        place(person, &state)
      }
    }
  }

  // MARK: Persons

  /// Gives a person the best pattern, what all others do being as it is.
  private mutating func place(_ person: Int, _ state: inout SearchState) {
    let old = columns[person]
    if let old { move(state.pool[old].terms, by: -1) }
    var prices = MasterPrices(compiled)
    prices.locks = weights
    for row in activities.indices { prices.rows[row] = price(row, activities[row]) - price(row, activities[row] + 1) }
    let found = state.pricing.cheap(
      person, prices, MasterCosts(objective: .feasibility), insists: old == nil, stop: state.monitor.stop)
    guard let pattern = found else {
      if let old {
        move(state.pool[old].terms, by: 1)
      } else if !state.checkStop() {
        personsWithoutPattern.append(person)
      }
      return
    }
    guard let index = state.pool.insert(pattern.choices, person: person, compiled) else {
      return state.fail(.disagreement, "pricing made an unlawful pattern for person \(person)")
    }
    columns[person] = index
    move(state.pool[index].terms, by: 1)
  }

  // MARK: Decisions

  /// Raises decisions, the one that gains most first, looking only at rows without persons: people are still to come.
  private mutating func raiseDecisions() {
    while true {
      var best: (decision: Int, gain: Double)?
      for decision in decisions.indices
      where decisions[decision] < compiled.problem.decisions[decision].bounds.upperBound {
        let gain = gain(of: decision, by: 1) { isOfDecisions[$0] }
        if gain > best?.gain ?? 0 { best = (decision, gain) }
      }
      guard let best else { return }
      change(best.decision, by: 1)
    }
  }

  /// Moves each decision by one where that makes the roster better.
  private mutating func settleDecisions() {
    for decision in decisions.indices {
      let bounds = compiled.problem.decisions[decision].bounds
      for step in [-1, 1] where bounds.contains(decisions[decision] + step) {
        if gain(of: decision, by: step, { _ in true }) > 0 { change(decision, by: step) }
      }
    }
  }

  private mutating func change(_ decision: Int, by step: Int) {
    decisions[decision] += step
    move(compiled.structurals[decision].terms, by: step)
  }

  private func gain(of decision: Int, by step: Int, _ counts: (_ row: Int) -> Bool) -> Double {
    let structural = compiled.structurals[decision]
    var gain = -Double(step) * weigh(structural.costs)
    for term in structural.terms where counts(term.row) {
      gain += price(term.row, activities[term.row]) - price(term.row, activities[term.row] + step * term.coefficient)
    }
    return gain
  }

  // MARK: Costs

  private mutating func move(_ terms: [RowTerm], by count: Int) {
    for term in terms { activities[term.row] += count * term.coefficient }
  }

  private func weigh(_ costs: [Int]) -> Double {
    zip(costs, weights).reduce(0) { $0 + Double($1.0) * $1.1 }
  }

  private func cost(_ pool: ColumnPool) -> Double {
    var cost = 0.0
    for row in activities.indices { cost += price(row, activities[row]) }
    for (decision, value) in decisions.enumerated() {
      cost += Double(value) * weigh(compiled.structurals[decision].costs)
    }
    for case let column? in columns { cost += weigh(pool[column].costs) }
    return cost
  }

  /// What the slack of a row costs when its left-hand side is `activity`.
  private func price(_ row: Int, _ activity: Int) -> Double {
    let content = compiled.problem.rows[row]
    var left = abs(content.target - activity)
    guard left > 0 else { return 0 }
    var price = 0.0
    for segment in activity < content.target ? content.shortfall : content.surplus where left > 0 {
      let used = min(left, segment.width ?? left)
      for charge in segment.cost { price += weights[charge.level] * Double(used * charge.cost.units) }
      left -= used
    }
    return price + Double(left) * (isOfDecisions[row] ? Self.brokenPriceOfDecisions : Self.brokenPrice)
  }
}
