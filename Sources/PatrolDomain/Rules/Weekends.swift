/// **What it says.** A weekend is a Saturday and the Sunday after it that both lie in the horizon (or the one of them
/// that does); it is worked when a duty in scope starts on one of its days. At most `maximum` weekends of the horizon
/// are worked, and with `whole` a weekend of two days is not worked on one of them only.
///
/// **Source.** Police shift study (blocked weekends off).
///
/// **Example.** In a month at most two weekends are worked.
///
/// **Encoding.** Day groups.
///
/// **Check.** Amount: weekends above, plus 1 for each split weekend.
public struct Weekends: Hashable, Sendable {
  public let maximum: Int?
  /// Whether both days of a weekend are worked or none.
  public let whole: Bool

  public init(maximum: Int?, whole: Bool) {
    self.maximum = maximum
    self.whole = whole
  }
}
