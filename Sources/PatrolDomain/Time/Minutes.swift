/// A length of time in whole minutes.
public struct Minutes: Hashable, Comparable, Sendable, AdditiveArithmetic {
  public var count: Int

  public init(_ count: Int) { self.count = count }

  public static func hours(_ hours: Int) -> Minutes { Minutes(60 * hours) }

  public static let zero = Minutes(0)
  public static func < (a: Minutes, b: Minutes) -> Bool { a.count < b.count }
  public static func + (a: Minutes, b: Minutes) -> Minutes { Minutes(a.count + b.count) }
  public static func - (a: Minutes, b: Minutes) -> Minutes { Minutes(a.count - b.count) }
}

/// A point in time: minutes since 00:00 of the horizon's first day. Negative before it.
///
/// Viet Nam has no summer time, so every day has 1440 minutes.
public struct Moment: Hashable, Comparable, Sendable {
  public static let minutesPerDay = 1440

  public var minute: Int

  public init(_ minute: Int) { self.minute = minute }

  public init(day: Int, time: TimeOfDay) { minute = day * Self.minutesPerDay + time.minute }

  /// The day it lies in, 0-based; negative before the horizon.
  public var day: Int {
    minute >= 0 ? minute / Self.minutesPerDay : -((-minute + Self.minutesPerDay - 1) / Self.minutesPerDay)
  }

  public var timeOfDay: TimeOfDay { TimeOfDay(minute: minute - day * Self.minutesPerDay) }

  public static func < (a: Moment, b: Moment) -> Bool { a.minute < b.minute }
  public static func + (a: Moment, b: Minutes) -> Moment { Moment(a.minute + b.count) }
  public static func - (a: Moment, b: Minutes) -> Moment { Moment(a.minute - b.count) }
  public static func - (a: Moment, b: Moment) -> Minutes { Minutes(a.minute - b.minute) }
}

/// A clock time, `00:00` to `23:59`.
public struct TimeOfDay: Hashable, Comparable, Sendable {
  /// 0 to 1439.
  public let minute: Int

  public init(minute: Int) {
    precondition((0..<Moment.minutesPerDay).contains(minute), "a day has 1440 minutes")
    self.minute = minute
  }

  /// Reads `07:30`; `nil` for anything else.
  public init?(_ text: String) {
    let fields = text.split(separator: ":", omittingEmptySubsequences: false)
    guard fields.count == 2,
      fields.allSatisfy({ $0.utf8.count == 2 && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let hour = Int(fields[0]), let minute = Int(fields[1]), hour < 24, minute < 60
    else { return nil }
    self.init(minute: 60 * hour + minute)
  }

  public static func < (a: TimeOfDay, b: TimeOfDay) -> Bool { a.minute < b.minute }
}

extension TimeOfDay: CustomStringConvertible {
  public var description: String { padded(minute / 60, 2) + ":" + padded(minute % 60, 2) }
}

/// From `start` up to, but not including, `end`.
public struct Interval: Hashable, Sendable {
  public let start: Moment
  public let end: Moment

  public init(from start: Moment, to end: Moment) {
    precondition(start < end, "an interval ends after it starts")
    self.start = start
    self.end = end
  }

  public var length: Minutes { end - start }
  public func overlaps(_ other: Interval) -> Bool { start < other.end && other.start < end }
  public func contains(_ other: Interval) -> Bool { start <= other.start && other.end <= end }
}

/// The days that a roster covers.
public struct Horizon: Hashable, Sendable {
  public let start: CivilDate
  /// 1 to 364.
  public let dayCount: Int

  public init(start: CivilDate, dayCount: Int) {
    precondition((1...364).contains(dayCount), "a horizon has 1 to 364 days")
    self.start = start
    self.dayCount = dayCount
  }

  public func date(ofDay day: Int) -> CivilDate { start.adding(days: day) }
  public func day(of date: CivilDate) -> Int { date.dayNumber - start.dayNumber }
  public func weekday(ofDay day: Int) -> Weekday { date(ofDay: day).weekday }
}
