/// **What it says.** A run of consecutive days on each of which a duty in scope that counts as a night starts is at
/// least `minimum` and at most `maximum` days long, counted as in `ConsecutiveDays`.
///
/// **Source.** Police shift study (few consecutive nights).
///
/// **Example.** At most three nights in a row.
///
/// **Encoding.** A run over nights.
///
/// **Check.** Amount: days above or below, per run.
public struct ConsecutiveNights: Hashable, Sendable {
  public let minimum: Int?
  public let maximum: Int?
  /// A duty counts as a night when at least so many of its minutes lie between 22:00 and 06:00.
  public let nightFrom: Minutes

  public init(minimum: Int?, maximum: Int?, nightFrom: Minutes) {
    self.minimum = minimum
    self.maximum = maximum
    self.nightFrom = nightFrom
  }
}
