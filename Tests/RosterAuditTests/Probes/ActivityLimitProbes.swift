import PatrolDomain

extension RuleProbe {
  private static let ambushes = Scope(activities: [ActivityID("ambush")])

  static let activityLimit: [RuleProbe] = [
    RuleProbe("one ambush and a patrol", limit(.week, maximum: 1), scope: ambushes, breaks: []) {
      $0.works("an", 1, "20:00-23:00", "ambush")
      $0.works("an", 2, "20:00-23:00")
    },
    RuleProbe("three ambushes", limit(.week, maximum: 1), scope: ambushes, breaks: [2], costs: 20) {
      for day in [1, 3, 5] { $0.works("an", day, "20:00-23:00", "ambush") }
    },
    RuleProbe("too few duties", limit(.horizon, minimum: 3), breaks: [2], costs: 20) {
      $0.works("an", 1, "20:00-23:00")
    },
    RuleProbe("enough duties", limit(.horizon, minimum: 2), breaks: []) {
      $0.works("an", 1, "10:00-11:00")
      $0.works("an", 1, "20:00-23:00")
    },
    RuleProbe("too many duties of any kind", limit(.horizon, maximum: 1), breaks: [1], costs: 10) {
      $0.works("an", 1, "10:00-11:00")
      $0.works("an", 1, "20:00-23:00", "desk")
    },
    RuleProbe("too few ambushes", limit(.week, minimum: 1), scope: ambushes, breaks: [1], costs: 10) {
      $0.works("an", 2, "20:00-23:00")
    },
    RuleProbe("a minimum each day", limit(.day, minimum: 1), breaks: [1, 1], costs: 20) {
      $0.horizon = Horizon(start: monday, dayCount: 3)
      $0.works("an", 1, "20:00-23:00")
    },
    RuleProbe("on Sundays", limit(.horizon, maximum: 0), scope: Scope(weekdays: [.sunday]), breaks: [1], costs: 10) {
      $0.works("an", 5, "22:00-06:00")
      $0.works("an", 6, "22:00-06:00")
    },
    RuleProbe("a month with history", limit(.month, maximum: 1), breaks: [1], costs: 10) {
      $0.past("an", -29, "08:00-09:00")
      $0.past("an", -30, "08:00-09:00")
      $0.works("an", 0, "08:00-09:00")
      $0.works("an", 1, "08:00-09:00")
    },
  ]

  private static func limit(_ period: Period, minimum: Int? = nil, maximum: Int? = nil) -> RuleStatement {
    .activityLimit(ActivityLimit(period: period, minimum: minimum, maximum: maximum))
  }
}
