import PatrolDomain

extension RuleProbe {
  static let dutiesPerDay: [RuleProbe] = [
    RuleProbe("one on each of two days", .dutiesPerDay(DutiesPerDay(maximum: 1)), breaks: []) {
      $0.works("an", 1, "22:00-06:00")
      $0.works("an", 2, "22:00-06:00")
    },
    RuleProbe("three where one is allowed", .dutiesPerDay(DutiesPerDay(maximum: 1)), breaks: [2]) {
      $0.works("an", 1, "06:00-08:00")
      $0.works("an", 1, "10:00-12:00")
      $0.works("an", 1, "22:00-06:00")
    },
    RuleProbe("of two rules the smaller counts", .dutiesPerDay(DutiesPerDay(maximum: 1)), breaks: [1]) {
      $0.rules.append(.law(.dutiesPerDay(DutiesPerDay(maximum: 2))))
      $0.works("an", 1, "06:00-08:00")
      $0.works("an", 1, "10:00-12:00")
    },
    RuleProbe("and a day is reported once", .dutiesPerDay(DutiesPerDay(maximum: 1)), breaks: [2]) {
      $0.rules.append(.law(.dutiesPerDay(DutiesPerDay(maximum: 2))))
      $0.works("an", 1, "06:00-08:00")
      $0.works("an", 1, "10:00-12:00")
      $0.works("an", 1, "14:00-16:00")
    },
  ]
}
