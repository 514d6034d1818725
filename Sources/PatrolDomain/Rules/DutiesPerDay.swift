/// **What it says.** At most so many duties start on one day. Two duties on one day must still keep every rest. When
/// several such rules hold for a person the smallest counts.
///
/// **Source.** Station practice.
///
/// **Example.** One duty a day for everyone; two for people in training week (a lesson and an evening patrol).
///
/// **Encoding.** Lawful pairs of duties become choices of their own.
///
/// **Check.** Amount: duties above the maximum, per day. Always law.
public struct DutiesPerDay: Hashable, Sendable {
  /// 1 or 2.
  public let maximum: Int

  public init(maximum: Int) { self.maximum = maximum }
}
