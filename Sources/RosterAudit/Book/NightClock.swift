public import PatrolDomain

/// Night by the clock: 22:00 to 06:00.
public enum NightClock {
  /// Minutes of an interval that lie in the night.
  public static func minutes(of interval: Interval) -> Minutes {
    // The night that begins the evening before may still last when the interval starts.
    (interval.start.day - 1...interval.end.day).reduce(.zero) { sum, day in
      let evening = Moment(minute(day: day, hour: 22))
      let morning = Moment(minute(day: day + 1, hour: 6))
      return sum + overlap(interval, from: evening, to: morning)
    }
  }

  /// Whether a duty counts as a night: at least `threshold` of its minutes lie in the night.
  static func isNight(_ turn: Turn, from threshold: Minutes) -> Bool { minutes(of: turn.interval) >= threshold }

  private static func minute(day: Int, hour: Int) -> Int { day * Moment.minutesPerDay + hour * 60 }
}

/// Minutes of an interval between two moments.
func overlap(_ interval: Interval, from start: Moment, to end: Moment) -> Minutes {
  max(.zero, min(interval.end, end) - max(interval.start, start))
}
