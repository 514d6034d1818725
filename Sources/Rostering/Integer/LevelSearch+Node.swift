internal import LinearPrograms
internal import RosterModel

/// What solving the relaxation of a node found.
struct NodeSolution {
  enum End: Hashable {
    /// `point` is the relaxation's optimum, or as good as that for the bound.
    case solved
    /// As `solved`, but stopped early or with artificial columns left: `point` is only a guide.
    case unfinished
    /// Nothing better than the cutoff in here.
    case pruned
    case stopped
  }

  var end: End
  var bound: LagrangianBound
  var point: MasterPoint?
  var prices: MasterPrices?
  /// What proved that nothing is in here, where `bound` says so; `nil` when somebody has no pattern.
  var emptiness: MasterPrices?
}

extension LevelSearch {
  /// Solves the relaxation of `node`, proving it empty by phase 1 where artificial columns stay.
  ///
  /// - Parameters:
  ///   - cutoff: only values below this are of interest.
  ///   - limit: when the point counts as good enough; `nil` for exactness.
  ///   - costs: what columns cost; `nil` for the objective.
  mutating func solve(
    _ node: SearchNode, cutoff: Int?, limit: RoundLimit? = nil, costs: MasterCosts? = nil, _ state: inout SearchState,
    _ program: inout LinearProgram
  ) throws(LinearProgramFault) -> NodeSolution {
    state.counts.nodes += 1
    guard try supply(node, &state, &program) else {
      return NodeSolution(end: state.isStopped ? .stopped : .pruned, bound: .impossible)
    }
    let costs = costs ?? MasterCosts(objective: objective)
    // A new program starts at a roster where it can, which is feasible in the primal.
    var method = state.master.isNew ? LinearProgram.Method.primal : .dual
    state.master.isNew = false
    var (floor, centre) = (node.lagrangian, rootPrices)
    for attempt in 0..<6 {
      if state.master.costs != costs { method = .primal }
      try state.master.setCosts(costs, artificialCost: artificialCost, pool: state.pool, &program)
      var generation = ColumnGeneration(
        state.master, costs: costs, cutoff: cutoff, limit: limit, workEnd: workEnd,
        floor: floor, centre: centre)
      let end = try generation.run(node, method, &state, &program)
      // A bound that was not beaten goes with the prices that it came with.
      let prices = generation.smoothing.bound.value > floor.value ? generation.smoothing.centre : centre
      var solution = NodeSolution(end: .pruned, bound: generation.bound, prices: prices)
      if end == .pruned { return solution }
      solution.end = end == .stopped ? .stopped : end == .roundLimit ? .unfinished : .solved
      if end == .stopped { return solution }
      let point = state.master.point(program)
      solution.point = point
      if costs.countsArtificials || point.artificial <= Tolerances.artificial { return solution }
      if end == .roundLimit || attempt == 5 {
        solution.end = .unfinished
        return solution
      }
      artificialCost *= 10
      // Neither bound nor prices have anything to do with the price of artificial columns.
      (floor, centre) = (generation.bound, prices)
      method = .primal
      // With a lawful roster in hand the root has a solution: the price was only too low.
      if node.depth == 0, best != nil { continue }
      let (phaseOneEnd, emptiness) = try provePhaseOne(node, &state, &program)
      switch phaseOneEnd {
      case .pruned: return NodeSolution(end: .pruned, bound: .impossible, emptiness: emptiness)
      case .stopped: return NodeSolution(end: .stopped, bound: generation.bound)
      case .converged, .roundLimit, .artificial: break
      }
    }
    return NodeSolution(end: .unfinished, bound: .none)
  }

  private func provePhaseOne(
    _ node: SearchNode, _ state: inout SearchState, _ program: inout LinearProgram
  ) throws(LinearProgramFault) -> (ColumnGeneration.End, MasterPrices) {
    let costs = MasterCosts(objective: objective, isPhaseOne: true)
    try state.master.setCosts(costs, artificialCost: 1, pool: state.pool, &program)
    var generation = ColumnGeneration(state.master, costs: costs, cutoff: nil, limit: nil, workEnd: workEnd)
    let end = try generation.run(node, .primal, &state, &program)
    return (end, generation.smoothing.centre)
  }

  /// Narrows the program to `node` and gives everybody at least one pattern in it; false when somebody has none.
  private func supply(
    _ node: SearchNode, _ state: inout SearchState, _ program: inout LinearProgram
  ) throws(LinearProgramFault) -> Bool {
    var lacking = Set(0..<state.compiled.personCount)
    for index in state.master.patterns where isUsable(index, node, state) { lacking.remove(state.pool[index].person) }
    if !lacking.isEmpty {
      var found: [Int] = []
      for index in 0..<state.pool.count where lacking.contains(state.pool[index].person) && isUsable(index, node, state)
      {
        found.append(index)
        lacking.remove(state.pool[index].person)
      }
      guard priceAnything(for: lacking, node, &found, &state) else { return false }
      try state.master.add(patterns: found, pool: state.pool, &program)
    }
    let totals = node.bounds.keys.sorted().compactMap { state.compiled.totalRow(ofStructural: $0) }
    try state.master.activate(totals, pool: state.pool, &program)
    try state.master.restrict(to: node, pool: state.pool, &program)
    return true
  }

  private func isUsable(_ index: Int, _ node: SearchNode, _ state: SearchState) -> Bool {
    let column = state.pool[index]
    return node.domains[column.person].allows(column) && state.locks.allow(column)
  }

  /// Any lawful pattern within `node` for each of `persons`; false when somebody has none.
  private func priceAnything(
    for persons: Set<Int>, _ node: SearchNode, _ found: inout [Int], _ state: inout SearchState
  ) -> Bool {
    guard !persons.isEmpty else { return true }
    let everybody = 0..<state.compiled.personCount
    let request = PersonPricing.Request(
      prices: MasterPrices(state.compiled), costs: MasterCosts(objective: objective), wanted: 1,
      thresholds: everybody.map { _ in .infinity }, skipped: everybody.map { !persons.contains($0) },
      stop: state.monitor.stop)
    let results = state.pricing.price(request, domains: node.domains)
    state.counts.labels += results.reduce(0) { $0 + $1.labels }
    for person in persons.sorted() {
      guard let pattern = results[person].best.first else {
        // Whoever was not priced to the end may well have a pattern: then only a stop can be the reason.
        if !results[person].isExact { _ = state.checkStop() }
        return false
      }
      guard let index = state.pool.insert(pattern.choices, person: person, state.compiled) else {
        state.fail(.disagreement, "pricing made an unlawful pattern for person \(person)")
        return false
      }
      found.append(index)
    }
    return true
  }
}

extension LagrangianBound {
  /// What a node without any solution has.
  static let impossible = LagrangianBound(value: .infinity, magnitude: 0)
}
