import PatrolDomain

extension RuleProbe {
  static let consecutiveDays: [RuleProbe] = [
    RuleProbe("exactly three in a row", days(maximum: 3), breaks: []) { work(&$0, [0, 1, 2, 4, 5, 6]) },
    RuleProbe("two days above", days(maximum: 3), breaks: [2], costs: 20) { work(&$0, [1, 2, 3, 4, 5]) },
    RuleProbe("each run by itself", days(maximum: 1), breaks: [1, 2], costs: 30) { work(&$0, [0, 1, 3, 4, 5]) },
    RuleProbe("history counts", days(maximum: 3), breaks: [1], costs: 10) {
      for day in [-2, -1] { $0.past("an", day, "08:00-12:00") }
      work(&$0, [0, 1])
    },
    RuleProbe("only what the horizon adds is charged", days(maximum: 3), breaks: [2], costs: 20) {
      for day in -5...(-1) { $0.past("an", day, "08:00-12:00") }
      work(&$0, [0, 1])
    },
    RuleProbe("what history did alone is past", days(maximum: 3), breaks: []) {
      for day in -5...(-1) { $0.past("an", day, "08:00-12:00") }
      work(&$0, [1])
    },
    RuleProbe("too short in the middle", days(minimum: 3), breaks: [1], costs: 10) { work(&$0, [2, 3]) },
    RuleProbe("may still grow after the last day", days(minimum: 3), breaks: []) { work(&$0, [6]) },
    RuleProbe("ends the day before the last", days(minimum: 3), breaks: [2], costs: 20) { work(&$0, [5]) },
    RuleProbe("a run of history that is not continued", days(minimum: 3), breaks: [1], costs: 10) {
      for day in [-2, -1] { $0.past("an", day, "08:00-12:00") }
    },
    RuleProbe("one that is continued", days(minimum: 3), breaks: []) {
      for day in [-2, -1] { $0.past("an", day, "08:00-12:00") }
      work(&$0, [0])
    },
    RuleProbe("one that ended before", days(minimum: 3), breaks: []) { $0.past("an", -2, "08:00-12:00") },
    RuleProbe("two duties on one day are one day", days(maximum: 1), breaks: []) {
      work(&$0, [1])
      $0.works("an", 1, "14:00-16:00")
    },
  ]

  private static func days(minimum: Int? = nil, maximum: Int? = nil) -> RuleStatement {
    .consecutiveDays(ConsecutiveDays(minimum: minimum, maximum: maximum))
  }

  private static func work(_ station: inout Station, _ days: [Int]) {
    for day in days { station.works("an", day, "08:00-12:00") }
  }
}
