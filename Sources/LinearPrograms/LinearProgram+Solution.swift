extension LinearProgram {
  /// Whether there is a point to read: the last solve left one and nothing was changed since.
  public var holdsPoint: Bool { solution != nil }

  /// Cost of the point.
  public var objective: Double { point.objective }

  /// The value of each column.
  public func columnValues() -> [Double] { point.columnValues }

  /// What each row's coefficients sum up to.
  public func rowActivities() -> [Double] { point.rowActivities }

  /// The price of each row: how fast the objective rises with the row's active bound. At an optimum at least 0 for a
  /// row at its lower bound, at most 0 at its upper bound, 0 in between.
  public func rowDuals() -> [Double] { point.rowDuals }

  /// For each column its cost minus its coefficients at the rows' prices. At an optimum at least 0 for a column at its
  /// lower bound, at most 0 at its upper bound, 0 in between.
  public func reducedCosts() -> [Double] { point.reducedCosts }

  private var point: BasicSolution {
    guard let solution else {
      preconditionFailure("a value is read only after a solve that left a point, and before the next change")
    }
    return solution
  }
}
