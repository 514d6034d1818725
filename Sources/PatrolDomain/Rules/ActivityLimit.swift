/// **What it says.** Duties in scope number at least `minimum` and at most `maximum` in each period.
///
/// **Source.** Station practice.
///
/// **Example.** At most one ambush a week for each person.
///
/// **Encoding.** A counter per period.
///
/// **Check.** Amount: duties above or below, per period.
public struct ActivityLimit: Hashable, Sendable {
  public let period: Period
  public let minimum: Int?
  public let maximum: Int?

  public init(period: Period, minimum: Int?, maximum: Int?) {
    self.period = period
    self.minimum = minimum
    self.maximum = maximum
  }
}
