import PatrolDomain

extension RuleProbe {
  static let areaVisits: [RuleProbe] = [
    RuleProbe("two visits to each group", visits(2), breaks: []) {
      groups(&$0)
      $0.works("an", 1, "08:00-09:00", at: "tdp-01")
      $0.works("an", 2, "08:00-09:00", at: "beat")
      $0.works("an", 3, "08:00-09:00", at: "market")
    },
    RuleProbe("one and two missing", visits(2), breaks: [1, 2], costs: 30) {
      groups(&$0)
      $0.works("an", 1, "08:00-09:00", at: "tdp-01")
      $0.works("an", 2, "08:00-09:00", "desk")
    },
    RuleProbe("a planned duty without people is no visit", visits(1), breaks: [1, 1], costs: 20) {
      groups(&$0)
      $0.duty(1, "08:00-09:00", at: "beat")
    },
    RuleProbe("two visits on one day are two", visits(2), breaks: [2], costs: 20) {
      groups(&$0)
      $0.works("an", 1, "08:00-09:00", at: "tdp-01")
      $0.works("an", 1, "18:00-19:00", at: "tdp-01")
    },
    RuleProbe("never more than three nights alone", visits(0, gap: 3), breaks: []) {
      groups(&$0)
      $0.works("an", 3, "08:00-09:00", at: "beat")
    },
    RuleProbe("windows before and after", visits(0, gap: 2), breaks: [1, 1, 1, 1], costs: 40) {
      groups(&$0)
      $0.works("an", 3, "08:00-09:00", at: "beat")
    },
    RuleProbe("missing visits and windows together", visits(1, gap: 4), breaks: [1, 3], costs: 40) {
      groups(&$0)
      $0.works("an", 3, "08:00-09:00", at: "tdp-01")
    },
    RuleProbe("a gap longer than the horizon", visits(0, gap: 7), breaks: []) { groups(&$0) },
    RuleProbe("in each week, and in the last seven days", visits(1), breaks: [1], costs: 10) {
      groups(&$0)
      $0.horizon = Horizon(start: monday, dayCount: 10)
      for day in [1, 8] { $0.works("an", day, "08:00-09:00", at: "market") }
      for day in [0, 2] { $0.works("an", day, "08:00-09:00", at: "tdp-01") }
    },
    RuleProbe("visits of history in a shorter week", visits(2), breaks: [1, 2], costs: 30) {
      groups(&$0)
      $0.horizon = Horizon(start: monday, dayCount: 3)
      for person in ["an", "binh"] { $0.past(person, -2, "08:00-09:00", at: "tdp-01") }
      $0.past("an", -5, "08:00-09:00", at: "tdp-02")
    },
    RuleProbe("nights since the last visit of history", visits(0, gap: 3), breaks: [1], costs: 10) {
      groups(&$0)
      $0.past("an", -3, "08:00-09:00", at: "tdp-01")
      $0.past("an", -1, "08:00-09:00", at: "tdp-02")
      $0.works("an", 2, "08:00-09:00", at: "tdp-01")
      $0.works("an", 3, "08:00-09:00", at: "tdp-02")
      for day in [5, 6] { $0.works("an", day, "08:00-09:00", at: "beat") }
    },
    RuleProbe("waiting that history alone has made too long", visits(0, gap: 2), breaks: []) {
      groups(&$0)
      $0.past("an", -6, "08:00-09:00", at: "beat")
      for day in [2, 5] { $0.works("an", day, "08:00-09:00", at: "beat") }
    },
    RuleProbe("patrols only", visits(1), scope: Scope(activities: [ActivityID("patrol")]), breaks: [1, 1], costs: 20) {
      groups(&$0)
      $0.works("an", 3, "20:00-23:00", "ambush", at: "beat")
    },
  ]

  private static func visits(_ minimum: Int, gap: Int? = nil) -> RuleStatement {
    .areaVisits(AreaVisits(minimum: minimum, maximumGap: gap))
  }

  private static func groups(_ station: inout Station) {
    station.place("tdp-01", .group)
    station.place("tdp-02", .group)
    station.place("beat", .beat, groups: ["tdp-01", "tdp-02"])
    station.place("market", .hotspot, groups: ["tdp-02"])
  }
}
