internal import LinearPrograms
internal import RosterModel

extension SearchState {
  /// Runs `body` on a master problem and a program of its own, small and with a basis of its own, so that a dive or a
  /// neighbourhood does not spoil the basis of the proof.
  ///
  /// - Parameter patterns: what the master begins with, as pool indices.
  mutating func withSubproblem(
    of patterns: [Int], settled: SettledRows? = nil, surrogates: SurrogateRows? = nil, costs: MasterCosts,
    artificialCost: Double,
    _ body: (inout SearchState, inout LinearProgram) throws(LinearProgramFault) -> Void
  ) throws(LinearProgramFault) {
    let outer = master
    defer { master = outer }
    master = MasterProblem(
      compiled, rows: outer.activeRows, settled: settled, surrogates: surrogates, costs: costs, locks: locks,
      artificialCost: artificialCost)
    try withLinearProgram { (program: inout LinearProgram) throws(LinearProgramFault) in
      try master.rebuild(pool: pool, &program)
      try master.add(patterns: patterns, pool: pool, &program)
      try body(&self, &program)
    }
  }
}
