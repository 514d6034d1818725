public import PatrolDomain
public import Planning

/// A way out of an impossible week: changes that together make it possible, none of which can be spared.
public struct Relaxation: Sendable {
  public let changes: [RelaxedMember]
  /// What the best roster found under it comes to on the levels of seats (`PriceSearch.levels`); empty when planning was stopped before there was one.
  public let levels: [PlannedLevel]
  /// Whether it is proven of each of the changes that the others are not enough without it.
  public let isMinimal: Bool

  /// The highest of those who must sign it.
  public var authority: Citation.Authority { changes.map(\.authority).max() ?? .planner }
}

/// A rule or a pin that is given up or loosened.
public struct RelaxedMember: Hashable, Sendable {
  public enum Subject: Hashable, Sendable {
    case rule(Rule)
    case pin(Pin)
  }

  public let subject: Subject
  /// For these persons only; empty for everybody.
  public let persons: [PersonID]
  /// How the rule would read; `nil` when rule or pin is given up.
  public let loosened: RuleStatement?

  init(_ subject: Subject, persons: [PersonID] = [], loosened: RuleStatement? = nil) {
    self.subject = subject
    self.persons = persons
    self.loosened = loosened
  }

  /// What the planner has fixed he may change himself.
  public var authority: Citation.Authority {
    switch subject {
    case .rule(let rule): rule.citation.authority
    case .pin: .planner
    }
  }

  func loosened(to statement: RuleStatement) -> RelaxedMember {
    RelaxedMember(subject, persons: persons, loosened: statement)
  }

  /// The week with this changed.
  func applied(to scenario: Scenario) -> Scenario {
    switch subject {
    case .pin(let pin): return scenario.replacing(pins: scenario.pins.filter { $0 != pin })
    case .rule(let rule):
      // Another member may have taken other people out of its scope already.
      let rules = scenario.rules.flatMap { other in
        other.id == rule.id && other.statement == rule.statement ? replacements(for: other, in: scenario) : [other]
      }
      return scenario.replacing(rules: rules)
    }
  }

  /// The rule for everybody else as it was, and for those meant as it is now.
  private func replacements(for rule: Rule, in scenario: Scenario) -> [Rule] {
    let loose = loosened.map {
      Rule(id: rule.id, statement: $0, strength: rule.strength, scope: rule.scope, citation: rule.citation)
    }
    guard !persons.isEmpty else { return loose.map { [$0] } ?? [] }
    let others = Set(scenario.people.filter { rule.scope.includes($0) }.map(\.id)).subtracting(persons)
    let kept = others.isEmpty ? [] : [rule.limited(to: others)]
    return kept + (loose.map { [$0.limited(to: Set(persons))] } ?? [])
  }
}

extension Rule {
  fileprivate func limited(to persons: Set<PersonID>) -> Rule {
    var scope = scope
    scope.persons = persons
    return Rule(id: id, statement: statement, strength: strength, scope: scope, citation: citation)
  }
}
