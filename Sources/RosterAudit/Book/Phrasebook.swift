import PatrolDomain

/// Parts of sentences: a duty, a day, a span, as facts within a fact.
struct Phrasebook {
  let horizon: Horizon
  let index: ScenarioIndex

  /// "the area patrol of Tue 1 Dec 19:00–23:00"
  func duty(_ turn: Turn) -> FactValue {
    .fact(
      Fact(
        "phrase.duty",
        [
          "title": .text(turn.title), "day": day(turn.day), "start": .time(turn.start.timeOfDay),
          "end": .time(turn.end.timeOfDay),
        ]))
  }

  /// "the ambush at the market of Tue 1 Dec 22:00–02:00"
  func dutyAtPlace(_ duty: Duty) -> FactValue {
    .fact(
      Fact(
        "phrase.duty-at-place",
        [
          "title": .text(duty.title), "place": place(duty.place), "day": day(duty.day),
          "start": .time(duty.interval.start.timeOfDay), "end": .time(duty.interval.end.timeOfDay),
        ]))
  }

  /// "Tue 1 Dec"
  func day(_ day: Int) -> FactValue {
    let date = horizon.date(ofDay: day)
    return .fact(
      Fact(
        "phrase.day",
        [
          "weekday": .term("weekday-short.\(date.weekday.rawValue)"), "day": .count(date.parts.day),
          "month": .term("month-short.\(date.parts.month)"),
        ]))
  }

  /// "Tue 1 Dec 08:00"
  func moment(_ moment: Moment) -> FactValue {
    .fact(Fact("phrase.moment", ["day": day(moment.day), "time": .time(moment.timeOfDay)]))
  }

  /// "in the week Mon 30 Nov – Sun 6 Dec"
  func span(_ span: DaySpan) -> FactValue {
    let first = horizon.date(ofDay: span.days.lowerBound)
    let values: [String: FactValue] = [
      "day": day(span.days.lowerBound), "first": day(span.days.lowerBound), "last": day(span.days.upperBound),
      "days": .count(span.days.count), "month": .term("month.\(first.parts.month)"),
      "year": .text("\(first.parts.year)"),
    ]
    let (code, used): (String, [String]) =
      switch span.kind {
      case .day: ("span.day", ["day"])
      case .week: ("span.week", ["first", "last"])
      case .horizon: ("span.horizon", ["first", "last"])
      case .month: ("span.month", ["month", "year"])
      case .rolling: ("span.rolling", ["days", "last"])
      }
    return .fact(Fact(code, values.filter { used.contains($0.key) }))
  }

  func place(_ id: PlaceID) -> FactValue { .text(index.places[id]?.name ?? id.text) }

  func activity(_ id: ActivityID) -> String { index.activities[id]?.name ?? id.text }

  func person(_ id: PersonID) -> FactValue { .text(index.people[id]?.name ?? id.text) }

  func seat(_ seat: Seat) -> FactValue {
    switch seat {
    case .leader: .term("seat.leader")
    case .role(let role): .text(index.roles[role]?.name ?? role.text)
    }
  }
}
