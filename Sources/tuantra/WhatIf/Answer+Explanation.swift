import PatrolDomain
import Planning
import WhatIf

extension Answer {
  /// Why a week is impossible or short, and what would help.
  init(_ explanation: WeekExplanation, _ scenario: Scenario) {
    if !explanation.gaps.isEmpty {
      add(Fact("explain.capacity"), explanation.gaps.map { $0.fact(in: scenario) })
    }
    switch explanation.finding {
    case .impossible(let conflicts, let waysOut):
      for conflict in conflicts {
        let facts = conflict.facts(in: scenario)
        if let heading = facts.first { add(heading, Array(facts.dropFirst())) }
      }
      add(waysOut, scenario)
    case .short(_, let levels, let shortfall, let prices):
      let isBest = levels.allSatisfy(\.isProven)
      add(
        Fact(
          isBest ? "explain.short" : "explain.short-open",
          ["what": .list(shortfall.numbers)]),
        shortfall.sessions.map { $0.fact(in: scenario) } + shortfall.seats.map { $0.fact(in: scenario) })
      addLevels(levels)
      let tried = prices.filter { $0.verdict != nil }
      if !tried.isEmpty { add(Fact("explain.would-help"), tried.map { $0.signedFact(in: scenario) }) }
      let stopped = prices.filter(\.isStopped)
      if !stopped.isEmpty { add(Fact("prices.not-solved"), stopped.map { $0.subjectFact(in: scenario) }) }
    case .complete(_, let levels):
      add(Fact("explain.complete"))
      addLevels(levels)
    case .unknown:
      add(Fact("program.none-yet"))
    }
  }

  private mutating func add(_ waysOut: WaysOut, _ scenario: Scenario) {
    guard !waysOut.relaxations.isEmpty else { return add(Fact("explain.no-way-out"), waysOut.end.facts) }
    add(Fact("explain.ways-out", ["n": .count(waysOut.relaxations.count)]))
    for relaxation in waysOut.relaxations {
      let lost = relaxation.levels.filter { $0.value != 0 }.map { level -> FactValue in
        let values: [String: FactValue] = [
          "level": .term("level.\(level.level.rawValue)"), "value": .count(level.value),
          "bound": level.bound.map { .count($0) } ?? .nothing,
        ]
        return FactValue.fact(Fact(level.isProven ? "explain.level" : "explain.level-up-to", values))
      }
      let nothing = relaxation.levels.isEmpty ? "explain.cost-unknown" : "explain.costs-nothing"
      let cost: FactValue = lost.isEmpty ? .term(nothing) : .list(lost)
      let values: [String: FactValue] = [
        "changes": .list(relaxation.changes.map { .fact($0.fact(in: scenario)) }),
        "authority": .term("authority.\(relaxation.authority.rawValue)"),
        "authority-id": .text(relaxation.authority.rawValue), "cost": cost,
        "levels": .list(relaxation.levels.map { .fact($0.fact) }),
      ]
      sections[sections.count - 1].lines.append(
        (1, Fact(relaxation.isMinimal ? "explain.way-out" : "explain.way-out-open", values)))
    }
    for fact in waysOut.end.facts { sections[sections.count - 1].lines.append((1, fact)) }
  }

  mutating func addLevels(_ levels: [PlannedLevel]) { add(Fact("explain.levels"), levels.map(\.fact)) }
}

extension PlannedLevel {
  fileprivate var fact: Fact {
    let values: [String: FactValue] = [
      "level": .term("level.\(level.rawValue)"), "value": .count(value),
      "bound": bound.map { .count($0) } ?? .nothing,
    ]
    return Fact(isProven ? "explain.level-proven" : "explain.level-open", values)
  }
}

extension RelaxedMember {
  /// "Without the pin …", "rest 12 h → 2 h for Bình".
  func fact(in scenario: Scenario) -> Fact {
    switch subject {
    case .pin(let pin):
      pin.withoutFact(in: scenario)
    case .pair(let pair):
      Fact(
        "relax.pair",
        [
          "first": scenario.named(pair.first), "second": scenario.named(pair.second),
          "relation": .term("relation.\(pair.relation.rawValue)"),
        ])
    case .absence(let absence): Fact("relax.absence", absence.values(in: scenario))
    case .rule(let rule):
      Fact(loosened == nil ? "relax.rule" + suffix : "relax.loosened" + suffix, values(rule, scenario))
    }
  }

  private var suffix: String { persons.isEmpty ? "" : "-for" }

  private func values(_ rule: Rule, _ scenario: Scenario) -> [String: FactValue] {
    [
      "rule": .term("rule.\(rule.statement.kind.rawValue)"), "id": .text(rule.id.text),
      "source": .text(rule.citation.source), "persons": .list(persons.map { scenario.named($0) }),
      "from": loosened.flatMap { rule.statement.value(of: $0.limit) } ?? .nothing,
      "to": loosened.flatMap { $0.statement.value(of: $0.limit) } ?? .nothing,
    ]
  }
}

extension Shortfall {
  /// "2 people", "1 session".
  fileprivate var numbers: [FactValue] {
    [("explain.short-people", missingPeople), ("explain.short-sessions", missingSessions)].filter { $0.1 > 0 }.map {
      .fact(Fact($0.0, ["n": .count($0.1)]))
    }
  }
}

extension WaysOut.End {
  /// What may still be out there; nothing where all ways are known.
  fileprivate var facts: [Fact] {
    switch self {
    case .complete: []
    case .changes(let count): [Fact("explain.more-changes", ["n": .count(count)])]
    case .sets(let count): [Fact("explain.more-sets", ["n": .count(count)])]
    case .stopped: [Fact("explain.more-stopped")]
    }
  }
}

extension Price {
  /// With whoever must sign it.
  fileprivate func signedFact(in scenario: Scenario) -> Fact {
    guard let authority else { return fact(in: scenario) }
    return Fact(
      "explain.signed",
      [
        "fact": .fact(fact(in: scenario)), "authority": .term("authority.\(authority.rawValue)"),
        "authority-id": .text(authority.rawValue),
      ])
  }
}

extension Pin {
  /// "Without the pin …"
  func withoutFact(in scenario: Scenario) -> Fact {
    Fact("relax.pin", ["pin": .fact(subject.fact(fact(in: scenario).values))])
  }
}

extension Pin.Subject {
  /// The pin as a part of a sentence.
  fileprivate func fact(_ values: [String: FactValue]) -> Fact {
    switch self {
    case .dayOff: Fact("relax.pin-off", values)
    case .duty: Fact("relax.pin-duty", values)
    }
  }
}
