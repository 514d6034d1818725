import CGLPK

/// How far a running integer solve has come. Another thread, which owns the terminal, reads it as often as it likes;
/// nothing is called back out of GLPK.
///
/// Owns a few bytes of C memory, which GLPK's callback writes.
public final class IntegerProgress: Sendable {
  /// The numbers at one moment.
  public struct Reading: Hashable, Sendable {
    /// Cost of the best point so far; `nil` while there is none.
    public var incumbent: Double?
    /// `nil` before the relaxation is solved.
    public var bound: Double?
    /// Nodes looked at.
    public var nodes: Int
  }

  // Sendable because the C side is: all three numbers are atomic.
  nonisolated(unsafe) let pointer: OpaquePointer

  public init() {
    guard let pointer = cglpk_progress_create() else {
      preconditionFailure("progress needs two dozen bytes of memory")
    }
    self.pointer = pointer
  }

  deinit { cglpk_progress_destroy(pointer) }

  public var reading: Reading {
    var incumbent = 0.0
    var bound = 0.0
    var nodes: Int32 = 0
    cglpk_progress_read(pointer, &incumbent, &bound, &nodes)
    return Reading(
      incumbent: incumbent.isFinite ? incumbent : nil, bound: bound.isFinite ? bound : nil, nodes: Int(nodes))
  }
}
