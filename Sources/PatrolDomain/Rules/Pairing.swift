/// **What it says.** On each duty in scope: both or none of a required pair, never both of a forbidden pair; exactly
/// one of a preferred pair, and both of an avoided one, cost `weight`.
///
/// **Source.** Station practice (kinship, conflict of interest, trainer and trainee).
///
/// **Example.** Two brothers are never in one ambush.
///
/// **Encoding.** A row per pair and duty, mostly idle.
///
/// **Check.** Amount: 1 per pair and duty.
public struct Pairing: Hashable, Sendable {
  /// Cost on level `wishes` of each duty that has exactly one of a preferred pair, or both of an avoided one.
  public let weight: Int

  public init(weight: Int) { self.weight = weight }
}
