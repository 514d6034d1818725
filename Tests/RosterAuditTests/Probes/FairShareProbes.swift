import PatrolDomain

extension RuleProbe {
  /// Its levels are tested in `FairSharesTests`.
  static let fairShare: [RuleProbe] = [
    RuleProbe(
      "is never broken", .fairShare(FairShare(weekendPoints: BurdenPoints(9), holidayPoints: .zero)), breaks: []
    ) {
      $0.person("binh")
      for day in 0..<7 { $0.works("an", day, "22:00-06:00") }
    }
  ]
}
