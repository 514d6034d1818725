import PatrolDomain

extension RuleProbe {
  static let nightCount: [RuleProbe] = [
    RuleProbe("exactly three hours make a night", oneNight(.horizon), breaks: [1], costs: 10) {
      $0.works("an", 1, "19:00-01:00")
      $0.works("an", 3, "03:00-08:00")
    },
    RuleProbe("a minute less does not", oneNight(.horizon), breaks: []) {
      $0.works("an", 1, "19:00-01:00")
      $0.works("an", 3, "03:01-08:00")
    },
    RuleProbe("nights above, each", oneNight(.week), breaks: [2, 1], costs: 30) {
      $0.horizon = Horizon(start: monday, dayCount: 14)
      for day in [0, 3, 6, 7, 8] { $0.works("an", day, "22:00-06:00") }
    },
    RuleProbe("the nights of last week are in the window", oneNight(.rolling(days: 7)), breaks: [1, 1], costs: 20) {
      $0.past("an", -5, "22:00-06:00")
      $0.works("an", 0, "22:00-06:00")
    },
  ]

  private static func oneNight(_ period: Period) -> RuleStatement {
    .nightCount(NightCount(period: period, maximum: 1, nightFrom: .hours(3)))
  }
}
