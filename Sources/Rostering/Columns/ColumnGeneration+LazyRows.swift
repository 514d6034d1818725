internal import LinearPrograms
internal import RosterModel

extension ColumnGeneration {
  /// Takes in the rows that the point in `program` breaks; whether there were any.
  func separate(
    _ state: inout SearchState, _ program: inout LinearProgram
  ) throws(LinearProgramFault) -> Bool {
    var isIn = state.master.settled.isSettled
    for (row, sum) in state.master.surrogates.sumOfRow.enumerated() where sum != nil { isIn[row] = true }
    for row in state.master.activeRows where row < isIn.count { isIn[row] = true }
    guard isIn.contains(false) else { return false }
    let point = state.master.point(program)
    let activities = state.compiled.activities(point, state.pool)
    let matters = levelsThatMatter(state)
    let broken = activities.indices.filter {
      !isIn[$0] && state.compiled.isPriced($0, activity: activities[$0], on: matters)
    }
    try state.master.activate(broken, pool: state.pool, &program)
    return !broken.isEmpty
  }

  /// Which levels' charges count here: the objective's own, and those that are locked. Slack that is charged on other levels
  /// only is free until then.
  private func levelsThatMatter(_ state: SearchState) -> [Bool] {
    state.locks.sums.indices.map { costs.objective == .sum(level: $0) || state.locks.sums[$0] != nil }
  }
}

extension CompiledProblem {
  /// Every row's left-hand side, without slack.
  func activities(_ point: MasterPoint, _ pool: ColumnPool) -> [Double] {
    var activities = Array(repeating: 0.0, count: problem.rows.count)
    for (column, weight) in point.patterns {
      for term in pool[column].terms { activities[term.row] += weight * Double(term.coefficient) }
    }
    for decision in problem.decisions.indices {
      for term in structurals[decision].terms {
        activities[term.row] += point.structurals[decision] * Double(term.coefficient)
      }
    }
    return activities
  }

  /// Whether `activity` needs slack of `row` that is not free.
  ///
  /// - Parameter levels: one per level: whether its charges count.
  func isPriced(_ row: Int, activity: Double, on levels: [Bool]) -> Bool {
    let missing = Double(problem.rows[row].target) - activity
    guard abs(missing) > Tolerances.integrality else { return false }
    let side = missing > 0 ? problem.rows[row].shortfall : problem.rows[row].surplus
    var free = 0.0
    for segment in side {
      guard segment.cost.allSatisfy({ $0.cost == .zero || !levels[$0.level] }) else { break }
      guard let width = segment.width else { return false }
      free += Double(width)
    }
    return abs(missing) > free + Tolerances.integrality
  }
}
