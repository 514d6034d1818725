internal import LinearPrograms
internal import RosterModel

extension LevelSearch {
  /// Works on the level until it is proven or over: on a long horizon an opening, then relaxation, dives and
  /// neighbourhoods, then proof by branching with neighbourhoods in between. May be called again after a fault; nothing is
  /// lost but the linear program.
  mutating func run(
    _ state: inout SearchState, _ program: inout LinearProgram
  ) throws(LinearProgramFault) {
    if isOver(&state) { return }
    let start = state.counts.work
    if wantsOpening(state) { try open(&state, &program) }
    try prove(nodeLimit: 1, &state, &program)
    var turn = 0
    while !isOver(&state), !frontier.isEmpty {
      if isNearlyClosed(state) {
        try prove(nodeLimit: 200, &state, &program)
        try searchNeighbourhoods(1, &state)
        continue
      }
      if turn < DivePace.ofRoot.count {
        var pace = DivePace.ofRoot[turn]
        // Behind a locked sum the first dive seldom comes to an end; elsewhere it is what brings the first good roster.
        if turn > 0 || state.locks.holdsSum { pace.work = (state.counts.work - start) / (turn == 0 ? 1 : 4) }
        try diveApart(from: root, at: rootBasis, pace, &state)
      }
      // Behind a locked sum splits hardly raise a bound: a plunge ends as it began.
      if turn < DivePace.ofRoot.count, !state.locks.holdsSum { try plunge(since: start, &state, &program) }
      try searchNeighbourhoods(turn == 0 ? 12 : 8, &state)
      if turn > 0 { try prove(nodeLimit: 30, &state, &program) }
      turn += 1
    }
  }

  /// Whether no possible value lies between bound and best: branching is then the way to close the level. Not for a
  /// question, whose values say little: a roster that breaks one unit may be far from one that breaks none.
  private func isNearlyClosed(_ state: SearchState) -> Bool {
    guard !objective.isQuestion, let best = best?.value, let bound else { return false }
    return objective.roundedUp(bound + 1, state.compiled) >= best
  }
}
