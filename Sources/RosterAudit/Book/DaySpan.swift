import PatrolDomain

/// One period over which a rule sums.
struct DaySpan: Hashable {
  enum Kind: Hashable {
    case day
    case week
    case horizon
    case month
    case rolling
  }

  let kind: Kind
  /// First to last day, 0-based; days before the horizon are negative and belong to history.
  let days: ClosedRange<Int>
  /// Whether a minimum holds here, too.
  let bindsMinimum: Bool

  var singleDay: Int? { kind == .day ? days.lowerBound : nil }
}

extension Period {
  static let daysPerWeek = 7

  /// The spans of this period that a horizon touches, by first day.
  func spans(in horizon: Horizon) -> [DaySpan] {
    let lastDay = horizon.dayCount - 1
    switch self {
    case .day:
      return (0...lastDay).map { DaySpan(kind: .day, days: $0...$0, bindsMinimum: true) }
    case .week:
      let whole = stride(from: Self.daysPerWeek - 1, through: lastDay, by: Self.daysPerWeek).map { last in
        DaySpan(kind: .week, days: last - Self.daysPerWeek + 1...last, bindsMinimum: true)
      }
      guard whole.last?.days.upperBound != lastDay else { return whole }
      return whole + [DaySpan(kind: .week, days: lastDay - Self.daysPerWeek + 1...lastDay, bindsMinimum: false)]
    case .horizon:
      return [DaySpan(kind: .horizon, days: 0...lastDay, bindsMinimum: true)]
    case .month:
      return Self.months(in: horizon)
    case .rolling(let length):
      return (0...lastDay).map { DaySpan(kind: .rolling, days: $0 - length + 1...$0, bindsMinimum: false) }
    }
  }

  private static func months(in horizon: Horizon) -> [DaySpan] {
    var spans: [DaySpan] = []
    var day = 0
    while day < horizon.dayCount {
      let month = horizon.date(ofDay: day).parts.month
      let dayOfMonth = horizon.date(ofDay: day).parts.day
      var last = day
      while last + 1 < horizon.dayCount, horizon.date(ofDay: last + 1).parts.month == month { last += 1 }
      spans.append(DaySpan(kind: .month, days: day - dayOfMonth + 1...last, bindsMinimum: false))
      day = last + 1
    }
    return spans
  }
}
