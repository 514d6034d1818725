import PatrolDomain

extension RuleProbe {
  /// Day 0 is a Monday, so the weekend is days 5 and 6.
  static let weekends: [RuleProbe] = [
    RuleProbe("one weekend is allowed", weekends(maximum: 1), breaks: []) { work(&$0, [5, 6]) },
    RuleProbe("Friday night is no weekend", weekends(maximum: 0), breaks: []) { $0.works("an", 4, "22:00-06:00") },
    RuleProbe("a Sunday is", weekends(maximum: 0), breaks: [1], costs: 10) { work(&$0, [6]) },
    RuleProbe("two above", weekends(maximum: 1), breaks: [2], costs: 20) {
      $0.horizon = Horizon(start: monday, dayCount: 21)
      work(&$0, [5, 12, 13, 20])
    },
    RuleProbe("half a weekend", weekends(whole: true), breaks: [1], costs: 10) { work(&$0, [5]) },
    RuleProbe("a whole one", weekends(whole: true), breaks: []) { work(&$0, [5, 6]) },
    RuleProbe("a Sunday at the start stands alone", weekends(maximum: 0, whole: true), breaks: [1], costs: 10) {
      $0.horizon = Horizon(start: date("2026-11-29"), dayCount: 6)
      work(&$0, [0])
    },
    RuleProbe("a Saturday at the end, too", weekends(maximum: 0, whole: true), breaks: [1], costs: 10) {
      $0.horizon = Horizon(start: monday, dayCount: 6)
      work(&$0, [5])
    },
    RuleProbe("too many and split", weekends(maximum: 0, whole: true), breaks: [1, 1], costs: 20) { work(&$0, [6]) },
    RuleProbe("last Saturday is past", weekends(whole: true), breaks: []) {
      $0.horizon = Horizon(start: date("2026-11-29"), dayCount: 6)
      $0.past("an", -1, "08:00-12:00")
    },
  ]

  private static func weekends(maximum: Int? = nil, whole: Bool = false) -> RuleStatement {
    .weekends(Weekends(maximum: maximum, whole: whole))
  }

  private static func work(_ station: inout Station, _ days: [Int]) {
    for day in days { station.works("an", day, "08:00-12:00") }
  }
}
