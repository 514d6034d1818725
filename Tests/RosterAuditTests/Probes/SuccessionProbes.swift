import PatrolDomain

extension RuleProbe {
  static let succession: [RuleProbe] = [
    RuleProbe("training the day after an ambush", afterAmbush, breaks: [1], costs: 10) {
      $0.works("an", 1, "19:00-23:00", "ambush")
      $0.works("an", 2, "19:00-20:00", "training")
    },
    RuleProbe("a day between", afterAmbush, breaks: []) {
      $0.works("an", 1, "19:00-23:00", "ambush")
      $0.works("an", 3, "08:00-10:00", "training")
    },
    RuleProbe("on the same day", afterAmbush, breaks: []) {
      $0.works("an", 1, "08:00-10:00", "ambush")
      $0.works("an", 1, "19:00-20:00", "training")
    },
    RuleProbe("the other way round", afterAmbush, breaks: []) {
      $0.works("an", 1, "08:00-10:00", "training")
      $0.works("an", 2, "19:00-23:00", "ambush")
    },
    RuleProbe("only neighbours count", afterAmbush, breaks: []) {
      $0.works("an", 1, "08:00-10:00", "ambush")
      $0.works("an", 1, "19:00-20:00", "desk")
      $0.works("an", 2, "19:00-20:00", "training")
    },
    RuleProbe("an ambush of history", afterAmbush, breaks: [1], costs: 10) {
      $0.past("an", -1, "22:00-02:00", "ambush")
      $0.works("an", 0, "19:00-20:00", "training")
    },
    RuleProbe("anything after an ambush", .succession(Succession(from: ambush, to: [])), breaks: [1], costs: 10) {
      $0.works("an", 1, "19:00-23:00", "ambush")
      $0.works("an", 2, "19:00-20:00", "ambush")
      $0.works("an", 4, "19:00-20:00", "desk")
    },
    RuleProbe("an ambush after anything", .succession(Succession(from: [], to: ambush)), breaks: [1], costs: 10) {
      $0.works("an", 1, "19:00-23:00", "desk")
      $0.works("an", 2, "19:00-20:00", "ambush")
    },
    RuleProbe(
      "from a Tuesday", .succession(Succession(from: [], to: [])), scope: Scope(weekdays: [.tuesday]), breaks: [1],
      costs: 10
    ) {
      for day in [0, 1, 2] { $0.works("an", day, "19:00-23:00") }
    },
  ]

  private static let ambush: Set<ActivityID> = [ActivityID("ambush")]
  private static let afterAmbush = RuleStatement.succession(
    Succession(from: ambush, to: [ActivityID("training")]))
}
