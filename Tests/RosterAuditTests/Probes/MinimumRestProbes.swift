import PatrolDomain

extension RuleProbe {
  static let minimumRest: [RuleProbe] = [
    RuleProbe("exactly twelve hours", twelveHours, breaks: []) {
      $0.works("an", 1, "19:00-23:00")
      $0.works("an", 2, "11:00-15:00")
    },
    RuleProbe("one minute short is a started hour", twelveHours, breaks: [1], costs: 10) {
      $0.works("an", 1, "19:00-23:00")
      $0.works("an", 2, "10:59-15:00")
    },
    RuleProbe("three hours short, over midnight", twelveHours, breaks: [180], costs: 30) {
      $0.works("an", 1, "23:00-03:00")
      $0.works("an", 2, "12:00-15:00")
    },
    RuleProbe("each pair of neighbours", twelveHours, breaks: [61, 600], costs: 20 + 100) {
      $0.works("an", 1, "08:00-12:00")
      $0.works("an", 1, "22:59-23:59")
      $0.works("an", 2, "01:59-04:00")
    },
    RuleProbe("history rests, too", twelveHours, breaks: [120], costs: 20) {
      $0.past("an", -1, "14:00-22:00")
      $0.works("an", 0, "08:00-12:00")
    },
    RuleProbe("within history nothing is judged", twelveHours, breaks: []) {
      $0.past("an", -2, "20:00-23:00")
      $0.past("an", -1, "04:00-08:00")
      $0.works("an", 0, "08:00-12:00")
    },
    RuleProbe(
      "after an ambush, before anything", twelveHours, scope: Scope(activities: [ActivityID("ambush")]),
      breaks: [60], costs: 10
    ) {
      $0.works("an", 1, "19:00-23:00", "ambush")
      $0.works("an", 2, "10:00-15:00", "desk")
      $0.works("an", 2, "16:00-17:00", "ambush")
    },
    RuleProbe("others are not meant", twelveHours, scope: Scope(persons: [PersonID("binh")]), breaks: []) {
      $0.person("binh")
      $0.works("an", 1, "19:00-23:00")
      $0.works("an", 2, "06:00-08:00")
    },
  ]

  private static let twelveHours = RuleStatement.minimumRest(MinimumRest(rest: .hours(12)))
}
