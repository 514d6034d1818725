/// **What it says.** A residential group is visited on a day when a duty in scope that starts on it and whose place
/// lies in (or contains) the group is carried out. Each group has at least `minimum` such duties within the horizon,
/// and every `maximumGap` + 1 days in a row within the horizon contain a visited day.
///
/// **Source.** Koper (time between presences); station practice.
///
/// **Example.** Each of the 14 groups sees a patrol three times a week and never waits more than four nights.
///
/// **Encoding.** Rows over whether duties take place.
///
/// **Check.** Amount: visits missing plus windows of days without a visit, per group.
public struct AreaVisits: Hashable, Sendable {
  /// Visits to each residential group within the horizon at the least.
  public let minimum: Int
  /// At most so many nights in a row without a visit; `nil` for any number.
  public let maximumGap: Int?

  public init(minimum: Int, maximumGap: Int?) {
    self.minimum = minimum
    self.maximumGap = maximumGap
  }
}
