import CGLPK

/// Asks a running solve to stop: a flag that any thread may raise, and optionally a deadline.
///
/// Simplex looks at it between chunks of iterations, branch and bound at every step of a node. Owns a few bytes of C
/// memory, which GLPK's callback reads.
public final class StopSignal: Sendable {
  // Sendable because the C side is: the flag is atomic, the deadline never changes.
  nonisolated(unsafe) let pointer: OpaquePointer

  /// - Parameter deadlineNanoseconds: a moment of CLOCK_MONOTONIC (what `DispatchTime.uptimeNanoseconds` counts) from
  ///   which on the signal counts as raised; `nil` for none.
  public init(deadlineNanoseconds: UInt64?) {
    guard let pointer = cglpk_stop_create(deadlineNanoseconds ?? UInt64.max) else {
      preconditionFailure("a stop signal needs sixteen bytes of memory")
    }
    self.pointer = pointer
  }

  public convenience init() { self.init(deadlineNanoseconds: nil) }

  deinit { cglpk_stop_destroy(pointer) }

  /// Raises the flag for good. Safe on any thread and in a signal handler.
  public func requestStop() { cglpk_stop_request(pointer) }

  /// Whether the flag is up or the deadline has passed.
  public var isStopRequested: Bool { cglpk_stop_is_raised(pointer) }

  /// Whether there is a deadline and it has passed; tells a time limit from a request.
  public var isPastDeadline: Bool { cglpk_stop_is_past_deadline(pointer) }
}
