import PatrolDomain

extension RuleProbe {

  static let qualification: [RuleProbe] = [
    RuleProbe("a member as member", .qualification(Qualification()), breaks: []) {
      $0.works("an", 1, "08:00-12:00")
    },
    RuleProbe("a driver as member", .qualification(Qualification()), breaks: [1]) {
      $0.person("an", roles: ["driver"])
      $0.works("an", 1, "08:00-12:00")
    },
    RuleProbe("a deputy leads", .qualification(Qualification()), breaks: []) {
      $0.duty(1, "08:00-12:00", team: .led(by: "chief", "deputy"))
      $0.person("an", roles: ["deputy"])
      $0.works("an", 1, "08:00-12:00", seat: "leader")
    },
    RuleProbe("a member leads", .qualification(Qualification()), breaks: [1]) {
      $0.duty(1, "08:00-12:00", team: .led(by: "chief", "deputy"))
      $0.works("an", 1, "08:00-12:00", seat: "leader")
    },
    RuleProbe("a newcomer leads on his last day as one", .qualification(Qualification()), breaks: [1]) {
      $0.rules.append(.admitsNewcomers)
      $0.duty(1, "08:00-12:00", team: .led(by: "chief", "deputy"))
      $0.person("an", roles: ["chief"], newcomerUntil: "2026-12-01")
      $0.person("binh")
      $0.works("an", 1, "08:00-12:00", seat: "leader")
      $0.works("binh", 1, "08:00-12:00")
    },
    RuleProbe("a newcomer no more", .qualification(Qualification()), breaks: []) {
      $0.duty(2, "08:00-12:00", team: .led(by: "chief", "deputy"))
      $0.person("an", roles: ["chief"], newcomerUntil: "2026-12-01")
      $0.works("an", 2, "08:00-12:00", seat: "leader")
    },
  ]
}
