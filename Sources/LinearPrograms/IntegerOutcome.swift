/// Why an integer solve ended, and what it holds. The two are independent: look at `point` before speaking of a cost.
public struct IntegerOutcome: Hashable, Sendable {
  public enum Reason: Hashable, Sendable {
    /// Proven: `point` is the cheapest.
    case optimal
    /// Proven: no point exists that costs less than the cutoff, or none at all where there is no cutoff.
    case infeasible
    /// The linear relaxation has no lower bound.
    case unbounded
    case gapReached
    case nodeLimit
    case stopped
    /// GLPK could not solve some node. What is held is true all the same.
    case failed
  }

  public var reason: Reason
  /// The cheapest point found, one value per column, whole in integer columns; `nil` when none was found.
  public var point: [Double]? { pool.first }
  /// Cost of `point`.
  public var objective: Double?
  /// No point that costs less than this exists; `nil` while nothing is known.
  public var bound: Double?
  /// Nodes looked at.
  public var nodes: Int
  /// The best points found, cheapest first, at most `IntegerOptions.poolSize`.
  public var pool: [[Double]]
}
