import CGLPK

extension LinearProgram {
  /// The cheapest point whose integer columns have whole values, by branch and bound.
  ///
  /// Solves the linear relaxation first, from the basis at hand, and leaves that solution to be read. The same program,
  /// basis and options give the same outcome, unless a stop signal ends it.
  public mutating func solveInteger(_ options: IntegerOptions) throws(LinearProgramFault) -> IntegerOutcome {
    try options.check()
    let start = try measuredStart(options)
    let held = start.map { [$0] } ?? []
    switch try solve(.primal, stop: options.stop).status {
    case .optimal: return try search(options, start: start)
    case .unbounded: return IntegerOutcome(.unbounded, points: held, bound: nil, nodes: 0)
    case .infeasible where held.isEmpty:
      return IntegerOutcome(.infeasible, points: [], bound: options.cutoff, nodes: 0)
    // A start that meets all rows says otherwise, within tolerances: nobody is right.
    case .infeasible: return IntegerOutcome(.failed, points: held, bound: nil, nodes: 0)
    case .stopped, .iterationLimit, .undefined: return IntegerOutcome(.stopped, points: held, bound: nil, nodes: 0)
    }
  }

  /// The caller's start, checked; `nil` when there is none or it is not cheaper than the cutoff.
  private func measuredStart(_ options: IntegerOptions) throws(LinearProgramFault) -> IntegerPoint? {
    guard let values = options.start else { return nil }
    guard values.count == columnCount else {
      throw LinearProgramFault(.misuse, "a start has one value per column")
    }
    guard values.allSatisfy(\.isFinite) else {
      throw LinearProgramFault(.notFinite, "a value of the start is not a finite number")
    }
    guard let point = try IntegerPoint(values, in: handle, tolerance: Tolerances.start) else {
      throw LinearProgramFault(.misuse, "the start breaks a bound or a row, or is not whole in an integer column")
    }
    return point.objective < options.cutoff ?? .infinity ? point : nil
  }

  private func search(
    _ options: IntegerOptions, start: IntegerPoint?
  ) throws(LinearProgramFault) -> IntegerOutcome {
    var result = cglpk_search_result()
    try LinearProgramFault.check(runSearch(options, start: start, result: &result))
    let points = try poolPoints()
    guard let reason = IntegerOutcome.Reason(result, foundPoint: !points.isEmpty) else {
      throw LinearProgramFault(.misuse, LinearProgramFault.lastMessage())
    }
    // What was pruned is not cheaper than the incumbent or the cutoff, but may be cheaper than GLPK's bound.
    let limit = points.first?.objective ?? options.cutoff ?? .infinity
    let isComplete = reason == .optimal || reason == .infeasible
    let bound = isComplete ? limit : min(result.bound, limit)
    return IntegerOutcome(reason, points: points, bound: bound.isFinite ? bound : nil, nodes: Int(result.nodes))
  }

  private func runSearch(_ options: IntegerOptions, start: IntegerPoint?, result: inout cglpk_search_result) -> Int32 {
    // The C side reads and writes through pointers that the stop signal and the progress own.
    withExtendedLifetime(options) {
      (start?.values ?? []).withUnsafeBufferPointer { values in
        var flat = cglpk_search_options(options)
        flat.start = start == nil ? nil : values.baseAddress
        flat.start_objective = start?.objective ?? .infinity
        return cglpk_search(handle, &flat, &result)
      }
    }
  }

  /// The points of the last search, cheapest first. None leaves this room unmeasured.
  private func poolPoints() throws(LinearProgramFault) -> [IntegerPoint] {
    var points: [IntegerPoint] = []
    for rank in 0..<cglpk_pool_count(handle) {
      var values = Array(repeating: 0.0, count: columnCount)
      cglpk_read_pool(handle, rank, &values)
      guard let point = try IntegerPoint(values, in: handle, tolerance: Tolerances.answer) else {
        throw LinearProgramFault(.numerical, "GLPK's integer point breaks a bound or a row")
      }
      points.append(point)
    }
    return points
  }
}
