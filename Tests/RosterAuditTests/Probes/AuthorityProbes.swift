import PatrolDomain

extension RuleProbe {
  static let authority: [RuleProbe] = [
    RuleProbe("two of four", half, breaks: []) { go(&$0, police: 2, civil: 2) },
    RuleProbe("one of one is too few by number", half, breaks: [1]) { go(&$0, police: 1, civil: 0) },
    RuleProbe("half of five are three", half, breaks: [1]) { go(&$0, police: 2, civil: 3) },
    RuleProbe("helpers alone, and one of them leads", half, breaks: [2, 1]) {
      $0.duty(1, "20:00-23:00", "ambush", team: .led(by: "member"))
      for person in ["an", "binh"] { $0.person(person, force: "civil") }
      $0.works("an", 1, "20:00-23:00", "ambush", seat: "leader")
      $0.works("binh", 1, "20:00-23:00", "ambush")
    },
    RuleProbe("a helper leads enough police", half, breaks: [1]) {
      $0.person("an", force: "civil")
      $0.duty(1, "20:00-23:00", "ambush", team: .led(by: "member"))
      $0.works("an", 1, "20:00-23:00", "ambush", seat: "leader")
      for person in ["binh", "chi"] { $0.works(person, 1, "20:00-23:00", "ambush") }
    },
    RuleProbe("a newcomer does not make it lawful", half, breaks: [1]) {
      $0.rules.append(.admitsNewcomers)
      $0.person("binh", newcomerUntil: "2026-12-01")
      for person in ["an", "binh"] { $0.works(person, 1, "20:00-23:00", "ambush") }
    },
    RuleProbe("helpers may patrol", half, breaks: []) {
      $0.person("an", force: "civil")
      $0.works("an", 1, "20:00-23:00")
    },
  ]

  private static let half = RuleStatement.authority(Authority(minimumPolice: 2, minimumPercent: 50))

  private static func go(_ station: inout Station, police: Int, civil: Int) {
    for index in 0..<(police + civil) {
      station.person("p\(index)", force: index < police ? "police" : "civil")
      station.works("p\(index)", 1, "20:00-23:00", "ambush")
    }
  }
}
