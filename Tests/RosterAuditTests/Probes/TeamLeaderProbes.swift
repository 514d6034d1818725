import PatrolDomain

extension RuleProbe {
  static let teamLeader: [RuleProbe] = [
    RuleProbe("the chief leads", leader, breaks: []) {
      $0.duty(1, "20:00-23:00", team: .led(by: "chief", "deputy", "senior"))
      $0.person("an", roles: ["senior", "deputy", "chief"])
      $0.works("an", 1, "20:00-23:00", seat: "leader")
    },
    RuleProbe("nobody goes out", leader, breaks: []) {
      $0.duty(1, "20:00-23:00", team: .led(by: "chief", "deputy", "senior"))
    },
    RuleProbe("a team that needs no leader", leader, breaks: []) { $0.works("an", 1, "20:00-23:00") },
    RuleProbe("no leader", leader, breaks: [1], costs: 10) {
      $0.duty(1, "20:00-23:00", team: .led(by: "chief", "deputy", "senior"))
      $0.works("an", 1, "20:00-23:00")
    },
    RuleProbe("each step down costs its own weight", leader, breaks: [2], costs: 14) {
      $0.duty(1, "20:00-23:00", team: .led(by: "chief", "deputy", "senior"))
      $0.person("an", roles: ["member", "senior"])
      $0.works("an", 1, "20:00-23:00", seat: "leader")
    },
  ]

  private static let leader = RuleStatement.teamLeader(TeamLeader(stepWeight: 7))
}
