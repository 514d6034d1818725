/// Every tolerance of the search. The data are integers, so these only absorb the arithmetic of the simplex.
enum Tolerances {
  /// A linear-programming value this close to an integer is taken for that integer.
  static let integrality = 1e-6
  /// A pattern enters when its reduced cost is below minus this, relative to `scale` of the objective.
  static let reducedCost = 1e-7
  /// Pricing and `PatternEvaluator` may differ by this part of a pattern's reduced cost.
  static let audit = 1e-6
  /// A reduced cost this close to 0 does not say how much slack is right.
  static let indifference = 1e-9
  /// Artificial columns may keep this much before a point counts as infeasible.
  static let artificial = 1e-7
  /// A slice of simplex iterations that gains less than this part of the objective gains nothing.
  static let stall = 1e-9
  /// A step of a dive may cost this much, or this part of the objective, before more columns are looked for.
  static let dive = 0.5
  static let diveRelative = 1e-3
  /// What all charges of a level that decides between equals may come to: far less than a unit of the objective.
  static let tieBreak = 0.1
  /// A point this part of its objective above the bound changes little any more.
  static let settled = 0.25
  /// What the part of a split that gains nothing counts for, beside a part that gains something.
  static let branchingGain = 1e-4
  /// A split must be better than another by this part to be preferred for it.
  static let branchingTie = 1e-6
  /// A phase-1 bound proves infeasibility when it exceeds this.
  static let infeasibility = 1e-5
  /// What a bound loses before it is rounded up: absolute part, and a part of the sum of its terms' magnitudes.
  static let boundAbsolute = 1e-5
  static let boundRelative = 1e-10
}
