/// **What it says.** Minutes of duties in scope whose activity is working time, summed over each period by the day on
/// which a duty starts, lie between `minimum` and `maximum`.
///
/// **Source.** Labour Code 2019, Art. 105 and 107; Directive 2003/88/EC, Art. 6.
///
/// **Example.** At most 48 hours in a week, at most 8 hours in a day.
///
/// **Encoding.** A counter per period; the day's limit filters or prices the menu.
///
/// **Check.** Amount: minutes above or below, charged per started hour, per period.
public struct WorkingTime: Hashable, Sendable {
  public let period: Period
  public let minimum: Minutes?
  public let maximum: Minutes?

  public init(period: Period, minimum: Minutes?, maximum: Minutes?) {
    self.period = period
    self.minimum = minimum
    self.maximum = maximum
  }
}
