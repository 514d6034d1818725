import PatrolDomain

/// The days of the horizon over which one period sums, and the days of history that come on top.
struct PeriodSpan {
  let days: Range<Int>
  /// Days of history that count, as day numbers below 0; `nil` when none do.
  let past: ClosedRange<Int>?
  let bindsMinimum: Bool

  /// All spans of a period that touch the horizon, as the doc comments of `Period` define them.
  static func all(of period: Period, in horizon: Horizon) -> [PeriodSpan] {
    let count = horizon.dayCount
    switch period {
    case .day:
      return (0..<count).map { PeriodSpan(days: $0..<$0 + 1, past: nil, bindsMinimum: true) }
    case .week:
      return weeks(in: count)
    case .horizon:
      return [PeriodSpan(days: 0..<count, past: nil, bindsMinimum: true)]
    case .month:
      return months(in: horizon)
    case .rolling(let length):
      return (0..<count).map { last in
        let first = last - length + 1
        return PeriodSpan(
          days: max(0, first)..<last + 1, past: first < 0 ? first...(-1) : nil, bindsMinimum: false)
      }
    }
  }

  private static func weeks(in count: Int) -> [PeriodSpan] {
    let whole = stride(from: 0, through: count - 7, by: 7).map {
      PeriodSpan(days: $0..<$0 + 7, past: nil, bindsMinimum: true)
    }
    guard !count.isMultiple(of: 7) else { return whole }
    let first = count - 7
    return whole
      + [PeriodSpan(days: max(0, first)..<count, past: first < 0 ? first...(-1) : nil, bindsMinimum: false)]
  }

  private static func months(in horizon: Horizon) -> [PeriodSpan] {
    var spans: [PeriodSpan] = []
    var first = 0
    while first < horizon.dayCount {
      let dayOfMonth = horizon.date(ofDay: first).parts.day
      var end = first + 1
      while end < horizon.dayCount, horizon.date(ofDay: end).parts.day != 1 { end += 1 }
      let past = first == 0 && dayOfMonth > 1 ? (1 - dayOfMonth)...(-1) : nil
      spans.append(PeriodSpan(days: first..<end, past: past, bindsMinimum: false))
      first = end
    }
    return spans
  }
}
