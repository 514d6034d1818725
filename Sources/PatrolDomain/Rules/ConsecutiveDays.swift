/// **What it says.** A run of consecutive days on each of which a duty in scope starts is at least `minimum` and at
/// most `maximum` days long. Days of history count; a run that reaches the last day of the horizon may still grow and
/// is not too short. A run that is too long is charged only for the days that the horizon adds: its length minus the
/// larger of `maximum` and its length on day −1. A run that was open on day −1 and is not continued on day 0 ends
/// there and may be too short like any other.
///
/// **Source.** Police shift study (ten rules); Labour Code 2019, Art. 111.
///
/// **Example.** Nobody works more than six days in a row.
///
/// **Encoding.** A run over worked days.
///
/// **Check.** Amount: days above or below, per run.
public struct ConsecutiveDays: Hashable, Sendable {
  public let minimum: Int?
  public let maximum: Int?

  public init(minimum: Int?, maximum: Int?) {
    self.minimum = minimum
    self.maximum = maximum
  }
}
