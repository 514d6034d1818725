public import PatrolDomain

extension CapacityGap {
  /// In the officer's words: "Thursday 23:00 needs 4 officers, 3 are available".
  public func fact(in scenario: Scenario) -> Fact {
    var values: [String: FactValue] = [
      "date": .date(scenario.horizon.date(ofDay: day)),
      "needed": .count(needed),
      "available": .count(available),
      "seats": .list(seats.sorted().map { scenario.named($0) }),
      "duties": .list(lines(in: scenario)), "ids": .list(duties.map { .text($0.text) }),
    ]
    guard let time else { return Fact("capacity-gap-day", values) }
    values["time"] = .time(time)
    return Fact("capacity-gap", values)
  }

  /// Lines of duties, one for each title; programs find the duties among `ids`.
  private func lines(in scenario: Scenario) -> [FactValue] {
    let wanted = Set(duties)
    let lines = scenario.duties.filter { wanted.contains($0.id) }.map { ($0.title, $0.line) }
    return Dictionary(lines) { min($0, $1) }.sorted { $0.key < $1.key }.map { .named(id: $1.text, name: $0) }
  }
}
