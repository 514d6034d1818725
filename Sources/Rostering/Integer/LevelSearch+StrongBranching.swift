internal import LinearPrograms
internal import RosterModel

extension LevelSearch {
  /// Splits of each kind that are tried out.
  private static let candidates = 6
  /// Dual simplex iterations for each part of a split that is tried out.
  private static let trialIterations = 60
  /// The same for taking in the rows of totals.
  private static let activationIterations = 1000

  /// The split of a node that raises the relaxation most in both of its parts, as far as a few iterations of the dual
  /// simplex on the patterns at hand can tell (strong branching); `nil` when nothing is left to split.
  func branching(
    _ choice: BranchingChoice, _ state: inout SearchState, _ program: inout LinearProgram
  ) throws(LinearProgramFault) -> Branching? {
    let splits = choice.ofFraction(Self.candidates, state)
    guard splits.count > 1 else { return splits.first ?? choice.ofDisorder(state) }
    try activateTotals(of: splits, &state, &program)
    let basis = try program.basis()
    var best: (branching: Branching, score: Double)?
    for split in splits {
      var score = 1.0
      for part in split.children(of: choice.node, state) {
        let gain = try gain(of: part, choice, &state, &program) * split.trust
        score *= max(gain, Tolerances.branchingGain)
        try program.setBasis(rows: basis.rows, columns: basis.columns)
      }
      if score > (best?.score ?? 0) * (1 + Tolerances.branchingTie) { best = (split, score) }
    }
    return best?.branching
  }

  /// Takes the rows of the totals in that are to be split, and solves the program once more, so that what this takes is not
  /// charged to the trials.
  private func activateTotals(
    of splits: [Branching], _ state: inout SearchState, _ program: inout LinearProgram
  ) throws(LinearProgramFault) {
    let totals = splits.compactMap { $0.totalRow(state.compiled) }.filter { state.master.programRow[$0] == nil }
    guard !totals.isEmpty else { return }
    try state.master.activate(totals, pool: state.pool, &program)
    try reoptimise(iterationLimit: Self.activationIterations, &state, &program)
  }

  @discardableResult
  private func reoptimise(
    iterationLimit: Int, _ state: inout SearchState, _ program: inout LinearProgram
  ) throws(LinearProgramFault) -> SimplexOutcome {
    let start = state.monitor.now()
    defer { state.times.simplex += state.monitor.now() - start }
    let outcome = try program.solve(.dual, iterationLimit: iterationLimit, stop: state.monitor.stop)
    state.counts.count(outcome, rows: program.rowCount)
    return outcome
  }

  /// How much the relaxation's value rises in a part of the node, at most to where nothing better is left.
  private func gain(
    of part: SearchNode, _ choice: BranchingChoice, _ state: inout SearchState, _ program: inout LinearProgram
  ) throws(LinearProgramFault) -> Double {
    try state.master.restrict(to: part, pool: state.pool, &program)
    let outcome = try reoptimise(iterationLimit: Self.trialIterations, &state, &program)
    let most = cutoff.map { max(1, Double($0) - choice.point.objective) } ?? .infinity
    if outcome.status == .infeasible { return most }
    guard outcome.status == .optimal || outcome.status == .iterationLimit else { return 0 }
    return min(most, max(0, outcome.objective - choice.point.objective))
  }
}

extension Branching {
  /// What a gain on the patterns at hand is worth: patterns that are still to be priced undo much of what it costs a person
  /// to be kept from a choice, but hardly any of what an amount costs.
  fileprivate var trust: Double {
    if case .slots = self { 0.25 } else { 1 }
  }
}
