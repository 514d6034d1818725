import PatrolDomain

extension RuleProbe {
  static let workingTime: [RuleProbe] = [
    RuleProbe("exactly eight hours a day", limit(.day, maximum: 8), breaks: []) {
      $0.works("an", 1, "20:00-04:00")
      $0.works("an", 2, "16:00-00:00")
    },
    RuleProbe("a night belongs to the day it starts on", limit(.day, maximum: 8), breaks: [90], costs: 20) {
      $0.works("an", 1, "14:00-15:30")
      $0.works("an", 1, "22:00-06:00")
    },
    RuleProbe("standby is no working time", limit(.day, maximum: 8), breaks: []) {
      $0.works("an", 1, "06:00-12:00")
      $0.works("an", 1, "12:00-00:00", "standby")
    },
    RuleProbe("history is not of this week", limit(.week, maximum: 8), breaks: []) {
      $0.past("an", -1, "08:00-16:00")
      $0.works("an", 0, "08:00-16:00")
    },
    RuleProbe("each week, and the last seven days", limit(.week, maximum: 4), breaks: [60, 420], costs: 80) {
      $0.horizon = Horizon(start: monday, dayCount: 9)
      $0.works("an", 6, "19:00-00:00")
      $0.works("an", 8, "18:00-00:00")
    },
    RuleProbe("history is of a week that is shorter", limit(.week, maximum: 12), breaks: [120], costs: 20) {
      $0.horizon = Horizon(start: monday, dayCount: 3)
      $0.past("an", -5, "08:00-16:00")
      $0.past("an", -4, "08:00-14:00")
      $0.works("an", 0, "08:00-16:00")
    },
    RuleProbe("a minimum does not bind the short week", limit(.week, minimum: 4), breaks: [240], costs: 40) {
      $0.horizon = Horizon(start: monday, dayCount: 9)
      $0.person("an")
    },
    RuleProbe("a minimum in the whole horizon", limit(.horizon, minimum: 10), breaks: [119], costs: 20) {
      $0.horizon = Horizon(start: monday, dayCount: 9)
      $0.works("an", 0, "08:00-12:00")
      $0.works("an", 8, "08:00-12:01")
    },
    RuleProbe("a month brings its history", limit(.month, maximum: 10), breaks: [60], costs: 10) {
      // Day 0 is 30 November; December begins on day 1, of which history knows nothing.
      $0.past("an", -1, "08:00-15:00")
      $0.past("an", -30, "08:00-15:00")
      $0.works("an", 0, "08:00-12:00")
      $0.works("an", 1, "08:00-12:00")
      $0.works("an", 2, "08:00-14:00")
    },
    RuleProbe("any three days", limit(.rolling(days: 3), maximum: 10), breaks: [120, 60, 120], costs: 50) {
      $0.past("an", -2, "08:00-12:00")
      $0.past("an", -1, "08:00-12:00")
      $0.works("an", 0, "08:00-12:00")
      $0.works("an", 1, "08:00-11:00")
      $0.works("an", 2, "08:00-13:00")
    },
    RuleProbe("only what the horizon adds to history", limit(.rolling(days: 3), maximum: 4), breaks: [180], costs: 30) {
      $0.past("an", -2, "08:00-13:00")
      $0.past("an", -1, "08:00-12:00")
      $0.works("an", 1, "08:00-11:00")
    },
    RuleProbe("a minimum does not bind any three days", limit(.rolling(days: 3), minimum: 10), breaks: []) {
      $0.person("an")
    },
  ]

  private static func limit(_ period: Period, minimum: Int? = nil, maximum: Int? = nil) -> RuleStatement {
    .workingTime(
      WorkingTime(period: period, minimum: minimum.map { .hours($0) }, maximum: maximum.map { .hours($0) }))
  }
}
