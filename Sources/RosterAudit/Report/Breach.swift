public import PatrolDomain

/// A rule, broken once.
public struct Breach: Hashable, Sendable {
  /// The rule; for what holds in every scenario (`team-size` and the like) `built-in/<kind>`, and for a number of
  /// sessions `demand/<quota>`.
  public let rule: RuleID
  public let kind: RuleKind
  /// Whom it concerns; empty when it is nobody in particular.
  public let persons: [PersonID]
  /// The duties that break it together, by time; those of history have no id.
  public let duties: [DutyID]
  public let places: [PlaceID]
  /// The day to look at, 0-based; `nil` when no single day is meant.
  public let day: Int?
  /// By how much, in the unit that the rule states.
  public let amount: Int
  /// What it costs on `level`; 0 for a law.
  public let cost: Int
  /// `nil` for a law.
  public let level: ObjectiveLevel?
  public let citation: Citation
  /// The sentence for the officer.
  public let fact: Fact

  package init(
    rule: RuleID, kind: RuleKind, persons: [PersonID], duties: [DutyID], places: [PlaceID], day: Int?, amount: Int,
    cost: Int, level: ObjectiveLevel?, citation: Citation, fact: Fact
  ) {
    self.rule = rule
    self.kind = kind
    self.persons = persons
    self.duties = duties
    self.places = places
    self.day = day
    self.amount = amount
    self.cost = cost
    self.level = level
    self.citation = citation
    self.fact = fact
  }
}
