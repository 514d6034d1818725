/// **What it says.** On two consecutive days, the duty of the later day does not start earlier by the clock than the
/// duty of the earlier day by more than `tolerance`. Only consecutive duties count, both in scope. The last duty of
/// history on day −1 counts.
///
/// **Source.** Police shift study, rule 5 (always rotate forward).
///
/// **Example.** After a duty from 19:00 the next day's duty does not start at 07:00.
///
/// **Encoding.** Successions between start times.
///
/// **Check.** Amount: 1 per occurrence.
public struct ForwardRotation: Hashable, Sendable {
  /// How much earlier the next day's duty may start by the clock.
  public let tolerance: Minutes

  public init(tolerance: Minutes) { self.tolerance = tolerance }
}
