import PatrolDomain
import Planning
import WhatIf
import Wording

extension Answer {
  /// Facts first, then what was not solved, then what are only indications, then the rules that nothing speaks against.
  init(_ list: PriceList, _ scenario: Scenario) {
    guard let prices = list.prices else {
      add(Fact("program.none-yet"))
      return
    }
    if list.isStopped { add(Fact(prices.isEmpty ? "prices.stopped-at-once" : "prices.stopped")) }
    addLevels(list.levels)
    let exact = prices.filter { $0.verdict != nil }
    if !exact.isEmpty { add(Fact("prices.exact"), exact.map { $0.fact(in: scenario) }) }
    let stopped = prices.filter(\.isStopped)
    if !stopped.isEmpty { add(Fact("prices.not-solved"), stopped.map { $0.subjectFact(in: scenario) }) }
    let indicated = prices.filter { $0.verdict == nil && !$0.isStopped && $0.indication > 0 }
    if !indicated.isEmpty {
      add(Fact("prices.indicated"), indicated.prefix(Self.mostIndications).map { $0.fact(in: scenario) })
    }
    if let idle = list.idle { add(Fact("prices.nothing"), Self.facts(of: idle, scenario)) }
  }

  private static let mostIndications = 20

  private static func facts(of idle: IdleRules, _ scenario: Scenario) -> [Fact] {
    let rules = Fact("prices.rules", ["rules": ids(idle.rules)])
    guard let verdict = idle.verdict else { return [rules, Fact("prices.idle-not-solved")] }
    if verdict == .equal { return [rules, Fact("prices.cost-nothing")] }
    let all = Fact("prices.all-at-once", ["verdict": .fact(verdict.factOfSeats)])
    guard idle.needed.count != 1 || !idle.isNarrowed else {
      return [rules, all, Fact("prices.one-of-them", idle.needed[0].values)]
    }
    let alone = zip(idle.needed, idle.alone).compactMap { rule, verdict in
      verdict.map {
        Fact(
          "prices.fact", ["what": .fact(Price.Subject.rule(rule).fact(in: scenario)), "verdict": .fact($0.factOfSeats)])
      }
    }
    guard !idle.needed.isEmpty else { return [rules, all] }
    let isOnlyTogether = idle.isNarrowed && idle.alone.allSatisfy { $0 == .equal }
    var values = ["rules": ids(idle.needed)]
    values["why"] = why(idle.end).map { .fact($0) }
    let code =
      isOnlyTogether ? "prices.only-together" : idle.isNarrowed ? "prices.several-of-them" : "prices.among-them"
    return [rules, all, Fact(code, values)] + (isOnlyTogether ? [] : alone + notSolvedAlone(idle))
  }

  /// Why there may be more rules than it takes; `nil` where there are not.
  private static func why(_ end: IdleRules.End) -> Fact? {
    switch end {
    case .complete: nil
    case .solves(let count): Fact("prices.narrowing-limit", ["n": .count(count)])
    case .stopped: Fact("prices.narrowing-stopped")
    case .open: Fact("prices.narrowing-open")
    }
  }

  private static func notSolvedAlone(_ idle: IdleRules) -> [Fact] {
    let left = zip(idle.needed, idle.alone).filter { $1 == nil }.map(\.0)
    guard idle.isStopped, !left.isEmpty else { return [] }
    return [Fact("prices.alone-not-solved", ["rules": ids(left)])]
  }

  private static func ids(_ rules: [Rule]) -> FactValue { .list(rules.map { .text($0.id.text) }) }

  /// Why somebody is on a duty, or is not.
  init(_ why: Why, _ scenario: Scenario) {
    var values = scenario.values(of: why.duty)
    values["person"] = scenario.named(why.person)
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
    addTable(
      ["why.column-level", "why.column-as-it-is", "why.column-otherwise"],
      zip(price.asItIs, price.otherwise).map { old, new in
        [.term("level.\(old.level.rawValue)"), .level(old), .level(new)]
      })
  }
}

extension Price {
  func subjectFact(in scenario: Scenario) -> Fact {
    Fact("prices.subject", ["what": .fact(subject.fact(in: scenario))])
  }

  func fact(in scenario: Scenario) -> Fact {
    let what = FactValue.fact(subject.fact(in: scenario))
    if let verdict { return Fact("prices.fact", ["what": what, "verdict": .fact(verdict.factOfSeats)]) }
    return Fact(
      "prices.indication",
      ["what": what, "points": .tenths((indication + 50) / 100), "thousandths": .count(indication)])
  }
}

extension Rule {
  fileprivate var values: [String: FactValue] {
    ["rule": .term("rule.\(statement.kind.rawValue)"), "id": .text(id.text)]
  }
}

extension Price.Subject {
  fileprivate func fact(in scenario: Scenario) -> Fact {
    switch self {
    case .rule(let rule):
      return Fact("prices.without-rule", rule.values)
    case .person(let role, let day):
      return Fact("prices.one-more", ["role": scenario.named(role), "date": .date(scenario.horizon.date(ofDay: day))])
    case .seat(let duty, let seat):
      var values = scenario.values(of: duty)
      values["seat"] = scenario.named(seat)
      return Fact("prices.seat-less", values)
    case .pin(let pin): return pin.withoutFact(in: scenario)
    }
  }
}

extension LevelVerdict {
  /// Where only the levels of seats were solved.
  fileprivate var factOfSeats: Fact { self == .equal ? Fact("verdict.equal-seats") : fact }

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
