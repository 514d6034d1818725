import PatrolDomain

extension RuleProbe {
  static let freeDays: [RuleProbe] = [
    RuleProbe("two free days", free(2), breaks: []) { work(&$0, [0, 1, 2, 4, 5]) },
    RuleProbe("one free day", free(2), breaks: [1], costs: 10) { work(&$0, [0, 1, 2, 4, 5, 6]) },
    RuleProbe("in the last week of nine days, too", free(2), breaks: [1, 1], costs: 20) {
      $0.horizon = Horizon(start: monday, dayCount: 9)
      work(&$0, [0, 1, 2, 3, 4, 5, 7, 8])
    },
    RuleProbe("history fills a shorter week", free(2), breaks: [1], costs: 10) {
      $0.horizon = Horizon(start: monday, dayCount: 3)
      for day in [-3, -2, -1] { $0.past("an", day, "08:00-12:00") }
      work(&$0, [0, 1, 2])
    },
    RuleProbe("what history took alone is nobody's fault", free(4), breaks: [1], costs: 10) {
      $0.horizon = Horizon(start: monday, dayCount: 2)
      for day in [-5, -4, -3, -2, -1] { $0.past("an", day, "08:00-12:00") }
      work(&$0, [0])
    },
    RuleProbe("in the whole horizon", free(2, .horizon), breaks: [1], costs: 10) {
      $0.horizon = Horizon(start: monday, dayCount: 9)
      work(&$0, [0, 1, 2, 3, 4, 5, 7, 8])
    },
    RuleProbe("two in a row", inARow(2), breaks: []) { work(&$0, [0, 3, 6]) },
    RuleProbe("one and two missing", inARow(3), breaks: [1, 2], costs: 30) { work(&$0, [0, 3, 5]) },
    RuleProbe("before a first duty everything is free", inARow(3), breaks: []) { work(&$0, [1]) },
    RuleProbe("history worked two days before", inARow(3), breaks: [1], costs: 10) {
      $0.past("an", -2, "08:00-12:00")
      work(&$0, [1])
    },
    RuleProbe("a run of history that ends at the horizon", inARow(3), breaks: [1], costs: 10) {
      $0.past("an", -3, "08:00-12:00")
      work(&$0, [0])
    },
    RuleProbe("within history nothing is judged", inARow(3), breaks: []) {
      for day in [-3, -1] { $0.past("an", day, "08:00-12:00") }
      work(&$0, [0])
    },
    RuleProbe("the last run may still grow", inARow(3), breaks: []) { work(&$0, [5]) },
    RuleProbe(
      "other activities leave a day free", free(7), scope: Scope(activities: [ActivityID("ambush")]), breaks: []
    ) { work(&$0, [0, 1, 2]) },
  ]

  private static func free(_ minimum: Int, _ period: Period = .week) -> RuleStatement {
    .freeDays(FreeDays(minimum: minimum, period: period, inARow: nil))
  }

  private static func inARow(_ days: Int) -> RuleStatement {
    .freeDays(FreeDays(minimum: nil, period: .week, inARow: days))
  }

  private static func work(_ station: inout Station, _ days: [Int]) {
    for day in days { station.works("an", day, "08:00-12:00") }
  }
}
