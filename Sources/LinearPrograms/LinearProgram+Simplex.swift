import CGLPK

extension LinearProgram {
  /// Solves the linear program (integer marks ignored) from the basis at hand.
  ///
  /// Works in chunks of iterations and looks at `stop` in between. Where GLPK finds its basis singular or loses its
  /// way, the solve goes on from an advanced basis, then from the rows' slacks, then gives up with a `.numerical` fault.
  ///
  /// - Parameters:
  ///   - method: where to start; never changes the verdict.
  ///   - iterationLimit: repeatable, unlike a deadline; `nil` for none.
  public mutating func solve(
    _ method: Method, iterationLimit: Int? = nil, stop: StopSignal? = nil
  ) throws(LinearProgramFault) -> SimplexOutcome {
    solution = nil
    var outcome = SimplexOutcome(status: .undefined, iterations: 0, recoveredFaults: 0, holdsPoint: false, objective: 0)
    var method = method
    while true {
      if let stop, stop.isStopRequested { return try settle(&outcome, as: .stopped) }
      let left = (iterationLimit ?? Int.max) - outcome.iterations
      if left <= 0 { return try settle(&outcome, as: .iterationLimit) }
      let chunk = try runChunk(method, iterations: min(left, chunkLength), stop: stop)
      outcome.iterations += Int(chunk.iterations)
      outcome.objective = chunk.objective
      outcome.holdsPoint = Int(chunk.point) == CGLPK_FEASIBLE || Int(chunk.point) == CGLPK_OPTIMAL
      switch Int(chunk.end) {
      case CGLPK_ITERATION_LIMIT:
        break
      case CGLPK_TIME_LIMIT:
        // Without a stop, a chunk that takes so long goes round in circles without counting iterations.
        if stop?.isStopRequested != true { try changeBasis(&outcome) }
      case CGLPK_FINISHED:
        if let verdict = SimplexStatus(verdict: chunk.point) { return try settle(&outcome, as: verdict) }
        // Dual simplex may end at "infeasible in the duals", which does not tell infeasible from unbounded.
        if method == .dual { method = .primal } else { try changeBasis(&outcome) }
      default:
        try changeBasis(&outcome)
      }
    }
  }

  /// Ends a solve, keeping the point that GLPK holds, if any.
  private mutating func settle(
    _ outcome: inout SimplexOutcome, as status: SimplexStatus
  ) throws(LinearProgramFault) -> SimplexOutcome {
    outcome.status = status
    if outcome.holdsPoint {
      solution = try BasicSolution(handle, columnCount: columnCount, rowCount: rowCount)
    }
    return outcome
  }

  private func runChunk(
    _ method: Method, iterations: Int, stop: StopSignal?
  ) throws(LinearProgramFault) -> cglpk_simplex_result {
    var result = cglpk_simplex_result()
    let left = stop.map { cglpk_stop_milliseconds_left($0.pointer) } ?? -1
    let milliseconds = left < 0 ? Self.chunkMilliseconds : min(left, Self.chunkMilliseconds)
    try LinearProgramFault.check(cglpk_simplex(handle, method == .dual, Int32(iterations), milliseconds, &result))
    return result
  }

  /// After a basis that leads nowhere: the next one to try.
  private func changeBasis(_ outcome: inout SimplexOutcome) throws(LinearProgramFault) {
    guard outcome.recoveredFaults < 2 else {
      throw LinearProgramFault(.numerical, LinearProgramFault.lastMessage())
    }
    let isAdvanced = outcome.recoveredFaults == 0
    try LinearProgramFault.check(cglpk_reset_basis(handle, isAdvanced))
    outcome.recoveredFaults += 1
  }

  /// Iterations between two looks at the stop signal. Each restart forgets the weights of steepest-edge pricing and the
  /// perturbation that leads out of degeneracy: with a hundred iterations a chunk the dual simplex never ended on a
  /// master of 2,500 rows. A deadline also stops GLPK within a chunk.
  private var chunkLength: Int { 5000 }

  /// Far longer than any sound chunk takes, so that it never decides an answer.
  private static let chunkMilliseconds: Int32 = 60_000
}

extension LinearProgram.SimplexStatus {
  /// The verdict that a finished simplex call left; `nil` when it left none.
  fileprivate init?(verdict point: Int32) {
    switch Int(point) {
    case CGLPK_OPTIMAL: self = .optimal
    case CGLPK_NO_FEASIBLE: self = .infeasible
    case CGLPK_UNBOUNDED: self = .unbounded
    default: return nil
    }
  }
}
