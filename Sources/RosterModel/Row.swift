/// An integer variable beside the patterns: whether a duty takes place, how many sessions are held.
public struct Decision: Hashable, Sendable {
  public var bounds: ClosedRange<Int>
  /// Charged per unit of its value.
  public var cost: [LevelCost]

  public init(bounds: ClosedRange<Int> = 0...1, cost: [LevelCost] = []) {
    self.bounds = bounds
    self.cost = cost
  }
}

/// A piece of slack. The segments of one side are used in order; their costs do not decrease, compared level by level
/// in order, so that the sum is convex.
public struct Segment: Hashable, Sendable {
  /// How many units the segment takes; `nil` for any number.
  public var width: Int?
  /// Charged per unit.
  public var cost: [LevelCost]

  public init(width: Int? = nil, cost: [LevelCost] = []) {
    self.width = width
    self.cost = cost
  }

  /// Slack without end and without cost: turns the row into an inequality.
  public static let free = Segment()
}

/// A condition that joins persons: Σ terms + Σ shortfall − Σ surplus = target.
///
/// Without segments on a side, that side is closed: no shortfall means at least `target`, no surplus at most.
public struct Row: Hashable, Sendable {
  /// A coefficient for everyone who works the choice.
  public struct ChoiceTerm: Hashable, Sendable {
    public var choice: Int
    public var coefficient: Int
    public init(_ choice: Int, _ coefficient: Int = 1) {
      self.choice = choice
      self.coefficient = coefficient
    }
  }

  /// A coefficient for one person who works the choice; comes on top of the choice's own term.
  public struct PersonTerm: Hashable, Sendable {
    public var person: Int
    public var choice: Int
    public var coefficient: Int
    public init(person: Int, choice: Int, _ coefficient: Int = 1) {
      self.person = person
      self.choice = choice
      self.coefficient = coefficient
    }
  }

  public struct DecisionTerm: Hashable, Sendable {
    public var decision: Int
    public var coefficient: Int
    public init(_ decision: Int, _ coefficient: Int = 1) {
      self.decision = decision
      self.coefficient = coefficient
    }
  }

  public var choiceTerms: [ChoiceTerm]
  public var personTerms: [PersonTerm]
  public var decisionTerms: [DecisionTerm]
  public var target: Int
  public var shortfall: [Segment]
  public var surplus: [Segment]
  /// A row that is rarely tight: the engine may leave it out until a solution breaks it.
  public var isLazy: Bool

  public init(
    choiceTerms: [ChoiceTerm] = [], personTerms: [PersonTerm] = [], decisionTerms: [DecisionTerm] = [],
    target: Int, shortfall: [Segment] = [], surplus: [Segment] = [], isLazy: Bool = false
  ) {
    self.choiceTerms = choiceTerms
    self.personTerms = personTerms
    self.decisionTerms = decisionTerms
    self.target = target
    self.shortfall = shortfall
    self.surplus = surplus
    self.isLazy = isLazy
  }
}
