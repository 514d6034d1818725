import PatrolDomain

extension RuleProbe {
  static let homeArea: [RuleProbe] = [
    RuleProbe("in ambush in another street", outside, breaks: []) {
      groups(&$0)
      $0.works("an", 1, "20:00-23:00", "ambush", at: "tdp-02")
    },
    RuleProbe("in ambush in his own street", outside, breaks: [1], costs: 10) {
      groups(&$0)
      $0.works("an", 1, "20:00-23:00", "ambush", at: "tdp-01")
    },
    RuleProbe("a beat that has his street in it", outside, breaks: [1], costs: 10) {
      groups(&$0)
      $0.works("an", 1, "20:00-23:00", "ambush", at: "beat")
    },
    RuleProbe("the desk lies in no group", within, breaks: []) {
      groups(&$0)
      $0.works("an", 1, "20:00-23:00", "desk")
    },
    RuleProbe("patrol away from home", within, breaks: [1], costs: 10) {
      groups(&$0)
      $0.works("an", 1, "20:00-23:00", at: "tdp-02")
    },
    RuleProbe("who has no home group is at home nowhere", within, breaks: []) {
      groups(&$0)
      $0.works("binh", 1, "20:00-23:00", at: "tdp-02")
    },
    RuleProbe(
      "patrols only", within, scope: Scope(activities: [ActivityID("patrol")]), breaks: [1], costs: 10
    ) {
      groups(&$0)
      $0.works("an", 1, "20:00-23:00", "ambush", at: "tdp-02")
      $0.works("an", 2, "20:00-23:00", at: "tdp-02")
    },
  ]

  private static let outside = RuleStatement.homeArea(HomeArea(relation: .outside))
  private static let within = RuleStatement.homeArea(HomeArea(relation: .within))

  private static func groups(_ station: inout Station) {
    station.place("tdp-01", .group)
    station.place("tdp-02", .group)
    station.place("beat", .beat, groups: ["tdp-01", "tdp-02"])
    station.person("an", home: "tdp-01")
  }
}
