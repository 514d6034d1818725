import PatrolDomain

/// A line of the demand: what is wanted on each of its weekdays.
struct DemandLine: Sendable {
  let id: DutyLineID
  let title: String
  let activity: ActivityID
  let places: [PlaceID]
  let windows: [Window]
  let weekdays: Set<Weekday>
  /// The one day of a line that an exception added.
  let onlyDay: Int?
  let priority: Int
  let team: Team
  let equipment: [EquipmentUse]
  /// When only some of its duties are to be carried out.
  let choice: Choice?
  /// Where its sessions were typed.
  let choiceOrigin: Origin?
  let partner: String?

  /// How many duties its quota chooses among in a full week or night.
  var candidates: Int {
    let nightly = places.count * windows.count
    return choice?.per == .week && onlyDay == nil ? nightly * weekdays.count : nightly
  }

  func runs(on day: Int, _ horizon: Horizon) -> Bool {
    onlyDay ?? day == day && weekdays.contains(horizon.weekday(ofDay: day))
  }
}

/// So many sessions among the duties of a night or of a week.
struct Choice: Sendable {
  enum Span: String, CaseIterable, Sendable {
    case night
    case week
  }

  let sessions: Int
  let per: Span
}

/// What an exception does to a line on one day.
enum DemandChange: Sendable {
  case cancelled
  case replaced(Replacement)
}

/// What an exception says instead of the line; `nil` leaves the line's own.
struct Replacement: Sendable {
  let team: Team?
  let priority: Int?
  let windows: [Window]?
  let sessions: Int?
  let places: [PlaceID]?
}

/// The week template and what is different on some dates.
struct Demand: Sendable {
  struct Key: Hashable, Sendable {
    let line: DutyLineID
    let day: Int
  }

  var lines: [DemandLine]
  var exceptions: [Key: DemandChange]
}
