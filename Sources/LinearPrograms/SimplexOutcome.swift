/// Why a simplex solve ended, and what it took.
public struct SimplexOutcome: Hashable, Sendable {
  public var status: LinearProgram.SimplexStatus
  /// Simplex iterations over all chunks and restarts.
  public var iterations: Int
  /// How often GLPK lost its basis and the solve went on from a new one.
  public var recoveredFaults: Int
  /// Whether the program holds a feasible point that can be read; always so when `status` is `.optimal`.
  public var holdsPoint: Bool
  /// The objective at the basis where the solve ended, feasible or not; 0 before the first. Where a dual simplex that kept
  /// its prices feasible met its limit of iterations, the optimum is no less.
  public var objective: Double
}

extension LinearProgram {
  public enum Method: Hashable, Sendable {
    /// Primal simplex: after new columns or new costs.
    case primal
    /// Dual simplex, and primal where it ends without a verdict: after new rows or new bounds.
    case dual
  }

  public enum SimplexStatus: Hashable, Sendable {
    case optimal
    /// Proven: no point satisfies all bounds.
    case infeasible
    /// Proven: the objective has no lower bound.
    case unbounded
    /// The iterations allowed are used up.
    case iterationLimit
    /// The stop signal was raised.
    case stopped
    /// Not solved yet.
    case undefined
  }
}
