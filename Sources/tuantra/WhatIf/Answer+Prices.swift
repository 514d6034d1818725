import PatrolDomain
import Planning
import WhatIf
import Wording

extension Answer {
  /// Facts first, then what are only indications, then the rules that nothing speaks against.
  init(_ list: PriceList, _ scenario: Scenario) {
    guard let prices = list.prices else {
      add(Fact("program.none-yet"))
      return
    }
    addLevels(list.levels)
    add(Fact("prices.exact"), prices.filter { $0.verdict != nil }.map { $0.fact(in: scenario) })
    let indicated = prices.filter { $0.verdict == nil && $0.indication > 0 }
    if !indicated.isEmpty {
      add(Fact("prices.indicated"), indicated.prefix(Self.mostIndications).map { $0.fact(in: scenario) })
    }
    let idle = prices.filter(\.isIdle).compactMap(\.rule)
    guard !idle.isEmpty else { return }
    let facts = list.withoutIdleRules.map { verdict in
      verdict == .equal ? Fact("prices.cost-nothing") : Fact("prices.all-at-once", ["verdict": .fact(verdict.fact)])
    }
    let rules: FactValue = .list(idle.map { .text($0.id.text) })
    add(Fact("prices.nothing"), [Fact("prices.rules", ["rules": rules])] + [facts].compactMap { $0 })
  }

  private static let mostIndications = 20

  /// Why somebody is on a duty, or is not.
  init(_ why: Why, _ scenario: Scenario) {
    var values = scenario.values(of: why.duty)
    values["person"] = .text(scenario.name(of: why.person))
    add(Fact(why.isOnDuty ? "why.is-on" : "why.is-not-on", values))
    if !why.inTheWay.isEmpty { add(Fact("why.in-the-way"), why.inTheWay) }
    switch why.finding {
    case .withoutRole: add(Fact("why.without-role", values))
    case .barred(let breaches): add(Fact("why.barred"), breaches)
    case .blocked: add(Fact("why.blocked"))
    case .pinned: add(Fact("why.pinned"))
    case .indispensable: add(Fact("why.indispensable"))
    case .notNearby: add(Fact("why.not-nearby"))
    case .unknown: add(Fact("why.unknown"))
    case .priced(let price): add(price, why, scenario)
    }
  }

  private mutating func add(_ price: SwapPrice, _ why: Why, _ scenario: Scenario) {
    add(
      Fact(why.isOnDuty ? "why.without-him" : "why.with-him", ["verdict": .fact(price.verdict.fact)]))
    add(Fact("why.chain", ["n": .count(price.changes.count)]), price.changes.map { $0.fact(in: scenario) })
    add(Fact("why.levels"))
    sections[sections.count - 1].columns = ["why.column-level", "why.column-as-it-is", "why.column-otherwise"]
    sections[sections.count - 1].rows = zip(price.asItIs, price.otherwise).map { old, new in
      [words.term("level.\(old.level.rawValue)"), Self.cell(old), Self.cell(new)]
    }
  }
}

extension Price {
  func fact(in scenario: Scenario) -> Fact {
    let what = FactValue.fact(subject.fact(in: scenario))
    if let verdict { return Fact("prices.fact", ["what": what, "verdict": .fact(verdict.fact)]) }
    let tenths = (indication + 50) / 100
    let mark = words.language == .vietnamese ? "," : "."
    return Fact("prices.indication", ["what": what, "points": .text("\(tenths / 10)\(mark)\(tenths % 10)")])
  }
}

extension Price.Subject {
  fileprivate func fact(in scenario: Scenario) -> Fact {
    switch self {
    case .rule(let rule):
      return Fact(
        "prices.without-rule", ["rule": .term("rule.\(rule.statement.kind.rawValue)"), "id": .text(rule.id.text)])
    case .person(let role, let day):
      let name = scenario.roles.first { $0.id == role }?.name ?? role.text
      return Fact("prices.one-more", ["role": .text(name), "date": .date(scenario.horizon.date(ofDay: day))])
    case .seat(let duty, let seat):
      var values = scenario.values(of: duty)
      values["seat"] = seat == .leader ? .term("seat.leader") : .text(scenario.name(of: seat))
      return Fact("prices.seat-less", values)
    }
  }
}

extension LevelVerdict {
  var fact: Fact {
    switch self {
    case .worse(let level, let difference): fact("worse", level, difference)
    case .better(let level, let difference): fact("better", level, difference)
    case .open(let level): Fact("verdict.open", ["level": .term("level.\(level.rawValue)")])
    case .measuredOtherwise(let level): Fact("verdict.measured-otherwise", ["level": .term("level.\(level.rawValue)")])
    case .equal: Fact("verdict.equal")
    }
  }

  private func fact(_ word: String, _ level: ObjectiveLevel, _ difference: LevelDifference) -> Fact {
    Fact(
      difference.isExact ? "verdict.\(word)" : "verdict.\(word)-at-least",
      [
        "level": .term("level.\(level.rawValue)"), "found": .count(difference.found),
        "least": .count(difference.least),
      ])
  }
}

extension PersonChange {
  /// "Bình: on …, no longer on …"
  func fact(in scenario: Scenario) -> Fact {
    let values: [String: FactValue] = [
      "person": .text(scenario.name(of: person)), "gained": .list(gained.map { .text(scenario.title(of: $0)) }),
      "lost": .list(lost.map { .text(scenario.title(of: $0)) }),
    ]
    if gained.isEmpty, lost.isEmpty { return Fact("change.seat", values) }
    if lost.isEmpty { return Fact("change.gained", values) }
    return Fact(gained.isEmpty ? "change.lost" : "change.both", values)
  }
}

extension Scenario {
  func name(of person: PersonID) -> String { people.first { $0.id == person }?.name ?? person.text }

  func name(of seat: Seat) -> String {
    switch seat {
    case .leader: words.term("seat.leader")
    case .role(let role): roles.first { $0.id == role }?.name ?? role.text
    }
  }

  /// The title of a duty alone.
  func line(of id: DutyID) -> String { duties.first { $0.id == id }?.title ?? id.text }

  /// `Thu 3 Dec 22:00–02:00 Phục kích`
  func title(of id: DutyID) -> String {
    guard let duty = duties.first(where: { $0.id == id }) else { return id.text }
    let date = horizon.date(ofDay: duty.day)
    let place = duty.quota == nil ? "" : ", " + (places.first { $0.id == duty.place }?.name ?? duty.place.text)
    let day = "\(words.shortWeekday(date.weekday)) \(words.shortDate(date))"
    return "\(day) \(words.window(duty.interval)) \(duty.title)\(place)"
  }

  func values(of id: DutyID) -> [String: FactValue] {
    guard let duty = duties.first(where: { $0.id == id }) else { return ["duty": .text(id.text)] }
    return [
      "duty": .text(duty.title), "date": .date(horizon.date(ofDay: duty.day)),
      "from": .time(duty.interval.start.timeOfDay), "to": .time(duty.interval.end.timeOfDay),
      "place": .text(places.first { $0.id == duty.place }?.name ?? duty.place.text),
    ]
  }
}
