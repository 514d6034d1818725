import PatrolDomain

/// A duty of a view, for other programs.
struct DutyEntry: Encodable {
  struct Seat: Encodable {
    /// `leader`, or id of the role.
    let seat: String
    /// Of the role; missing for the leader's seat.
    let role: String?
    let members: [Member]
    let outside: Int
    let numbers: Numbers?
  }

  struct Member: Encodable {
    let id: String
    let name: String
    let rank: String
    let isNewcomer: Bool
  }

  struct Numbers: Encodable {
    let counted: Int
    let minimum: Int
    let target: Int
    let shortOfMinimum: Int
    let shortOfTarget: Int
  }

  struct Equipment: Encodable {
    let name: String
    let count: Int
  }

  let key: String
  let line: String
  let title: String
  /// Id of an activity.
  let activity: String
  /// ISO 8601: the day to which it belongs.
  let date: String
  /// RFC 3339
  let start: String
  let end: String
  let nightMinutes: Int
  let place: Named?
  let muster: Named?
  let isCovert: Bool
  let partner: String?
  let seats: [Seat]
  let equipment: [Equipment]

  init(_ duty: DutyShown, _ horizon: Horizon) {
    key = duty.key
    line = duty.line
    title = duty.title
    activity = duty.activity
    date = horizon.date(ofDay: duty.day).description
    start = StationTime.timestamp(duty.interval.start, horizon)
    end = StationTime.timestamp(duty.interval.end, horizon)
    nightMinutes = duty.nightMinutes.count
    place = duty.place
    muster = duty.muster
    isCovert = duty.isCovert
    partner = duty.partner
    seats = duty.seats.map { seat in
      Seat(
        seat: seat.seat.description, role: seat.role,
        members: seat.members.map { Member(id: $0.id, name: $0.name, rank: $0.rank, isNewcomer: $0.isNewcomer) },
        outside: seat.outside, numbers: seat.numbers.map(Numbers.init))
    }
    equipment = duty.equipment.map { Equipment(name: $0.name, count: $0.count) }
  }
}

extension DutyEntry.Numbers {
  fileprivate init(_ numbers: SeatNumbers) {
    counted = numbers.counted
    minimum = numbers.minimum
    target = numbers.target
    shortOfMinimum = numbers.shortOfMinimum
    shortOfTarget = numbers.shortOfTarget
  }
}
