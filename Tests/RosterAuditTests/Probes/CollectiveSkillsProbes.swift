import PatrolDomain

extension RuleProbe {
  static let collectiveSkills: [RuleProbe] = [
    RuleProbe("one holds it", skills, breaks: []) {
      trained(&$0, "an", until: nil)
      $0.duty(1, "20:00-23:00", team: team(1))
      for person in ["an", "binh"] { $0.works(person, 1, "20:00-23:00") }
    },
    RuleProbe("nobody goes out", skills, breaks: []) { $0.duty(1, "20:00-23:00", team: team(1)) },
    RuleProbe("one of two", skills, breaks: [1], costs: 10) {
      trained(&$0, "an", until: nil)
      $0.duty(1, "20:00-23:00", team: team(2))
      for person in ["an", "binh"] { $0.works(person, 1, "20:00-23:00") }
    },
    RuleProbe("a newcomer's skill does not count", skills, breaks: [1], costs: 10) {
      $0.rules.append(.admitsNewcomers)
      $0.person(
        "an", skills: [SkillHeld(skill: SkillID("first-aid"), validUntil: nil)], newcomerUntil: "2026-12-01")
      $0.duty(1, "20:00-23:00", team: team(1))
      for person in ["an", "binh"] { $0.works(person, 1, "20:00-23:00") }
    },
    RuleProbe("valid until the day it ends", skills, breaks: []) {
      trained(&$0, "an", until: "2026-12-02")
      $0.duty(1, "22:00-02:00", team: team(1))
      $0.works("an", 1, "22:00-02:00")
    },
    RuleProbe("expires at midnight", skills, breaks: [1], costs: 10) {
      trained(&$0, "an", until: "2026-12-01")
      $0.duty(1, "22:00-00:01", team: team(1))
      $0.works("an", 1, "22:00-00:01")
    },
    RuleProbe("a duty that ends at midnight ends on its day", skills, breaks: []) {
      trained(&$0, "an", until: "2026-12-01")
      $0.duty(1, "22:00-00:00", team: team(1))
      $0.works("an", 1, "22:00-00:00")
    },
  ]

  private static let skills = RuleStatement.collectiveSkills(CollectiveSkills())

  private static func team(_ holders: Int) -> Team {
    Team(
      leaderRoles: [], seats: Station.anybody.seats,
      skills: [SkillDemand(skill: SkillID("first-aid"), holders: holders)])
  }

  private static func trained(_ station: inout Station, _ person: String, until: String?) {
    station.person(person, skills: [SkillHeld(skill: SkillID("first-aid"), validUntil: until.map(date))])
  }
}
