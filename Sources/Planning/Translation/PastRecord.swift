import PatrolDomain

/// What one person did before the horizon, by start.
struct PastRecord {
  struct Entry {
    let activity: ActivityID
    let place: PlaceID?
    let interval: Interval
    /// Negative.
    let day: Int
    let weekday: Weekday
    let nightMinutes: Int
    let workingMinutes: Int
  }

  let entries: [Entry]

  init(_ history: [PastDuty], workingActivities: Set<ActivityID>, horizon: Horizon) {
    entries = history.sorted { ($0.interval.start, $0.interval.end) < ($1.interval.start, $1.interval.end) }.map {
      past in
      let day = past.interval.start.day
      return Entry(
        activity: past.activity, place: past.place, interval: past.interval, day: day,
        weekday: horizon.weekday(ofDay: day),
        nightMinutes: DutyFigures.nightMinutes(of: past.interval),
        workingMinutes: workingActivities.contains(past.activity) ? past.interval.length.count : 0)
    }
  }

  /// The last duty to start; the one that precedes the horizon's first.
  var last: Entry? { entries.last }

  /// The last duty of day −1.
  var lastOfDayBefore: Entry? { entries.last { $0.day == -1 } }

  /// How many days in a row up to day −1 have an entry that `counts`.
  func runLength(where counts: (Entry) -> Bool) -> Int {
    let days = Set(entries.filter(counts).map(\.day))
    var length = 0
    while days.contains(-1 - length) { length += 1 }
    return length
  }

  /// How many days in a row up to day −1 have none; `nil` when there is no such entry at all.
  func freeLength(where counts: (Entry) -> Bool) -> Int? {
    entries.filter(counts).map(\.day).max().map { -1 - $0 }
  }

  /// How many of `days` have an entry that `counts`.
  func daysWorked(in days: ClosedRange<Int>, where counts: (Entry) -> Bool) -> Int {
    Set(entries.filter { counts($0) && days.contains($0.day) }.map(\.day)).count
  }

  /// Sum over the entries of `days`.
  func sum(from firstDay: Int, to lastDay: Int, _ amount: (Entry) -> Int) -> Int {
    entries.reduce(0) { $0 + ((firstDay...lastDay).contains($1.day) ? amount($1) : 0) }
  }
}
