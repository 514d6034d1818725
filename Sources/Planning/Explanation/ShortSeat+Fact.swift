public import PatrolDomain

extension ShortSeat {
  /// In the officer's words: what is missing, and where those who could fill it are.
  public func fact(in scenario: Scenario) -> Fact {
    let found = scenario.duties.first { $0.id == duty }
    let place = scenario.places.first { $0.id == found?.place }
    var values: [String: FactValue] = [
      "title": .text(found?.title ?? duty.text),
      "place": .text(place?.name ?? ""),
      "seat": scenario.name(of: seat),
      "missing": .count((filled < minimum ? minimum : target) - filled),
      "wanted": .count(filled < minimum ? minimum : target),
      "why": why,
    ]
    if let found {
      values["date"] = .date(scenario.horizon.date(ofDay: found.day))
      values["from"] = .time(found.interval.start.timeOfDay)
      values["to"] = .time(found.interval.end.timeOfDay)
    }
    return Fact(filled < minimum ? "short-minimum" : "short-target", values)
  }

  /// The reasons that apply, largest first.
  private var why: FactValue {
    let all: [(code: String, count: Int)] = [
      ("short-absent", reasons.absent), ("short-on-duty", reasons.onDuty), ("short-resting", reasons.resting),
      ("short-limited", reasons.limited), ("short-spare", reasons.spare),
    ]
    let found = all.enumerated().filter { $1.count > 0 }.sorted {
      ($1.element.count, $0.offset) < ($0.element.count, $1.offset)
    }
    guard !found.isEmpty else { return .fact(Fact("short-nobody")) }
    return .list(found.map { .fact(Fact($1.code, ["count": .count($1.count)])) })
  }
}
