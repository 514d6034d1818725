import PatrolDomain

/// Consecutive days of one sort, with neither neighbour of that sort.
struct DayRun: Hashable {
  /// 0-based; negative where history begins the run.
  let first: Int
  let last: Int

  var length: Int { last - first + 1 }
  /// How long it was at the end of day −1.
  var lengthEntering: Int { first < 0 ? min(last, -1) - first + 1 : 0 }

  /// The runs among `days` that still last on day −1 or later, by first day.
  static func runs(of days: Set<Int>) -> [DayRun] {
    var runs: [DayRun] = []
    for day in days.sorted() {
      if let open = runs.last, open.last == day - 1 {
        runs[runs.count - 1] = DayRun(first: open.first, last: day)
      } else {
        runs.append(DayRun(first: day, last: day))
      }
    }
    return runs.filter { $0.last >= -1 }
  }
}
