import PatrolDomain

/// When somebody cannot be on duty, and when he may be.
struct Calendar {
  var absences: [Absence] = []
  var windows: [Interval] = []

  /// The windows ascending and disjoint: those that overlap or touch are one.
  var joinedWindows: [Interval] {
    var joined: [Interval] = []
    for window in windows.sorted(by: { $0.start < $1.start }) {
      if let last = joined.last, window.start <= last.end {
        joined[joined.count - 1] = Interval(from: last.start, to: max(last.end, window.end))
      } else {
        joined.append(window)
      }
    }
    return joined
  }
}
