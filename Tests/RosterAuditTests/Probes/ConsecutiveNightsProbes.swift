import PatrolDomain

extension RuleProbe {
  static let consecutiveNights: [RuleProbe] = [
    RuleProbe("three nights, a day between", nights(maximum: 2), breaks: []) {
      for day in [0, 1, 3] { $0.works("an", day, "22:00-06:00") }
      $0.works("an", 2, "08:00-12:00")
    },
    RuleProbe("three nights in a row", nights(maximum: 2), breaks: [1], costs: 10) {
      for day in [0, 1, 2] { $0.works("an", day, "22:00-06:00") }
    },
    RuleProbe("history has the first", nights(maximum: 2), breaks: [1], costs: 10) {
      $0.past("an", -1, "22:00-06:00")
      for day in [0, 1] { $0.works("an", day, "22:00-06:00") }
    },
    RuleProbe("a single night", nights(minimum: 2), breaks: [1], costs: 10) {
      $0.works("an", 2, "22:00-06:00")
      $0.works("an", 3, "12:00-20:00")
    },
    RuleProbe("a single last night", nights(minimum: 2), breaks: []) {
      $0.works("an", 6, "22:00-06:00")
    },
  ]

  private static func nights(minimum: Int? = nil, maximum: Int? = nil) -> RuleStatement {
    .consecutiveNights(ConsecutiveNights(minimum: minimum, maximum: maximum, nightFrom: .hours(3)))
  }
}
