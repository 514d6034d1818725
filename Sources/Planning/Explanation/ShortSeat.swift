public import PatrolDomain

/// A seat that stayed below its target, and where those who could fill it are instead.
public struct ShortSeat: Hashable, Sendable {
  public let duty: DutyID
  public let seat: Seat
  /// People counted in the seat.
  public let filled: Int
  public let minimum: Int
  public let target: Int
  public let reasons: Reasons

  /// How many of those who hold the role and are not on the duty are kept from it, each counted once.
  public struct Reasons: Hashable, Sendable {
    /// Absent, or outside the windows that they declared.
    public var absent = 0
    /// On another duty on the same day.
    public var onDuty = 0
    /// The rest before or after a neighbouring duty would be too short.
    public var resting = 0
    /// A limit of hours, nights or days would be exceeded, or another personal rule forbids it.
    public var limited = 0
    /// Lawful for the person by himself: the team's rules or a more important seat forbid it.
    public var spare = 0

    public init() {}
  }
}
