/// **What it says.** A wish for a free day is met when no duty starts on that day; a wish for a duty when at least
/// one does (of the named activity, if it names one). Each unmet wish of a person in scope costs the weight of its
/// rank on level `wishes`.
///
/// **Source.** INRC-II rule S4; station practice.
///
/// **Example.** An asks for Saturday off, rank 1.
///
/// **Encoding.** A price on the day's options, or on the day off.
///
/// **Check.** Amount: the weight of each unmet wish; strength gives the level, its weight multiplies.
public struct Wishes: Hashable, Sendable {
  /// Cost of an unmet wish of rank 1, 2 and 3.
  public let weights: [Int]

  public init(weights: [Int]) {
    precondition(weights.count == 3, "wishes have the ranks 1 to 3")
    self.weights = weights
  }
}
