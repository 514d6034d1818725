internal import LinearPrograms
internal import RosterModel

extension LevelSearch {
  /// Settles nodes of the level's frontier until the level is over or `nodeLimit` nodes were solved.
  mutating func prove(
    nodeLimit: Int, _ state: inout SearchState, _ program: inout LinearProgram
  ) throws(LinearProgramFault) {
    var nodes = 0
    while nodes < nodeLimit, !isOver(&state), try settleNext(of: \.frontier, &state, &program) {
      nodes += 1
      raise(frontier.isEmpty ? cutoff : objective.rounded(frontier.bound, state.compiled), state)
    }
  }

  /// Follows the more promising part of every split down to where a roster or nothing is left, with at most half of the
  /// work that the level has taken so far. A few nodes near the root come first: where totals are split, they often settle
  /// one part at once, and much changes for the other. Ends on a plateau: where splits no longer raise the bound, a dive
  /// gets down in far fewer steps.
  mutating func plunge(
    since start: Int, _ state: inout SearchState, _ program: inout LinearProgram
  ) throws(LinearProgramFault) {
    let end = state.counts.work + (state.counts.work - start) / 2
    try prove(nodeLimit: 4, &state, &program)
    var (reached, patience) = (-Double.infinity, Self.plungePatience)
    while let bound = frontier.boundOnTheWayDown, patience > 0, state.counts.work < end, !isOver(&state) {
      patience = bound > reached + Tolerances.branchingGain ? Self.plungePatience : patience - 1
      reached = max(reached, bound)
      try prove(nodeLimit: 1, &state, &program)
    }
  }

  /// Nodes of a plunge in a row that may leave the bound where it is.
  private static let plungePatience = 10

  /// Settles one node, best bound first, but going on with the more promising part of a node just split.
  ///
  /// - Returns: false when there was none.
  mutating func settleNext(
    of frontier: WritableKeyPath<LevelSearch, NodeFrontier>, _ state: inout SearchState,
    _ program: inout LinearProgram
  ) throws(LinearProgramFault) -> Bool {
    guard let node = self[keyPath: frontier].popFirst() else { return false }
    if isHopeless(node, state) { return true }
    let parts: [SearchNode]
    do throws(LinearProgramFault) {
      parts = try settle(node, &state, &program)
    } catch {
      self[keyPath: frontier].insert(node)
      throw error
    }
    self[keyPath: frontier].insert(parts: parts)
    return true
  }

  /// Whether the bound of `node` leaves nothing better than the best candidate.
  func isHopeless(_ node: SearchNode, _ state: SearchState) -> Bool {
    guard let cutoff, let rounded = objective.rounded(node.lagrangian, state.compiled) else { return false }
    return rounded >= cutoff
  }

  /// Solves `node` and returns what is left of it: nothing, its parts, or itself when the search was stopped.
  private mutating func settle(
    _ node: SearchNode, _ state: inout SearchState, _ program: inout LinearProgram
  ) throws(LinearProgramFault) -> [SearchNode] {
    // The root of a question is solved out, because the size of its bound says more than a no.
    // Other nodes are split after some rounds: their parts inherit what bound there is.
    let isWhole = node.depth == 0
    let isRoot = isWhole || (!objective.isQuestion && frontier.isEmpty && node.holdsAllPatterns)
    var solution = try solve(
      node, cutoff: isWhole ? best?.value : cutoff, limit: isRoot ? nil : RoundLimit(12), &state, &program)
    if solution.end == .unfinished, solution.point.flatMap({ BranchingChoice($0, node, state).candidate(state) }) != nil
    {
      solution = try solve(node, cutoff: cutoff, &state, &program)
    }
    record(solution, of: node, &state)
    var node = node
    node.raise(solution.bound)
    if isWhole || (isRoot && solution.point != nil) {
      root = node
      rootPoint = solution.point
      rootBasis = solution.point == nil ? nil : try state.master.basis(program)
      rootPrices = solution.prices
      rootBound = node.lagrangian
      raise(objective.rounded(node.lagrangian, state.compiled), state)
    }
    switch solution.end {
    case .pruned: return []
    case .stopped: return [node]
    case .solved, .unfinished: break
    }
    guard let point = solution.point else { return [node] }
    let choice = BranchingChoice(point, node, state)
    if let candidate = choice.candidate(state) {
      offer(candidate, &state)
      if isHopeless(node, state) { return [] }
    }
    guard let branching = try branching(choice, &state, &program) else { return [] }
    return parts(of: node, branching, state)
  }
}
