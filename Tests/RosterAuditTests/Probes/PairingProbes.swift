import PatrolDomain

extension RuleProbe {
  static let pairing: [RuleProbe] = [
    RuleProbe("both or none of a required pair", fivePerPair, breaks: []) {
      pair(&$0, .required)
      together(&$0)
      $0.works("chi", 2, "20:00-23:00")
    },
    RuleProbe("one of a required pair, on two duties", fivePerPair, breaks: [1, 1], costs: 20) {
      pair(&$0, .required)
      $0.works("an", 1, "20:00-23:00")
      $0.works("binh", 1, "20:00-23:00", "desk")
    },
    RuleProbe("both of a forbidden pair", fivePerPair, breaks: [1], costs: 10) {
      pair(&$0, .forbidden)
      together(&$0)
    },
    RuleProbe("a forbidden pair on two duties", fivePerPair, breaks: []) {
      pair(&$0, .forbidden)
      $0.works("an", 1, "20:00-23:00")
      $0.works("binh", 1, "20:00-23:00", "desk")
    },
    RuleProbe("one of a preferred pair has its own price", fivePerPair, breaks: [1], costs: 5) {
      pair(&$0, .preferred)
      $0.works("binh", 1, "20:00-23:00")
    },
    RuleProbe("both of a preferred pair", fivePerPair, breaks: []) {
      pair(&$0, .preferred)
      together(&$0)
    },
    RuleProbe("both of an avoided pair", fivePerPair, breaks: [1], costs: 5) {
      pair(&$0, .avoided)
      together(&$0)
    },
    RuleProbe("one of an avoided pair", fivePerPair, breaks: []) {
      pair(&$0, .avoided)
      $0.works("binh", 1, "20:00-23:00")
    },
    RuleProbe("only in ambushes", fivePerPair, scope: Scope(activities: [ActivityID("ambush")]), breaks: []) {
      pair(&$0, .forbidden)
      together(&$0)
    },
  ]

  private static let fivePerPair = RuleStatement.pairing(Pairing(weight: 5))

  private static func pair(_ station: inout Station, _ relation: Pair.Relation) {
    station.person("an")
    station.person("binh")
    station.pairs.append(Pair(PersonID("an"), PersonID("binh"), relation))
  }

  private static func together(_ station: inout Station) {
    for person in ["an", "binh"] { station.works(person, 1, "20:00-23:00") }
  }
}
