import PatrolDomain

/// Numbers of one duty that rules count with.
struct DutyFigures {
  let duty: Duty
  let weekday: Weekday
  let groups: Set<PlaceID>
  /// Minutes between 22:00 and 06:00.
  let nightMinutes: Int
  let workingMinutes: Int
  /// Points of the activity's rate, without weekend and holiday.
  let basePoints: Int
  let isOnWeekend: Bool
  let isOnHoliday: Bool
  /// Risk value: the bands of its place and, at a group or beat, of the hotspots in its groups.
  let risk: Int
  let needsPolicePowers: Bool

  init(_ duty: Duty, in scenario: Scenario, activity: Activity, place: Place, hotspots: [Place]) {
    self.duty = duty
    weekday = scenario.horizon.weekday(ofDay: duty.day)
    groups = place.groups
    nightMinutes = Self.nightMinutes(of: duty.interval)
    let length = duty.interval.length.count
    workingMinutes = activity.isWorkingTime ? length : 0
    let rate = activity.burden
    basePoints =
      rate.perDuty.count
      + ((length - nightMinutes) * rate.perHour.count + nightMinutes * rate.perNightHour.count) / 60
    isOnWeekend = weekday == .saturday || weekday == .sunday
    isOnHoliday = scenario.holidays.contains(scenario.horizon.date(ofDay: duty.day))
    let covered = [place] + (place.isArea ? hotspots.filter { !$0.groups.isDisjoint(with: place.groups) } : [])
    risk = covered.reduce(0) { $0 + Self.riskMinutes(of: $1, during: duty.interval, scenario.horizon) } / 60
    needsPolicePowers = activity.needsPolicePowers
  }

  /// Minutes of an interval that lie between 22:00 and 06:00 by the clock.
  static func nightMinutes(of interval: Interval) -> Int {
    overlap(of: interval, withDaily: 22 * 60, length: 8 * 60) { _ in true }
  }

  /// Minutes of `interval` within the spans that begin each day at `start` (minute of the day) and last `length`, for
  /// the days that `holds` accepts.
  private static func overlap(of interval: Interval, withDaily start: Int, length: Int, holds: (Int) -> Bool) -> Int {
    (interval.start.day - 1...interval.end.day).reduce(0) { sum, day in
      guard holds(day) else { return sum }
      let from = day * Moment.minutesPerDay + start
      return sum + max(0, min(interval.end.minute, from + length) - max(interval.start.minute, from))
    }
  }

  private static func riskMinutes(of place: Place, during interval: Interval, _ horizon: Horizon) -> Int {
    place.risk.reduce(0) { sum, band in
      let length = (band.end.minute - band.start.minute + Moment.minutesPerDay - 1) % Moment.minutesPerDay + 1
      let minutes = overlap(of: interval, withDaily: band.start.minute, length: length) {
        band.weekdays.contains(horizon.weekday(ofDay: $0))
      }
      return sum + minutes * band.weight
    }
  }
}

extension Place {
  /// Whether being there means walking whole residential groups.
  fileprivate var isArea: Bool { kind == .group || kind == .beat }
}
