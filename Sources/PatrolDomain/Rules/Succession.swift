/// **What it says.** A duty in scope of an activity in `from` is not followed by one of `to` that starts on the next day. Only
/// consecutive duties count (the last of the one day, the first of the other). The last duty of history on day −1
/// counts.
///
/// **Source.** INRC-II rule H3; police shift study.
///
/// **Example.** No training on the day after an ambush.
///
/// **Encoding.** A forbidden or priced succession; history on the first day's menu.
///
/// **Check.** Amount: 1 per occurrence.
public struct Succession: Hashable, Sendable {
  /// Activities on one day; empty for any.
  public let from: Set<ActivityID>
  /// Activities on the next day; empty for any.
  public let to: Set<ActivityID>

  public init(from: Set<ActivityID>, to: Set<ActivityID>) {
    self.from = from
    self.to = to
  }
}
