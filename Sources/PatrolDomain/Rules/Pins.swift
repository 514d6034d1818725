/// **What it says.** What the planner has fixed stays: a pinned person works the pinned duty (in the pinned seat, if
/// it names one), or is free on the pinned day.
///
/// **Source.** The planner.
///
/// **Example.** The ward chief leads Thursday's ambush.
///
/// **Encoding.** The day's menu holds nothing else.
///
/// **Check.** Amount: 1 per pin. Always law.
public struct Pins: Hashable, Sendable {
  public init() {}
}
