public import PatrolDomain
public import Planning

/// What was found of the ways out of an impossible week.
public struct WaysOut: Sendable {
  /// How far the search for them went.
  public enum End: Hashable, Sendable {
    /// There are no others with so few changes that none can be spared.
    case complete
    /// There may be others with more changes than this.
    case changes(Int)
    /// There may be others: it ended after so many sets of changes.
    case sets(Int)
    /// There may be others: planning was stopped.
    case stopped
  }

  public let relaxations: [Relaxation]
  public let end: End
}

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

/// A rule, a pin, a pair or an absence that is given up, or a rule that is loosened.
public struct RelaxedMember: Hashable, Sendable {
  public enum Subject: Hashable, Sendable {
    case rule(Rule)
    case pin(Pin)
    /// One that no rule of the scenario's own is about: it is given up by itself.
    case pair(Pair)
    /// The person is on duty after all.
    case absence(PersonalAbsence)
  }

  public let subject: Subject
  /// For these persons only; empty for everybody.
  public let persons: [PersonID]
  /// How the rule would read, and the end at which it is loosened; `nil` when it is given up, or no rule.
  public let loosened: Loosened?

  public struct Loosened: Hashable, Sendable {
    public let statement: RuleStatement
    public let limit: RuleLimit
  }

  init(_ subject: Subject, persons: [PersonID] = [], loosened: Loosened? = nil) {
    self.subject = subject
    self.persons = persons
    self.loosened = loosened
  }

  /// What the planner has fixed he may change himself; leave is granted, and people are sent away, by his chief.
  public var authority: Citation.Authority {
    switch subject {
    case .rule(let rule): rule.citation.authority
    case .pin, .pair: .planner
    case .absence: .wardChief
    }
  }

  func loosened(to loosened: Loosened) -> RelaxedMember {
    RelaxedMember(subject, persons: persons, loosened: loosened)
  }

  /// Whether this gives up at least what `other` gives up.
  func covers(_ other: RelaxedMember) -> Bool {
    subject == other.subject
      && (persons.isEmpty || (!other.persons.isEmpty && Set(other.persons).isSubset(of: persons)))
  }

  /// The week with this changed.
  func applied(to scenario: Scenario) -> Scenario {
    switch subject {
    case .pin(let pin): return scenario.replacing(pins: scenario.pins.filter { $0 != pin })
    case .pair(let pair): return scenario.replacing(pairs: scenario.pairs.filter { $0 != pair })
    case .absence(let absence): return scenario.without([absence])
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
      Rule(id: rule.id, statement: $0.statement, strength: rule.strength, scope: rule.scope, citation: rule.citation)
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
