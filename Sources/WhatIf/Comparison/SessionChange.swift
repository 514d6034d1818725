public import PatrolDomain

/// Which duties somebody is on in one of two rosters only: what takes place elsewhere, at another time, or not at all.
public struct SessionChange: Hashable, Sendable {
  /// Duties of the other roster only, by id.
  public let gained: [DutyID]
  /// Duties of the base only, by id.
  public let lost: [DutyID]

  public init(from base: Roster, to other: Roster) {
    let (before, after) = (Set(base.assignments.map(\.duty)), Set(other.assignments.map(\.duty)))
    gained = after.subtracting(before).sorted()
    lost = before.subtracting(after).sorted()
  }
}
