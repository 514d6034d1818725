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
    var outcome = SimplexOutcome(status: .undefined, iterations: 0, recoveredFaults: 0, holdsPoint: false)
    var method = method
    while true {
      if let stop, stop.isStopRequested { return try settle(&outcome, as: .stopped) }
      let left = (iterationLimit ?? Int.max) - outcome.iterations
      if left <= 0 { return try settle(&outcome, as: .iterationLimit) }
      let chunk = try runChunk(method, iterations: min(left, chunkLength), stop: stop)
      outcome.iterations += Int(chunk.iterations)
      outcome.holdsPoint = Int(chunk.point) == CGLPK_FEASIBLE || Int(chunk.point) == CGLPK_OPTIMAL
      switch Int(chunk.end) {
      case CGLPK_ITERATION_LIMIT, CGLPK_TIME_LIMIT:
        break
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
    let milliseconds = stop.map { cglpk_stop_milliseconds_left($0.pointer) } ?? -1
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

  /// Iterations between two looks at the stop signal: a fraction of a second. One iteration costs roughly the square of
  /// the number of rows; each restart forgets the weights of steepest-edge pricing, so chunks must not be short.
  private var chunkLength: Int { min(max(400_000_000 / max(rowCount * rowCount, 1), 100), 5000) }
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
