import PatrolDomain

extension RuleProbe {
  static let wishes: [RuleProbe] = [
    RuleProbe("a free day, met", weights, breaks: []) {
      $0.wish("an", 3, .dayOff)
      $0.works("an", 2, "22:00-06:00")
    },
    RuleProbe("free days, not met, by rank", weights, breaks: [9, 3, 1], costs: 130) {
      for (rank, day) in [(1, 1), (2, 2), (3, 3)] {
        $0.wish("an", day, .dayOff, rank: rank)
        $0.works("an", day, "08:00-12:00")
      }
    },
    RuleProbe("any duty", weights, breaks: []) {
      $0.wish("an", 3, .duty(nil))
      $0.works("an", 3, "22:00-06:00")
    },
    RuleProbe("no duty", weights, breaks: [9], costs: 90) {
      $0.wish("an", 3, .duty(nil))
      $0.works("an", 2, "22:00-06:00")
    },
    RuleProbe("another activity", weights, breaks: [3], costs: 30) {
      $0.wish("an", 3, .duty(ActivityID("desk")), rank: 2)
      $0.works("an", 3, "08:00-12:00")
    },
    RuleProbe("the second duty of the day will do", weights, breaks: []) {
      $0.wish("an", 3, .duty(ActivityID("desk")), rank: 2)
      $0.works("an", 3, "08:00-12:00")
      $0.works("an", 3, "14:00-18:00", "desk")
    },
    RuleProbe("of others", weights, scope: Scope(persons: [PersonID("binh")]), breaks: []) {
      $0.wish("an", 3, .duty(nil))
    },
  ]

  private static let weights = RuleStatement.wishes(Wishes(weights: [9, 3, 1]))
}
