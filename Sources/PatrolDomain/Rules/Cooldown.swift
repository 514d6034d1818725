/// **What it says.** Between two duties in scope that are carried out at the same place lie at least `days` whole
/// days, not counting their own. Duties of history count.
///
/// **Source.** Unpredictability (features 17 and 54).
///
/// **Example.** An ambush does not return to a hotspot within three nights.
///
/// **Encoding.** Rows over whether duties take place.
///
/// **Check.** Amount: days missing, per pair of duties in succession at a place. Always law.
public struct Cooldown: Hashable, Sendable {
  /// Days between two duties at one place at the least, the days of both not counted.
  public let days: Int

  public init(days: Int) { self.days = days }
}
