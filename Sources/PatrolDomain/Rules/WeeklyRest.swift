/// **What it says.** The horizon is cut into spans of `days` days from day 0; where that leaves a rest, the last span is
/// the last `days` days, with days of history where the horizon is shorter. Each span, from 00:00 of its first day to
/// 24:00 of its last, contains an uninterrupted free time of at least `rest` minutes. Duties of history within the span,
/// or reaching into it, count.
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
