internal import RosterModel

/// Rows to which everything that is left open in a part of the space contributes the same: their slack is what balances
/// a candidate of that part, and they need no place in a program.
struct SettledRows: Sendable {
  /// One per row of the problem.
  private(set) var isSettled: [Bool]
  /// What balances them: index of a structural, and its amount.
  private(set) var slack: [(structural: Int, amount: Int)] = []

  /// No row is settled.
  init(_ compiled: CompiledProblem) { isSettled = Array(repeating: false, count: compiled.problem.rows.count) }

  /// The rows that `node` leaves no choice in.
  ///
  /// Only without locks on sums: what their slack charges would have to be taken from the lock.
  ///
  /// - Parameter candidate: one within `node`.
  init(of node: SearchNode, _ candidate: Candidate, _ state: borrowing SearchState) {
    let compiled = state.compiled
    self.init(compiled)
    guard node.bounds.isEmpty, !state.locks.holdsSum else { return }
    let isOpen = Self.openRows(node, compiled)
    guard isOpen.contains(false) else { return }
    let activities = compiled.activities(candidate, state.pool)
    for row in isOpen.indices where !isOpen[row] {
      guard let slack = compiled.balance(row, missing: compiled.problem.rows[row].target - activities[row]) else {
        continue
      }
      isSettled[row] = true
      self.slack += slack
    }
  }

  /// Whether some person or decision of `node` may still change the row.
  private static func openRows(_ node: SearchNode, _ compiled: CompiledProblem) -> [Bool] {
    var isOpen = Array(repeating: false, count: compiled.problem.rows.count)
    for decision in compiled.problem.decisions.indices where node.bounds(of: decision, compiled).count > 1 {
      for term in compiled.structurals[decision].terms { isOpen[term.row] = true }
    }
    for (person, model) in compiled.problem.persons.enumerated() where node.fixed[person] == nil {
      let (domain, map) = (node.domains[person], compiled.slots[person])
      for (day, menu) in model.menus.enumerated() where map.slots(of: day).count(where: { domain.allows($0) }) > 1 {
        for (index, option) in menu.options.enumerated() where domain.allows(map.first[day] + 1 + index) {
          for term in compiled.choiceTerms[option.choice] { isOpen[term.row] = true }
          for term in compiled.personTerms[person][option.choice] ?? [] { isOpen[term.row] = true }
        }
      }
    }
    return isOpen
  }
}

extension CompiledProblem {
  /// The slack that balances a row whose left-hand side lacks `missing`; `nil` where it cannot, or where more of it would
  /// be worth having.
  fileprivate func balance(_ row: Int, missing: Int) -> [(structural: Int, amount: Int)]? {
    let (shortfall, surplus) = (segments[row].shortfall, segments[row].surplus)
    guard (shortfall + surplus).allSatisfy({ structurals[$0].costs.allSatisfy { $0 >= 0 } }) else { return nil }
    let (slack, left) = fill(missing > 0 ? shortfall : surplus, abs(missing))
    return left == 0 ? slack.filter { $0.amount > 0 } : nil
  }
}
