import PatrolDomain

extension RuleProbe {
  static let weeklyRest: [RuleProbe] = [
    RuleProbe("exactly a day between two duties", aDay, breaks: []) {
      for day in [0, 1, 2, 4, 5, 6] { $0.works("an", day, "00:00-23:59") }
      $0.works("an", 3, "23:59-00:30")
    },
    RuleProbe("one minute less", aDay, breaks: [1], costs: 10) {
      for day in [0, 1, 2, 4, 5, 6] { $0.works("an", day, "00:00-23:59") }
      $0.works("an", 3, "23:58-00:30")
    },
    RuleProbe("a free last day counts only to midnight", aDay, breaks: [1], costs: 10) {
      for day in 0..<6 { $0.works("an", day, "12:00-13:00") }
      $0.works("an", 5, "23:00-00:01")
    },
    RuleProbe("history reaches into the span", aDay, breaks: [1], costs: 10) {
      $0.past("an", -1, "20:00-02:00")
      for day in 1..<7 { $0.works("an", day, "01:00-02:00") }
      $0.works("an", 6, "02:00-03:00")
    },
    RuleProbe("a short duty within a long one frees nobody", aDay, breaks: [1], costs: 10) {
      for day in [0, 2, 4] { $0.works("an", day, "00:00-23:59") }
      for day in [1, 3, 5] { $0.works("an", day, "00:00-23:00") }
      $0.works("an", 5, "00:30-01:00", "desk")
      $0.works("an", 6, "12:00-13:00")
    },
    RuleProbe("the last days of nine are a span, too", aDay, breaks: [1], costs: 10) {
      $0.horizon = Horizon(start: monday, dayCount: 9)
      for day in 2..<9 { $0.works("an", day, "12:00-13:00") }
    },
    RuleProbe("history fills a horizon that is shorter", aDay, breaks: [1], costs: 10) {
      $0.horizon = Horizon(start: monday, dayCount: 3)
      for day in -5..<0 { $0.past("an", day, "08:00-16:00") }
      for day in 0..<3 { $0.works("an", day, "08:00-16:00") }
    },
    RuleProbe("a day of rest before the horizon serves it", aDay, breaks: []) {
      $0.horizon = Horizon(start: monday, dayCount: 3)
      for day in [-4, -2, -1] { $0.past("an", day, "08:00-16:00") }
      for day in 0..<3 { $0.works("an", day, "08:00-16:00") }
    },
    RuleProbe("what history left no time for is nobody's fault", aDay, breaks: []) {
      $0.horizon = Horizon(start: monday, dayCount: 1)
      for day in -7 ..< -1 { $0.past("an", day, "08:00-16:00") }
      $0.past("an", -1, "12:00-04:00")
    },
    RuleProbe("each whole span", .weeklyRest(WeeklyRest(rest: .hours(24), days: 1)), breaks: [1, 1], costs: 20) {
      $0.horizon = Horizon(start: monday, dayCount: 3)
      $0.works("an", 0, "22:00-06:00")
    },
  ]

  private static let aDay = RuleStatement.weeklyRest(WeeklyRest(rest: .hours(24), days: 7))
}
