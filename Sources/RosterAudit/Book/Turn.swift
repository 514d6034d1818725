import PatrolDomain

/// One person's part in one duty (lượt), of the roster or of history.
struct Turn: Hashable {
  /// `nil` for history.
  let duty: DutyID?
  let title: String
  let activity: ActivityID
  let place: PlaceID?
  let interval: Interval
  /// The day on which it starts, 0-based; negative for history.
  let day: Int

  init(_ duty: Duty) {
    self.duty = duty.id
    title = duty.title
    activity = duty.activity
    place = duty.place
    interval = duty.interval
    day = duty.day
  }

  init(_ past: PastDuty, title: String) {
    duty = nil
    self.title = title
    activity = past.activity
    place = past.place
    interval = past.interval
    day = past.interval.start.day
  }

  var isHistory: Bool { duty == nil }
  var start: Moment { interval.start }
  var end: Moment { interval.end }

  /// Earlier first; the id decides between duties at the same time.
  static func precedes(_ a: Turn, _ b: Turn) -> Bool {
    (a.start, a.end, a.duty?.text ?? "") < (b.start, b.end, b.duty?.text ?? "")
  }
}
