import PatrolDomain

/// A row of the absences table.
///
/// Either dates (`from_date` to `to_date`, by itself a whole day; with `from` and `to` these clock times on each of
/// them) or weekdays (every week; several separated by spaces). A time span whose end is not after its start runs into
/// the next day.
struct AbsenceEntry {
  private enum Days {
    case dates(ClosedRange<Int>)
    case weekdays(Set<Weekday>)
  }

  /// `nil` for a declared window.
  let reason: AbsenceReason?
  private let days: Days
  /// `nil` for whole days.
  private let window: Window?
  private let before: Minutes
  private let after: Minutes

  private static let windowWord = "available"

  /// `nil`, and faults, when the row cannot be understood.
  init?(_ row: Row, _ faults: inout FaultLog) {
    let kind = row.required("kind", .absenceKind, &faults)
    let window = Self.window(row, &faults)
    let buffer = Notation<Minutes>.duration(.zero ... .hours(72))
    let before = row.optional("before", buffer, &faults)
    let after = row.optional("after", buffer, &faults)
    if let kind, kind.value == nil, let buffer = before ?? after {
      faults.report(buffer.origin, .bufferOfWindow, value: buffer.text)
    }
    let days = Self.days(row, &faults)
    guard let kind, let days, case .some(let window) = window else { return nil }
    reason = kind.value
    self.days = days
    self.window = window
    self.before = before?.value ?? .zero
    self.after = after?.value ?? .zero
  }

  /// The clock times: `.some(nil)` for whole days, `nil` when they cannot be read.
  private static func window(_ row: Row, _ faults: inout FaultLog) -> Window?? {
    guard row.has("from") || row.has("to") else { return .some(nil) }
    let start = row.required("from", .time, &faults)
    let end = row.required("to", .time, &faults)
    guard let start, let end else { return nil }
    guard start.value != end.value else {
      faults.report(end.origin, .zeroLengthWindow, value: "\(start.text)-\(end.text)")
      return nil
    }
    return Window(start: start.value, end: end.value)
  }

  private static func days(_ row: Row, _ faults: inout FaultLog) -> Days? {
    guard row.has("weekday") != row.has("from_date") else {
      faults.report(row.origin("weekday"), .datesOrWeekday)
      return nil
    }
    if row.has("weekday") {
      if row.has("to_date") { faults.report(row.origin("to_date"), .datesOrWeekday) }
      let weekdays: [Located<Weekday>] = row.list("weekday", .choice, &faults)
      return weekdays.isEmpty ? nil : .weekdays(Set(weekdays.map(\.value)))
    }
    let first = row.required("from_date", .date, &faults)
    let last = row.has("to_date") ? row.required("to_date", .date, &faults) : first
    guard let first, let last else { return nil }
    guard first.value <= last.value else {
      let values: [String: FactValue] = ["first": .date(first.value), "last": .date(last.value)]
      faults.report(last.origin, .datesReversed, values, value: last.text)
      return nil
    }
    return .dates(first.value.dayNumber...last.value.dayNumber)
  }

  /// The intervals with their buffers, those that touch a day from the one before the horizon to the one after it: a
  /// duty of the day before may still run, and one of the last day runs into the next. Nothing that touches is cut.
  func intervals(in horizon: Horizon) -> [Interval] {
    let reach = Interval(from: Moment(day: -1, time: .midnight), to: Moment(day: horizon.dayCount + 1, time: .midnight))
    return unbuffered(in: horizon)
      .map { Interval(from: $0.start - before, to: $0.end + after) }
      .filter { $0.overlaps(reach) }
  }

  private func unbuffered(in horizon: Horizon) -> [Interval] {
    // Days whose interval could touch the reach when its buffers are added.
    let margin = 2 + max(before, after).count / Moment.minutesPerDay
    let near = -1 - margin...horizon.dayCount + margin
    switch days {
    case .dates(let dates):
      let span = dates.lowerBound - horizon.start.dayNumber...dates.upperBound - horizon.start.dayNumber
      guard let window else {
        let start = Moment(day: span.lowerBound, time: .midnight)
        return [Interval(from: start, to: Moment(day: span.upperBound + 1, time: .midnight))]
      }
      return span.clamped(to: near).filter(span.contains).map { window.interval(onDay: $0) }
    case .weekdays(let weekdays):
      return near.filter { weekdays.contains(horizon.weekday(ofDay: $0)) }.map { day in
        let start = Moment(day: day, time: .midnight)
        return window?.interval(onDay: day) ?? Interval(from: start, to: start + .hours(24))
      }
    }
  }
}

extension TimeOfDay {
  static let midnight = TimeOfDay(minute: 0)
}

extension Notation where Value == AbsenceReason? {
  /// The reason of an absence; `available`, which is none, declares a window.
  fileprivate static let absenceKind = Notation { text in
    if text == "available" { return .value(nil) }
    if let reason = AbsenceReason(rawValue: text) { return .value(reason) }
    return .unknown(text, among: AbsenceReason.allCases.map(\.rawValue) + ["available"])
  }
}
