internal import LinearPrograms
internal import RosterModel

extension LevelSearch {
  /// Works on the level until it is proven or over: relaxation, dive, neighbourhoods, then proof by branching with
  /// neighbourhoods in between. May be called again after a fault; nothing is lost but the linear program.
  mutating func run(
    _ state: inout SearchState, _ program: inout LinearProgram
  ) throws(LinearProgramFault) {
    if isOver(&state) { return }
    try prove(nodeLimit: 1, &state, &program)
    try diveApart(from: SearchNode(persons: state.compiled.personCount), DivePace(), &state)
    try searchNeighbourhoods(6, &state)
    while !isOver(&state), !frontier.isEmpty {
      try prove(nodeLimit: 30, &state, &program)
      try searchNeighbourhoods(2, &state)
    }
  }
}
