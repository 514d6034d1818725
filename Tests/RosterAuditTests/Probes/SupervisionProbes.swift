import PatrolDomain

extension RuleProbe {
  static let supervision: [RuleProbe] = [
    RuleProbe("beside a senior", seniors, breaks: []) { go(&$0, newcomers: 2, seniors: 1) },
    RuleProbe("one too many", seniors, breaks: [1]) { go(&$0, newcomers: 3, seniors: 1) },
    RuleProbe("alone", seniors, breaks: [1]) { go(&$0, newcomers: 1, seniors: 0) },
    RuleProbe("without newcomers", seniors, breaks: []) { go(&$0, newcomers: 0, seniors: 1) },
    RuleProbe("beside somebody who may not supervise", seniors, breaks: [1]) {
      go(&$0, newcomers: 1, seniors: 0)
      $0.works("an", 1, "20:00-23:00")
    },
    RuleProbe("a newcomer who will be senior does not supervise", seniors, breaks: [1]) {
      $0.person("an", roles: ["member", "senior"], newcomerUntil: "2026-12-01")
      $0.works("an", 1, "20:00-23:00")
    },
    RuleProbe("no newcomer the day after", seniors, breaks: []) {
      $0.person("an", newcomerUntil: "2026-11-30")
      $0.works("an", 1, "20:00-23:00")
    },
  ]

  private static let seniors = RuleStatement.supervision(
    Supervision(perSupervisor: 2, supervisors: [RoleID("senior")]))

  private static func go(_ station: inout Station, newcomers: Int, seniors: Int) {
    for index in 0..<newcomers { station.person("n\(index)", newcomerUntil: "2026-12-01") }
    for index in 0..<seniors { station.person("s\(index)", roles: ["member", "senior"]) }
    for person in station.people.keys.sorted() { station.works(person.text, 1, "20:00-23:00") }
  }
}
