public import PatrolDomain

/// What a roster lacks.
public struct Shortfall: Hashable, Sendable {
  /// Seats of duties that take place, below their minimum or target, by duty and seat.
  public let seats: [ShortSeat]
  /// Quotas of which not all sessions take place.
  public let sessions: [ShortSession]

  public init(seats: [ShortSeat] = [], sessions: [ShortSession] = []) {
    self.seats = seats
    self.sessions = sessions
  }

  public var isEmpty: Bool { seats.isEmpty && sessions.isEmpty }

  /// People below the minimum, or where that is met below the target.
  public var missingPeople: Int { seats.reduce(0) { $0 + $1.missing } }
  public var missingSessions: Int { sessions.reduce(0) { $0 + $1.missing } }
}

/// Sessions of a quota that do not take place.
public struct ShortSession: Hashable, Sendable {
  /// A candidate that stands for the others.
  public let duty: DutyID
  public let missing: Int
  public let wanted: Int
  public let isOnOneDay: Bool
  /// The seat that is hardest to fill on such a day, and where those who could fill it are instead; `nil` where no seat
  /// needs anybody.
  public let seat: Seat?
  public let reasons: ShortSeat.Reasons
}

/// A seat that stayed below its target, and where those who could fill it are instead.
public struct ShortSeat: Hashable, Sendable {
  public let duty: DutyID
  public let seat: Seat
  /// People counted in the seat.
  public let filled: Int
  public let minimum: Int
  public let target: Int
  public let reasons: Reasons

  /// People missing: below the minimum or, where that is met, below the target.
  public var missing: Int { (filled < minimum ? minimum : target) - filled }

  /// How many of those who hold the role and are not on the duty are kept from it, each counted once.
  public struct Reasons: Hashable, Sendable {
    /// Absent, or outside the windows that they declared.
    public var absent = 0
    /// On another duty on the same day.
    public var onDuty = 0
    /// Pinned to be free on the day.
    public var pinnedOff = 0
    /// The rest before or after a neighbouring duty would be too short.
    public var resting = 0
    /// A limit of hours, nights or days would be exceeded, or another personal rule forbids it.
    public var limited = 0
    /// There today, but the duty must have a leader, and nobody can be it.
    public var leaderless = 0
    /// Lawful for the person by himself: the team's rules or a more important seat forbid it.
    public var spare = 0

    public init() {}
  }
}
