internal import LinearPrograms
internal import RosterModel

/// How a dive goes down.
struct DivePace: Sendable {
  /// Rounds of column generation after each step.
  var rounds = 6
  /// Of the persons still open, the share that may be fixed in one step where their pattern has nearly all weight.
  var share = 8
  /// How often a dead end may be left by taking back its last step.
  var retreats = 4
}

extension LevelSearch {
  /// Follows the relaxation of `root` down to a roster: fixes decisions and patterns that it likes, generating columns at
  /// every step, and takes a step back at a dead end a few times. Offers what it finds.
  mutating func dive(
    from root: SearchNode, _ pace: DivePace, _ state: inout SearchState,
    _ program: inout LinearProgram
  ) throws(LinearProgramFault) {
    var node = root
    var previous: SearchNode?
    var lastStep: DiveStep?
    var avoided: Set<DiveStep> = []
    var retreats = 0
    while !isOver(&state) {
      let solution = try solve(
        node, cutoff: best?.value, maxRounds: node.depth == root.depth ? 40 : pace.rounds, &state, &program)
      guard let point = solution.point, solution.end != .pruned, point.artificial <= Tolerances.artificial else {
        guard let before = previous, let step = lastStep, retreats < pace.retreats, solution.end != .stopped else {
          return
        }
        retreats += 1
        avoided.insert(step)
        (node, previous) = (before, nil)
        continue
      }
      let choice = BranchingChoice(point, node, state)
      if let candidate = choice.candidate(state) { return offer(candidate, &state) }
      let steps = DiveStep.steps(point, node, avoided, pace, state)
      guard !steps.isEmpty else { return }
      (previous, lastStep) = (node, steps[0])
      for step in steps { step.apply(to: &node, state) }
      node.depth += 1
    }
  }
}

/// Something that a dive fixes.
enum DiveStep: Hashable, Sendable {
  case decision(Int, value: Int)
  /// Gives a person a pattern of the pool.
  case pattern(Int)

  /// What to fix at `point`: the decision nearest to an integer while one is fractional, else the heaviest patterns.
  static func steps(
    _ point: MasterPoint, _ node: SearchNode, _ avoided: Set<DiveStep>, _ pace: DivePace,
    _ state: borrowing SearchState
  ) -> [DiveStep] {
    let decision = fractionalDecision(point, avoided, state)
    if let decision { return [decision] }
    let open = point.patterns.filter { node.fixed[state.pool[$0.column].person] == nil }
      .filter { !avoided.contains(.pattern($0.column)) }
      .sorted { $0.weight != $1.weight ? $0.weight > $1.weight : $0.column < $1.column }
    let limit = max(1, node.fixed.count { $0 == nil } / pace.share)
    let heavy = open.prefix { $0.weight > 0.9 }.prefix(limit)
    let settled = settledDecisions(point, node, state)
    return (heavy.isEmpty ? open.prefix(1) : heavy).map { .pattern($0.column) } + settled
  }

  func apply(to node: inout SearchNode, _ state: borrowing SearchState) {
    switch self {
    case .decision(let index, let value): node.bounds[index] = value...value
    case .pattern(let column): node.fix(state.pool[column].person, to: column, state)
    }
  }

  private static func fractionalDecision(
    _ point: MasterPoint, _ avoided: Set<DiveStep>, _ state: borrowing SearchState
  ) -> DiveStep? {
    var best: (step: DiveStep, fraction: Double)?
    for index in state.compiled.problem.decisions.indices {
      let value = point.structurals[index]
      let fraction = abs(value - value.rounded())
      guard fraction > Tolerances.integrality else { continue }
      let nearest = DiveStep.decision(index, value: Int(value.rounded()))
      let farther = DiveStep.decision(index, value: Int(value.rounded(value > value.rounded() ? .up : .down)))
      let step = avoided.contains(nearest) ? farther : nearest
      if fraction < best?.fraction ?? .infinity, !avoided.contains(step) { best = (step, fraction) }
    }
    return best?.step
  }

  /// Decisions that are whole at `point` and not fixed yet.
  private static func settledDecisions(
    _ point: MasterPoint, _ node: SearchNode, _ state: borrowing SearchState
  ) -> [DiveStep] {
    state.compiled.problem.decisions.indices.compactMap { index in
      let bounds = node.bounds(of: index, state.compiled)
      let value = Int(point.structurals[index].rounded())
      return bounds.count > 1 && bounds.contains(value) ? .decision(index, value: value) : nil
    }
  }
}
