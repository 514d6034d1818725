/// **What it says.** The horizon is cut into spans of `days` days from day 0 (a shorter last span does not count).
/// Each span, from 00:00 of its first day to 24:00 of its last, contains an uninterrupted free time of at least
/// `rest` minutes. Duties of history that reach into the span count.
///
/// **Source.** Labour Code 2019, Art. 111; Directive 2003/88/EC, Art. 5.
///
/// **Example.** Every week everybody has 24 hours in one piece without duty.
///
/// **Encoding.** A rest window per span.
///
/// **Check.** Amount: 1 per span without such a rest.
public struct WeeklyRest: Hashable, Sendable {
  public let rest: Minutes
  /// Length of a span in days.
  public let days: Int

  public init(rest: Minutes, days: Int) {
    self.rest = rest
    self.days = days
  }
}
