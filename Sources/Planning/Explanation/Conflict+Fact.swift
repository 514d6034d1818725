public import PatrolDomain

extension Conflict {
  /// One sentence that names whom it concerns, then one for each member of the conflict.
  public func facts(in scenario: Scenario) -> [Fact] {
    [heading(in: scenario)] + pins.map { $0.fact(in: scenario) }
      + absences.map { Fact("conflict-absence", $0.values(in: scenario)) } + rules.map(\.conflictFact)
  }

  private func heading(in scenario: Scenario) -> Fact {
    let isMinimalPart = isMinimal ? "" : "-open"
    guard !persons.isEmpty else { return Fact("conflict-week" + isMinimalPart) }
    return Fact("conflict-person" + isMinimalPart, ["person": .list(persons.map { scenario.named($0) })])
  }
}

extension PersonalAbsence {
  /// Who, from when until when, and why.
  public func values(in scenario: Scenario) -> [String: FactValue] {
    let (start, end) = (absence.interval.start, absence.interval.end)
    return [
      "person": scenario.named(person),
      "reason": .term("absence.\(absence.reason.rawValue)"),
      "date": .date(scenario.horizon.date(ofDay: start.day)), "from": .time(start.timeOfDay),
      "last": .date(scenario.horizon.date(ofDay: end.day)), "to": .time(end.timeOfDay),
    ]
  }
}

extension Pin {
  /// "An is pinned to …"
  public func fact(in scenario: Scenario) -> Fact {
    var values: [String: FactValue] = [
      "person": scenario.named(person), "date": .date(scenario.horizon.date(ofDay: day)),
    ]
    guard case .duty(let id, _) = subject, let duty = scenario.duties.first(where: { $0.id == id }) else {
      return Fact("conflict-pin-off", values)
    }
    values["title"] = .named(id: id.text, name: duty.title)
    values["from"] = .time(duty.interval.start.timeOfDay)
    values["to"] = .time(duty.interval.end.timeOfDay)
    return Fact("conflict-pin", values)
  }
}

extension Rule {
  var conflictFact: Fact {
    let values: [String: FactValue] = [
      "rule": .term("rule.\(statement.kind.rawValue)"), "id": .text(id.text), "source": .text(citation.source),
      "authority": .term("authority.\(citation.authority.rawValue)"),
    ]
    return Fact(citation.source.isEmpty ? "conflict-rule-own" : "conflict-rule", values)
  }
}
