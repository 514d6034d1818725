/// One level of the objective. Levels are optimised in order; each keeps the values of those before it.
public struct Level: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// The level's value is the sum of all charges on it.
    case sum
    /// The level's value is the largest `CounterCharge.peak` value among all persons; nothing else is charged on it.
    /// Persons without such a charge do not count; a level that nobody has a charge on has value 0.
    case largest
  }

  public var kind: Kind

  public init(_ kind: Kind) { self.kind = kind }
}

/// The whole problem. Persons, choices, decisions, rows, classes, amounts and levels are named by their index.
public struct RosterProblem: Hashable, Sendable {
  /// Length of the horizon, 1 to 364 days.
  public var dayCount: Int
  public var choices: [Choice]
  public var classes: [ChoiceClass]
  /// Tables for counters: `amounts[table][choice]`, each at least 0.
  public var amounts: [[Int]]
  public var persons: [PersonModel]
  public var decisions: [Decision]
  public var rows: [Row]
  public var levels: [Level]

  public init(
    dayCount: Int, choices: [Choice], classes: [ChoiceClass] = [], amounts: [[Int]] = [], persons: [PersonModel],
    decisions: [Decision] = [], rows: [Row], levels: [Level]
  ) {
    self.dayCount = dayCount
    self.choices = choices
    self.classes = classes
    self.amounts = amounts
    self.persons = persons
    self.decisions = decisions
    self.rows = rows
    self.levels = levels
  }
}
