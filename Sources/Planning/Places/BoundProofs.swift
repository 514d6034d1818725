public import RosterModel

/// What proves the bounds of a plan. A claim about the problem over folds holds for the full problem too, for rosters that
/// keep its locks.
public struct BoundProofs: Hashable, Sendable {
  /// About people on folds, places still open; `nil` where nothing was folded.
  public var folded: Certificate?
  /// About every duty by itself; `nil` where that problem was not searched.
  public var full: Certificate?

  public init(folded: Certificate? = nil, full: Certificate? = nil) {
    self.folded = folded
    self.full = full
  }
}
