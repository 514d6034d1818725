import PatrolDomain

extension Breach {
  /// What a finding means under the rule that it breaks.
  init(_ finding: Finding, of rule: Rule) {
    let (level, cost): (ObjectiveLevel?, Int) =
      switch (finding.ownPrice, rule.strength) {
      case (let price?, _): (.wishes, price)
      // A breach of these has no meaning as a price, whatever strength somebody gave the rule.
      case (nil, _) where RuleKind.lawOnly.contains(rule.statement.kind): (nil, 0)
      case (nil, .law): (nil, 0)
      case (nil, .soft(let level, let weight)): (level, weight * finding.charged)
      }
    self.init(
      finding, id: rule.id, kind: rule.statement.kind, citation: rule.citation, level: level, cost: cost)
  }

  init(
    _ finding: Finding, id: RuleID, kind: RuleKind, citation: Citation, level: ObjectiveLevel? = nil, cost: Int = 0
  ) {
    self.init(
      rule: id, kind: kind, persons: finding.persons, duties: finding.duties, places: finding.places,
      day: finding.day, amount: finding.amount, cost: cost, level: level, citation: citation,
      fact: Fact(
        finding.fact.code,
        finding.fact.values.merging(["citation": Self.phrase(citation)]) { own, _ in own }))
  }

  /// The source in brackets, after a space; nothing where there is none.
  private static func phrase(_ citation: Citation) -> FactValue {
    citation.source.isEmpty ? .text("") : .fact(Fact("phrase.citation", ["source": .text(citation.source)]))
  }
}
