public import PatrolDomain
import RosterAudit

/// People missing in a seat of a duty.
public struct SeatGap: Hashable, Sendable {
  public let duty: DutyID
  public let seat: Seat
  /// `minimumSeats` or `targetSeats`: below what they are missing.
  public let level: ObjectiveLevel
  public let missing: Int

  /// By duty in the order of the judge; the minimum of a seat before its target.
  static func all(_ audit: AuditReport) -> [SeatGap] {
    audit.coverage.flatMap { seat in
      [(ObjectiveLevel.minimumSeats, seat.shortOfMinimum), (.targetSeats, seat.shortOfTarget)]
        .filter { $0.1 > 0 }
        .map { SeatGap(duty: seat.duty, seat: seat.seat, level: $0, missing: $1) }
    }
  }

  /// What is missing in `other` beyond what is missing in `base`.
  public static func added(from base: [SeatGap], to other: [SeatGap]) -> [SeatGap] {
    other.compactMap { gap in
      let known = base.first { $0.duty == gap.duty && $0.seat == gap.seat && $0.level == gap.level }?.missing ?? 0
      guard gap.missing > known else { return nil }
      return SeatGap(duty: gap.duty, seat: gap.seat, level: gap.level, missing: gap.missing - known)
    }
  }
}
