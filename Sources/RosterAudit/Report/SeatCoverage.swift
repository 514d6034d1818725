public import PatrolDomain

/// How one seat of one duty is filled.
public struct SeatCoverage: Hashable, Sendable {
  public let duty: DutyID
  public let seat: Seat
  /// People in the seat.
  public let rostered: Int
  /// Those among them who are no newcomers; only they count towards `minimum` and `target`.
  public let counted: Int
  public let minimum: Int
  public let target: Int
  public let maximum: Int
  /// People whom an outside unit sends besides.
  public let outside: Int
  /// Whether anybody is on the duty.
  public let isCarriedOut: Bool
  /// Whether the duty has to have its people: it has no quota, or it was chosen.
  public let isWanted: Bool

  /// People missing below the minimum; 0 for a candidate that was not chosen.
  public var shortOfMinimum: Int { isWanted ? max(0, minimum - counted) : 0 }
  /// People missing between minimum and target; 0 for a candidate that was not chosen.
  public var shortOfTarget: Int { isWanted ? max(0, target - max(minimum, counted)) : 0 }

  package init(
    duty: DutyID, seat: Seat, rostered: Int, counted: Int, minimum: Int, target: Int, maximum: Int, outside: Int,
    isCarriedOut: Bool, isWanted: Bool
  ) {
    self.duty = duty
    self.seat = seat
    self.rostered = rostered
    self.counted = counted
    self.minimum = minimum
    self.target = target
    self.maximum = maximum
    self.outside = outside
    self.isCarriedOut = isCarriedOut
    self.isWanted = isWanted
  }
}

/// How far the sessions of a quota are placed.
public struct QuotaCoverage: Hashable, Sendable {
  public let quota: QuotaID
  public let sessions: Int
  /// The candidates that are carried out, in the scenario's order.
  public let chosen: [DutyID]
  /// Risk points that the best choice of `sessions` candidates would have met and this one does not; at least 0.
  public let riskForgone: Int

  public var missing: Int { max(0, sessions - chosen.count) }

  package init(quota: QuotaID, sessions: Int, chosen: [DutyID], riskForgone: Int) {
    self.quota = quota
    self.sessions = sessions
    self.chosen = chosen
    self.riskForgone = riskForgone
  }
}
