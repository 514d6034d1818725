/// **What it says.** Duties in scope that count as nights are at most `maximum` in each period.
///
/// **Source.** HCMC resolution on allowances (10 nights a month); traffic-order night work.
///
/// **Example.** At most 10 nights in a calendar month, those already worked included.
///
/// **Encoding.** A counter per period.
///
/// **Check.** Amount: nights above, per period.
public struct NightCount: Hashable, Sendable {
  public let period: Period
  public let maximum: Int
  /// A duty counts as a night when at least so many of its minutes lie between 22:00 and 06:00.
  public let nightFrom: Minutes

  public init(period: Period, maximum: Int, nightFrom: Minutes) {
    self.period = period
    self.maximum = maximum
    self.nightFrom = nightFrom
  }
}
