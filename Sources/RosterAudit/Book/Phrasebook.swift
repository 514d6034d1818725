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
          "title": title(of: turn), "day": day(turn.day), "start": .time(turn.start.timeOfDay),
          "end": .time(turn.end.timeOfDay),
        ]))
  }

  /// Duties of history have no id.
  private func title(of turn: Turn) -> FactValue {
    turn.duty.map { .named(id: $0.text, name: turn.title) } ?? .text(turn.title)
  }

  /// "the ambush at the market of Tue 1 Dec 22:00–02:00"
  func dutyAtPlace(_ duty: Duty) -> FactValue {
    .fact(
      Fact(
        "phrase.duty-at-place",
        [
          "title": .named(id: duty.id.text, name: duty.title), "place": place(duty.place), "day": day(duty.day),
          "start": .time(duty.interval.start.timeOfDay), "end": .time(duty.interval.end.timeOfDay),
        ]))
  }

  /// "Tue 1 Dec"
  func day(_ day: Int) -> FactValue {
    let date = horizon.date(ofDay: day)
    return .fact(Fact("phrase.day", ["weekday": .weekday(date.weekday), "date": .date(date)]))
  }

  /// "Tue 1 Dec – Fri 4 Dec", or the one day.
  func days(_ first: Int, _ last: Int) -> FactValue {
    first == last ? day(first) : .fact(Fact("phrase.days", ["first": day(first), "last": day(last)]))
  }

  /// "Tue 1 Dec 08:00"
  func moment(_ moment: Moment) -> FactValue {
    .fact(Fact("phrase.moment", ["day": day(moment.day), "time": .time(moment.timeOfDay)]))
  }

  /// "in the week Mon 30 Nov – Sun 6 Dec"
  func span(_ span: DaySpan) -> FactValue {
    let (first, last) = (span.days.lowerBound, span.days.upperBound)
    let month = horizon.date(ofDay: first).parts
    let fact: Fact =
      switch span.kind {
      case .day: Fact("span.day", ["day": day(first)])
      case .week: Fact("span.week", ["days": days(first, last)])
      case .horizon: Fact("span.horizon", ["days": days(first, last)])
      case .month: Fact("span.month", ["month": .term("month.\(month.month)"), "year": .text("\(month.year)")])
      case .rolling: Fact("span.rolling", ["count": .count(span.days.count), "last": day(last)])
      }
    return .fact(fact)
  }

  func place(_ id: PlaceID) -> FactValue { .named(id: id.text, name: index.places[id]?.name ?? id.text) }

  func activity(_ id: ActivityID) -> String { index.activities[id]?.name ?? id.text }

  func named(_ id: ActivityID) -> FactValue { .named(id: id.text, name: activity(id)) }

  func skill(_ id: SkillID) -> FactValue { .named(id: id.text, name: index.skills[id]?.name ?? id.text) }

  func person(_ id: PersonID) -> FactValue { .named(id: id.text, name: index.people[id]?.name ?? id.text) }

  func seat(_ seat: Seat) -> FactValue {
    switch seat {
    case .leader: .term("seat.leader")
    case .role(let role): .named(id: role.text, name: index.roles[role]?.name ?? role.text)
    }
  }
}

extension Person {
  /// As sentences say him.
  var named: FactValue { .named(id: id.text, name: name) }
}
