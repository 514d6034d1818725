import CGLPK

extension IntegerOptions {
  func check() throws(LinearProgramFault) {
    guard poolSize >= 1, poolSize <= Int32.max, nodeLimit ?? 0 >= 0 else {
      throw LinearProgramFault(.misuse, "a pool holds at least one point, and a node limit is not negative")
    }
    guard relativeGap >= 0, relativeGap.isFinite else {
      throw LinearProgramFault(.notFinite, "a relative gap is a finite number, at least 0")
    }
    guard cutoff?.isFinite ?? true else { throw LinearProgramFault(.notFinite, "a cutoff is a finite number") }
  }
}

extension cglpk_search_options {
  /// All but the start, whose memory the caller holds.
  init(_ options: IntegerOptions) {
    self.init(
      start: nil, start_objective: .infinity, cutoff: options.cutoff ?? .infinity, relative_gap: options.relativeGap,
      node_limit: options.nodeLimit.map { Int32(clamping: $0) } ?? -1, pool_size: Int32(options.poolSize),
      gomory_cuts: options.cuts.contains(.gomory), rounding_cuts: options.cuts.contains(.rounding),
      cover_cuts: options.cuts.contains(.cover), clique_cuts: options.cuts.contains(.clique),
      stop: options.stop?.pointer, progress: options.progress?.pointer)
  }
}

extension IntegerOutcome.Reason {
  /// `nil` when GLPK refused to begin.
  init?(_ result: cglpk_search_result, foundPoint: Bool) {
    switch Int(result.end) {
    case CGLPK_SEARCH_COMPLETE: self = foundPoint ? .optimal : .infeasible
    case CGLPK_SEARCH_GAP_REACHED: self = .gapReached
    case CGLPK_SEARCH_NODE_LIMIT: self = .nodeLimit
    case CGLPK_SEARCH_STOPPED: self = .stopped
    case CGLPK_SEARCH_FAILED: self = .failed
    default: return nil
    }
  }
}

extension IntegerOutcome {
  init(_ reason: Reason, points: [IntegerPoint], bound: Double?, nodes: Int) {
    self.init(
      reason: reason, objective: points.first?.objective, bound: bound, nodes: nodes, pool: points.map(\.values))
  }
}
