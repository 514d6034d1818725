public import PatrolDomain
public import RosterAudit

extension Breach {
  /// Where the rule comes from, and whether its source was looked up: `own-beat, assumed`; for what nobody wrote into the
  /// scenario as a rule, in words.
  public var origin: Fact {
    let status = FactValue.term("status.\(citation.status.rawValue)")
    let isBuiltIn = rule.text.hasPrefix("built-in/")
    if rule.text.hasPrefix("demand/") { return Fact("origin.demand") }
    return Fact(isBuiltIn ? "origin.built-in" : "origin.written", ["rule": .text(rule.text), "status": status])
  }
}
