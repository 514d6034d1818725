import PatrolDomain

extension RuleProbe {
  static let nightMinutes: [RuleProbe] = [
    RuleProbe("the evening ends at ten", limit(0), breaks: []) {
      $0.works("an", 1, "06:00-22:00")
    },
    RuleProbe("one minute past ten", limit(0), breaks: [1], costs: 10) {
      $0.works("an", 1, "14:00-22:01")
    },
    RuleProbe("one minute before six", limit(0), breaks: [1], costs: 10) {
      $0.works("an", 1, "05:59-12:00")
    },
    RuleProbe("a whole night", limit(0), breaks: [480], costs: 80) {
      $0.works("an", 1, "20:00-08:00")
    },
    RuleProbe("the end and the beginning of two nights", limit(0), breaks: [180], costs: 30) {
      $0.works("an", 1, "05:00-00:00")
    },
    RuleProbe("the first night began before the horizon", limit(0), breaks: [360], costs: 60) {
      $0.works("an", 0, "00:00-06:00")
    },
    RuleProbe("the last one goes beyond it", limit(1), breaks: [420], costs: 70) {
      $0.works("an", 6, "22:00-06:00")
    },
    RuleProbe("twenty hours a week", limit(20), breaks: []) {
      $0.works("an", 1, "22:00-06:00")
      $0.works("an", 2, "22:00-06:00")
      $0.works("an", 3, "00:00-04:00")
    },
    RuleProbe(
      "desk nights only", limit(0), scope: Scope(activities: [ActivityID("desk")]), breaks: [120], costs: 20
    ) {
      $0.works("an", 1, "22:00-06:00")
      $0.works("an", 2, "22:00-00:00", "desk")
    },
    RuleProbe(
      "history of the month", .nightMinutes(NightMinutes(period: .month, maximum: .hours(8))), breaks: [60], costs: 10
    ) {
      $0.past("an", -1, "22:00-06:00")
      $0.works("an", 0, "05:00-08:00")
    },
  ]

  private static func limit(_ hours: Int) -> RuleStatement {
    .nightMinutes(NightMinutes(period: .week, maximum: .hours(hours)))
  }
}
