import PatrolDomain

/// The clock of the station, as calendars and documents name it.
///
/// Viet Nam has had UTC+7 and no summer time since 13 June 1975 (tz database, `Asia/Ho_Chi_Minh`); the scenario counts
/// its minutes by it.
enum StationTime {
  static let zone = "Asia/Ho_Chi_Minh"
  static let offset = "+07:00"
  static let offsetMinutes = Minutes(420)

  /// RFC 3339: `2026-12-03T22:00:00+07:00`.
  static func timestamp(_ moment: Moment, _ horizon: Horizon) -> String {
    "\(horizon.date(ofDay: moment.day))T\(moment.timeOfDay):00\(offset)"
  }

  /// As calendars write it: `20261203T220000`.
  static func compact(_ moment: Moment, _ horizon: Horizon) -> String {
    let digits = "\(horizon.date(ofDay: moment.day))T\(moment.timeOfDay)".filter { $0 != "-" && $0 != ":" }
    return digits + "00"
  }
}
