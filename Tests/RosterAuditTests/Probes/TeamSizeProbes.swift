import PatrolDomain

extension RuleProbe {
  static let teamSize: [RuleProbe] = [
    RuleProbe("complete", .teamSize(TeamSize()), breaks: []) {
      $0.duty(1, "20:00-23:00", team: .members(2, 3, 3, ledBy: "member"))
      $0.works("an", 1, "20:00-23:00", seat: "leader")
      for person in ["binh", "chi"] { $0.works(person, 1, "20:00-23:00") }
    },
    RuleProbe("nobody goes out", .teamSize(TeamSize()), breaks: []) {
      $0.duty(1, "20:00-23:00", team: .members(2, 3, 3, ledBy: "member"))
    },
    RuleProbe("the leader alone", .teamSize(TeamSize()), breaks: [2]) {
      $0.duty(1, "20:00-23:00", team: .members(2, 3, 3, ledBy: "member"))
      $0.works("an", 1, "20:00-23:00", seat: "leader")
    },
    RuleProbe("without leader and one short", .teamSize(TeamSize()), breaks: [1, 1]) {
      $0.duty(1, "20:00-23:00", team: .members(2, 3, 3, ledBy: "member"))
      $0.works("binh", 1, "20:00-23:00")
    },
    RuleProbe("a newcomer counts for nothing", .teamSize(TeamSize()), breaks: [1]) {
      $0.rules.append(.admitsNewcomers)
      $0.duty(1, "20:00-23:00", team: .members(2, 3, 3, ledBy: "member"))
      $0.works("an", 1, "20:00-23:00", seat: "leader")
      $0.person("binh", newcomerUntil: "2026-12-01")
      for person in ["binh", "chi"] { $0.works(person, 1, "20:00-23:00") }
    },
    RuleProbe(
      "other activities may go out short", .teamSize(TeamSize()), scope: Scope(activities: [ActivityID("ambush")]),
      breaks: []
    ) {
      $0.duty(1, "20:00-23:00", team: .members(2, 3, 3, ledBy: "member"))
      $0.works("binh", 1, "20:00-23:00")
    },
  ]
}
