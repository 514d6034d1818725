public import PatrolDomain

/// Seats that nobody can fill whatever the plan: at one moment, or on one day, more people are needed than there are.
public struct CapacityGap: Hashable, Sendable {
  /// 0-based.
  public let day: Int
  /// The moment looked at; `nil` when the day as a whole is too short.
  public let time: TimeOfDay?
  /// Minimum seats that compete for the same people.
  public let needed: Int
  /// People who could fill any of them.
  public let available: Int
  public let seats: Set<Seat>
  public let duties: [DutyID]
}
