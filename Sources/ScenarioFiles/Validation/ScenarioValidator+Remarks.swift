import PatrolDomain

extension ScenarioValidator {
  /// Says where a line asks for more sessions than a short last week, or exceptions, leave it duties to choose from.
  mutating func remarkOnCappedChoices(_ demand: Demand, _ duties: [Duty], _ quotas: [Quota]) {
    guard let horizon else { return }
    let days = Dictionary(duties.map { ($0.id, (line: $0.line, day: $0.day)) }, uniquingKeysWith: { first, _ in first })
    for quota in quotas {
      guard let (name, day) = quota.duties.first.flatMap({ days[$0] }),
        let line = demand.lines.first(where: { $0.id == name }), let origin = line.choiceOrigin,
        let choice = demand.choice(of: line, on: day, horizon), choice.sessions > quota.sessions
      else { continue }
      let values: [String: FactValue] = [
        "line": .text(line.title), "wanted": .count(choice.sessions), "sessions": .count(quota.sessions),
      ]
      remarks.report(origin, Fact(choice.per, on: day, horizon, values))
    }
  }
}

extension Fact {
  /// A choice that is capped, with the night or the days of the week.
  fileprivate init(_ span: Choice.Span, on day: Int, _ horizon: Horizon, _ values: [String: FactValue]) {
    switch span {
    case .night:
      let date: [String: FactValue] = ["date": .date(horizon.date(ofDay: day))]
      self.init(.choiceCappedInNight, values.merging(date) { first, _ in first })
    case .week:
      let week: [String: FactValue] = ["start": .date(horizon.date(ofDay: day - day % 7))]
      self.init(.choiceCappedInWeek, values.merging(week) { first, _ in first })
    }
  }
}
