/// **What it says.** Minutes of duties in scope between 22:00 and 06:00 by the clock, summed over each period by the
/// day on which a duty starts, are at most `maximum`.
///
/// **Source.** Labour Code 2019, Art. 106; Law 30/2023/QH15, Art. 23; Directive 2003/88/EC, Art. 8.
///
/// **Example.** At most 20 hours of night work in a week.
///
/// **Encoding.** A counter per period.
///
/// **Check.** Amount: minutes above, charged per started hour, per period.
public struct NightMinutes: Hashable, Sendable {
  public let period: Period
  public let maximum: Minutes

  public init(period: Period, maximum: Minutes) {
    self.period = period
    self.maximum = maximum
  }
}
