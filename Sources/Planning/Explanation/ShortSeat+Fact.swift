public import PatrolDomain

extension ShortSeat {
  /// In the officer's words: what is missing, and where those who could fill it are.
  public func fact(in scenario: Scenario) -> Fact {
    let found = scenario.duties.first { $0.id == duty }
    var values: [String: FactValue] = [
      "title": scenario.named(duty),
      "place": found.map { scenario.named($0.place) } ?? .nothing,
      "seat": scenario.named(seat),
      "missing": .count(missing),
      "wanted": .count(filled < minimum ? minimum : target),
      "why": reasons.value,
    ]
    if let found {
      values["date"] = .date(scenario.horizon.date(ofDay: found.day))
      values["from"] = .time(found.interval.start.timeOfDay)
      values["to"] = .time(found.interval.end.timeOfDay)
    }
    return Fact(filled < minimum ? "short-minimum" : "short-target", values)
  }
}

extension ShortSession {
  /// In the officer's words: what does not take place, and where those who would be needed are.
  public func fact(in scenario: Scenario) -> Fact {
    let found = scenario.duties.first { $0.id == duty }
    var values: [String: FactValue] = [
      "title": scenario.named(duty), "missing": .count(missing), "wanted": .count(wanted),
    ]
    guard let found, let seat, isOnOneDay else { return Fact("short-sessions", values) }
    values["date"] = .date(scenario.horizon.date(ofDay: found.day))
    values["from"] = .time(found.interval.start.timeOfDay)
    values["to"] = .time(found.interval.end.timeOfDay)
    values["seat"] = scenario.named(seat)
    values["why"] = reasons.value
    return Fact("short-session", values)
  }
}

extension ShortSeat.Reasons {
  /// Those that apply, largest first.
  fileprivate var value: FactValue {
    let all: [(code: String, count: Int)] = [
      ("short-absent", absent), ("short-on-duty", onDuty), ("short-pinned-off", pinnedOff),
      ("short-leaderless", leaderless), ("short-resting", resting), ("short-limited", limited), ("short-spare", spare),
    ]
    let found = all.enumerated().filter { $1.count > 0 }.sorted {
      ($1.element.count, $0.offset) < ($0.element.count, $1.offset)
    }
    guard !found.isEmpty else { return .fact(Fact("short-nobody")) }
    return .list(found.map { .fact(Fact($1.code, ["count": .count($1.count)])) })
  }
}
