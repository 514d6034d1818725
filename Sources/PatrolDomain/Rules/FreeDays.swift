/// **What it says.** In each period (`week` or `horizon`) at least `minimum` days have no duty in scope, and each run
/// of such days is at least `inARow` long, counted as in `ConsecutiveDays`. Where the horizon is no number of whole
/// weeks, its last seven days count as a week, too, with days of history where it is shorter. Days before the first duty
/// of a person's history are free.
///
/// **Source.** Labour Code 2019, Art. 111.
///
/// **Example.** Two free days a week, and they come together.
///
/// **Encoding.** A counter of worked days; a run over free days.
///
/// **Check.** Amount: days missing, per period and per run.
public struct FreeDays: Hashable, Sendable {
  /// Days without a duty, at the least, in each week (or in the horizon).
  public let minimum: Int?
  public let period: Period
  /// Each run of free days is at least so long.
  public let inARow: Int?

  public init(minimum: Int?, period: Period, inARow: Int?) {
    self.minimum = minimum
    self.period = period
    self.inARow = inARow
  }
}
