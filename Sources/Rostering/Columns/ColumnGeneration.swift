internal import LinearPrograms
internal import RosterModel

/// Solves the linear relaxation of one node by adding patterns, and bounds it in every round.
struct ColumnGeneration {
  enum End: Hashable, Sendable {
    /// The program holds an optimal point, or one whose objective rounds to the bound.
    case converged
    /// The bound shows that the node holds nothing better than the cutoff (in phase 1: nothing at all).
    case pruned
    /// The program holds a point, not yet optimal.
    case roundLimit
    case stopped
  }

  let costs: MasterCosts
  /// Only objective values below this are of interest.
  let cutoff: Int?
  let maxRounds: Int?
  /// Work at which to stop (`SearchCounts.work`).
  let workEnd: Int
  private(set) var smoothing = DualSmoothing()
  private(set) var prices: MasterPrices
  var bound: LagrangianBound { smoothing.bound }

  init(_ compiled: CompiledProblem, costs: MasterCosts, cutoff: Int?, maxRounds: Int?, workEnd: Int) {
    self.costs = costs
    self.cutoff = cutoff
    self.maxRounds = maxRounds
    self.workEnd = workEnd
    prices = MasterPrices(compiled)
  }

  /// - Parameter method: how to begin: `.primal` after new costs, `.dual` after new bounds.
  mutating func run(
    _ node: SearchNode, _ method: LinearProgram.Method, _ state: inout SearchState, _ program: inout LinearProgram
  ) throws(LinearProgramFault) -> End {
    var method = method
    var rounds = 0
    while true {
      if state.checkStop() || state.counts.work >= workEnd { return .stopped }
      guard try solveProgram(method, &state, &program) else { return .stopped }
      if try separate(&state, &program) {
        method = .dual
        continue
      }
      if costs.isPhaseOne, program.objective <= Tolerances.artificial { return .converged }
      if let maxRounds, rounds >= maxRounds { return .roundLimit }
      rounds += 1
      prices = state.master.prices(program).clipped(for: costs)
      let fresh = round(node, &state)
      if state.isStopped { return .stopped }
      if isPruned(state.compiled) { return .pruned }
      if fresh.isEmpty || isTight(program.objective, state.compiled) { return .converged }
      try state.master.add(patterns: fresh, pool: state.pool, &program)
      method = .primal
    }
  }

  private func isPruned(_ compiled: CompiledProblem) -> Bool {
    if costs.isPhaseOne { return bound.value > Tolerances.infeasibility + Tolerances.boundRelative * bound.magnitude }
    guard let cutoff, let rounded = costs.objective.rounded(bound, compiled) else { return false }
    return rounded >= cutoff
  }

  /// Whether the bound rounds to the same value as the program's objective, so that more patterns change neither.
  private func isTight(_ objective: Double, _ compiled: CompiledProblem) -> Bool {
    guard !costs.isPhaseOne, let rounded = costs.objective.rounded(bound, compiled) else { return false }
    return rounded >= costs.objective.roundedUp(Int((objective - Tolerances.boundAbsolute).rounded(.up)), compiled)
  }

  private func solveProgram(
    _ method: LinearProgram.Method, _ state: inout SearchState, _ program: inout LinearProgram
  ) throws(LinearProgramFault) -> Bool {
    let start = state.monitor.now()
    var outcome = try program.solve(method, iterationLimit: nil, stop: state.monitor.stop)
    if outcome.status == .undefined || outcome.status == .infeasible {
      state.counts.iterations += outcome.iterations
      outcome = try program.solve(.primal, iterationLimit: nil, stop: state.monitor.stop)
    }
    state.times.simplex += state.monitor.now() - start
    state.counts.iterations += outcome.iterations
    state.counts.recoveredFaults += outcome.recoveredFaults
    switch outcome.status {
    case .optimal: return true
    case .stopped:
      _ = state.checkStop()
      return false
    case .infeasible, .unbounded, .undefined, .iterationLimit:
      // Artificial columns make every program feasible, and all costs are bounded from below.
      throw LinearProgramFault(.numerical, "a master problem ended as \(outcome.status)")
    }
  }

