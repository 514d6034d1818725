internal import RosterModel

/// What a search over one master problem makes small.
enum Objective: Hashable, Sendable {
  /// The units by which rows are broken beyond their slack; 0 exactly for lawful rosters.
  case feasibility
  /// The value of a level of kind `.sum`.
  case sum(level: Int)
  /// On a level of kind `.largest`: the sum over all peak charges of what exceeds `threshold`; 0 exactly when the
  /// level's value is at most `threshold`.
  case excess(level: Int, threshold: Int)

  /// Whether only the value 0 is of interest.
  var isQuestion: Bool {
    if case .sum = self { false } else { true }
  }

  /// What a pattern adds.
  func cost(of column: PatternColumn) -> Int {
    switch self {
    case .feasibility: 0
    case .sum(let level): column.costs[level]
    case .excess(let level, let threshold):
      column.peaks.reduce(0) { $0 + ($1.level == level ? max(0, $1.cost.units - threshold) : 0) }
    }
  }

  /// What a unit of a decision or of slack adds.
  func cost(of structural: Structural) -> Int {
    if case .sum(let level) = self { structural.costs[level] } else { 0 }
  }

  /// The smallest value that an integer solution with at least `bound` can have.
  func roundedUp(_ bound: Int, _ compiled: CompiledProblem) -> Int {
    switch self {
    case .feasibility, .excess: max(0, bound)
    case .sum(let level):
      if compiled.levelFacts[level].isNonNegative {
        max(compiled.levelFacts[level].roundedUp(bound), compiled.levelFacts[level].constant)
      } else {
        compiled.levelFacts[level].roundedUp(bound)
      }
    }
  }

  /// A bound that needs no search; `nil` when the signs of the data give none.
  func trivialBound(_ compiled: CompiledProblem) -> Int? {
    switch self {
    case .feasibility, .excess: 0
    case .sum(let level): compiled.levelFacts[level].isNonNegative ? compiled.levelFacts[level].constant : nil
    }
  }
}
