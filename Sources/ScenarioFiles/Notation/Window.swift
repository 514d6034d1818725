import PatrolDomain

/// From one clock time to the next occurrence of another: `22:00-02:00` crosses midnight.
struct Window: Hashable, Sendable {
  let start: TimeOfDay
  let end: TimeOfDay

  var length: Minutes {
    let minutes = end.minute - start.minute
    return Minutes(minutes > 0 ? minutes : minutes + Moment.minutesPerDay)
  }

  /// The window that starts on this day.
  func interval(onDay day: Int) -> Interval {
    let start = Moment(day: day, time: start)
    return Interval(from: start, to: start + length)
  }
}

extension Window: CustomStringConvertible {
  var description: String { "\(start)-\(end)" }
}
