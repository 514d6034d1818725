import PatrolDomain

extension RuleProbe {
  static let forwardRotation: [RuleProbe] = [
    RuleProbe("later and later", rotation(0), breaks: []) {
      $0.works("an", 1, "06:00-10:00")
      $0.works("an", 2, "14:00-18:00")
      $0.works("an", 3, "22:00-06:00")
    },
    RuleProbe("back to the morning", rotation(120), breaks: [1], costs: 10) {
      $0.works("an", 1, "19:00-23:00")
      $0.works("an", 2, "07:00-12:00")
    },
    RuleProbe("just within the tolerance", rotation(120), breaks: []) {
      $0.works("an", 1, "19:00-23:00")
      $0.works("an", 2, "17:00-20:00")
    },
    RuleProbe("one minute beyond", rotation(120), breaks: [1], costs: 10) {
      $0.works("an", 1, "19:00-23:00")
      $0.works("an", 2, "16:59-20:00")
    },
    RuleProbe("a free day between", rotation(0), breaks: []) {
      $0.works("an", 1, "19:00-23:00")
      $0.works("an", 3, "07:00-12:00")
    },
    RuleProbe("the last of the one day, the first of the other", rotation(0), breaks: [1], costs: 10) {
      $0.works("an", 1, "06:00-07:00")
      $0.works("an", 1, "12:00-13:00")
      $0.works("an", 2, "10:00-11:00")
      $0.works("an", 2, "20:00-21:00")
    },
    RuleProbe("history", rotation(0), breaks: [1], costs: 10) {
      $0.past("an", -1, "22:00-06:00")
      $0.works("an", 0, "21:00-23:00")
    },
    RuleProbe("both in scope", rotation(0), scope: Scope(activities: [ActivityID("patrol")]), breaks: []) {
      $0.works("an", 1, "19:00-23:00")
      $0.works("an", 2, "07:00-12:00", "desk")
    },
  ]

  private static func rotation(_ tolerance: Int) -> RuleStatement {
    .forwardRotation(ForwardRotation(tolerance: Minutes(tolerance)))
  }
}
