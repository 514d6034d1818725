/// **What it says.** A residential group is visited on a day when a duty in scope that starts on it and whose place
/// lies in (or contains) the group is carried out. Each group has at least `minimum` such duties in each week: the blocks
/// of 7 days from day 0 and, where the horizon is no number of whole weeks, its last 7 days. Every `maximumGap` + 1 days
/// in a row contain a visited day. Visits of history count; where history alone has waited longer, the waiting begins
/// anew on day 0, and so it does where history knows of no visit at all.
///
/// **Source.** Koper (time between presences); station practice.
///
/// **Example.** Each of the 14 groups sees a patrol three times a week and never waits more than four nights.
///
/// **Encoding.** Rows over whether duties take place.
///
/// **Check.** Amount: visits missing plus windows of days without a visit, per group.
public struct AreaVisits: Hashable, Sendable {
  /// Visits to each residential group in each week at the least.
  public let minimum: Int
  /// At most so many nights in a row without a visit; `nil` for any number.
  public let maximumGap: Int?

  public init(minimum: Int, maximumGap: Int?) {
    self.minimum = minimum
    self.maximumGap = maximumGap
  }
}
