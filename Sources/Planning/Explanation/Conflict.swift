public import PatrolDomain

/// A smallest set of rules and pins under which no roster exists: without any one of them there is one.
public struct Conflict: Hashable, Sendable {
  /// The persons whom it concerns; empty when it concerns the week as a whole.
  public let persons: [PersonID]
  public let rules: [Rule]
  public let pins: [Pin]
  /// Whether the set was narrowed down to the end (false when planning was stopped meanwhile).
  public let isMinimal: Bool
}
