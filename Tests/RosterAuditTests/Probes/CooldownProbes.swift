import PatrolDomain

extension RuleProbe {
  private static let ambushes = Scope(activities: [ActivityID("ambush")])

  static let cooldown: [RuleProbe] = [
    RuleProbe("three days between", threeDays, scope: ambushes, breaks: []) { ambush(&$0, [1, 5]) },
    RuleProbe("two days between", threeDays, scope: ambushes, breaks: [1]) { ambush(&$0, [1, 4]) },
    RuleProbe("pairs in succession", threeDays, scope: ambushes, breaks: [3, 2]) { ambush(&$0, [1, 2, 4]) },
    RuleProbe("another place", threeDays, scope: ambushes, breaks: []) {
      ambush(&$0, [1])
      $0.works("an", 2, "20:00-23:00", "ambush", at: "lake")
    },
    RuleProbe("another activity", threeDays, scope: ambushes, breaks: []) {
      ambush(&$0, [1])
      $0.works("an", 2, "20:00-23:00", at: "market")
    },
    RuleProbe("history, remembered by two", threeDays, scope: ambushes, breaks: [2]) {
      for person in ["an", "binh"] { $0.past(person, -1, "20:00-23:00", "ambush", at: "market") }
      ambush(&$0, [1])
    },
    RuleProbe("history alone is past", threeDays, scope: ambushes, breaks: []) {
      for day in [-1, -2] { $0.past("an", day, "20:00-23:00", "ambush", at: "market") }
    },
    RuleProbe("not carried out", threeDays, scope: ambushes, breaks: []) {
      ambush(&$0, [1])
      $0.duty(2, "20:00-23:00", "ambush", at: "market")
    },
    RuleProbe("twice on a day", threeDays, scope: ambushes, breaks: [3]) {
      ambush(&$0, [1])
      $0.works("an", 1, "06:00-08:00", "ambush", at: "market")
    },
    RuleProbe("no day has to lie between", .cooldown(Cooldown(days: 0)), scope: ambushes, breaks: []) {
      ambush(&$0, [1, 2])
      $0.works("an", 1, "06:00-08:00", "ambush", at: "market")
    },
  ]

  private static let threeDays = RuleStatement.cooldown(Cooldown(days: 3))

  private static func ambush(_ station: inout Station, _ days: [Int]) {
    for day in days { station.works("an", day, "20:00-23:00", "ambush", at: "market") }
  }
}