  /// Prices everybody; returns the patterns (pool indices) that improve on the simplex's prices.
  private mutating func round(_ node: SearchNode, _ state: inout SearchState) -> [Int] {
    var share = smoothing.share
    while true {
      state.counts.rounds += 1
      let mixed = smoothing.prices(prices, share: share)
      let start = state.monitor.now()
      let results = price(mixed, node, &state)
      state.times.pricing += state.monitor.now() - start
      smoothing.learn(mixed, lagrangian(results, mixed, node, state))
      let fresh = collect(results, mixed, node, &state)
      if !fresh.isEmpty || share == 0 || state.isStopped || isPruned(state.compiled) { return fresh }
      share = smoothing.shareAfterMisprice(share)
    }
  }

  private func price(_ mixed: MasterPrices, _ node: SearchNode, _ state: inout SearchState) -> [PricingResult] {
    let request = PersonPricing.Request(
      prices: mixed, costs: costs, wanted: state.compiled.personCount > 100 ? 2 : 4,
      thresholds: Array(repeating: .infinity, count: state.compiled.personCount), skipped: node.fixed.map { $0 != nil })
    let results = state.pricing.price(request, domains: node.domains)
    state.counts.labels += results.reduce(0) { $0 + $1.labels }
    return results
  }

  private func lagrangian(
    _ results: [PricingResult], _ mixed: MasterPrices, _ node: SearchNode, _ state: SearchState
  ) -> LagrangianBound {
    let minima = results.enumerated().map { person, result in
      if let fixed = node.fixed[person] { return costs.reducedCost(of: state.pool[fixed], mixed) }
      return result.isExact ? result.minimum : -.infinity
    }
    return LagrangianBound(
      mixed, minima: minima, costs: costs, node: node, locks: state.locks, activeRows: state.master.activeRows,
      state.compiled)
  }

  private func collect(
    _ results: [PricingResult], _ mixed: MasterPrices, _ node: SearchNode, _ state: inout SearchState
  ) -> [Int] {
    var fresh: [Int] = []
    for (person, result) in results.enumerated() {
      for priced in result.best {
        let known = state.pool.count
        guard let index = state.pool.insert(priced.choices, person: person, state.compiled) else {
          state.fail(.disagreement, "pricing made an unlawful pattern for person \(person)")
          return []
        }
        if state.pool.count > known {
          state.counts.columns += 1
          audit(priced, state.pool[index], mixed, &state)
        }
        let reducedCost = costs.reducedCost(of: state.pool[index], prices) - prices.persons[person]
        if reducedCost < -Tolerances.reducedCost * max(1, abs(prices.persons[person])),
          !state.master.contains(pattern: index)
        {
          fresh.append(index)
        }
      }
    }
    return fresh
  }

  /// Every new pattern is read by `PatternEvaluator`; what pricing says it costs must agree.
  private func audit(
    _ priced: PricedPattern, _ column: PatternColumn, _ mixed: MasterPrices, _ state: inout SearchState
  ) {
    let read = costs.reducedCost(of: column, mixed)
    guard abs(read - priced.reducedCost) > Tolerances.audit * max(1, abs(read)) else { return }
    state.fail(.disagreement, "pricing charges person \(column.person) \(priced.reducedCost), the rules say \(read)")
  }
}

// Rows that were left out.
extension ColumnGeneration {
  /// Takes in the rows that the point in `program` breaks; whether there were any.
  private func separate(
    _ state: inout SearchState, _ program: inout LinearProgram
  ) throws(LinearProgramFault) -> Bool {
    let active = state.master.activeRows
    guard active.count < state.compiled.problem.rows.count else { return false }
    let point = state.master.point(program)
    let activities = state.compiled.activities(point, state.pool)
    var isActive = Array(repeating: false, count: activities.count)
    for row in active { isActive[row] = true }
    let broken = activities.indices.filter { !isActive[$0] && state.compiled.isPriced($0, activity: activities[$0]) }
    try state.master.activate(broken, pool: state.pool, &program)
    return !broken.isEmpty
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
  func isPriced(_ row: Int, activity: Double) -> Bool {
    let missing = Double(problem.rows[row].target) - activity
    guard abs(missing) > Tolerances.integrality else { return false }
    let side = missing > 0 ? problem.rows[row].shortfall : problem.rows[row].surplus
    var free = 0.0
    for segment in side {
      guard segment.cost.allSatisfy({ $0.cost == .zero }) else { break }
      guard let width = segment.width else { return false }
      free += Double(width)
    }
    return abs(missing) > free + Tolerances.integrality
  }
}
