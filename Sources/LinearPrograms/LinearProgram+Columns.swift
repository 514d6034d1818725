import CGLPK

extension LinearProgram {
  /// A column to be added.
  public struct Column: Hashable, Sendable {
    /// Its price in the objective, per unit.
    public var cost: Double
    public var bounds: Bounds
    /// The rows in which it has a coefficient, each at most once, in any order.
    public var rows: [Int32]
    /// One per row, finite.
    public var coefficients: [Double]
    /// Whether `solveInteger` must give it a whole value. `solve` takes no notice.
    public var isInteger: Bool

    public init(
      cost: Double, bounds: Bounds = .nonNegative, rows: [Int32], coefficients: [Double], isInteger: Bool = false
    ) {
      self.cost = cost
      self.bounds = bounds
      self.rows = rows
      self.coefficients = coefficients
      self.isInteger = isInteger
    }

    func check(rowCount: Int) throws(LinearProgramFault) {
      guard cost.isFinite else { throw LinearProgramFault(.notFinite, "a cost is not a finite number") }
      try bounds.check()
      try LinearProgram.checkEntries(indices: rows, coefficients: coefficients, count: rowCount)
    }
  }

  /// Adds columns outside the basis, each at the bound nearest to zero, so that a feasible basis stays feasible: solve
  /// again with `.primal`.
  ///
  /// A row twice in one column is found by GLPK and makes the program stale; all other faults change nothing.
  ///
  /// - Returns: the indices of the new columns.
  public mutating func addColumns(_ columns: [Column]) throws(LinearProgramFault) -> Range<Int> {
    for column in columns { try column.check(rowCount: rowCount) }
    var starts: [Int32] = [0]
    starts.reserveCapacity(columns.count + 1)
    for column in columns {
      let (end, overflows) = starts[starts.count - 1].addingReportingOverflow(Int32(column.rows.count))
      guard !overflows else { throw LinearProgramFault(.misuse, "too many coefficients in one batch") }
      starts.append(end)
    }
    solution = nil
    try LinearProgramFault.check(
      cglpk_add_columns(
        handle, Int32(columns.count), columns.map(\.cost), columns.map(\.bounds.lower), columns.map(\.bounds.upper),
        columns.map(\.isInteger), starts, columns.flatMap(\.rows), columns.flatMap(\.coefficients)))
    let first = columnCount
    columnCount += columns.count
    return first..<columnCount
  }

  /// Removes columns; the others close ranks and keep their order.
  ///
  /// Removing columns outside the basis costs nothing. For a basic one a row's slack takes its place.
  ///
  /// - Parameter indices: in any order; a column named twice is removed once.
  public mutating func removeColumns(_ indices: [Int]) throws(LinearProgramFault) {
    var numbers: [Int32] = []
    numbers.reserveCapacity(indices.count)
    for index in Set(indices).sorted() { numbers.append(try LinearProgram.index(index, in: columnCount)) }
    solution = nil
    try LinearProgramFault.check(cglpk_remove_columns(handle, Int32(numbers.count), numbers))
    columnCount -= numbers.count
  }

  /// Replaces the cost of column `column`. The basis stays.
  public mutating func setCost(column: Int, _ cost: Double) throws(LinearProgramFault) {
    guard cost.isFinite else { throw LinearProgramFault(.notFinite, "a cost is not a finite number") }
    let index = try LinearProgram.index(column, in: columnCount)
    solution = nil
    try LinearProgramFault.check(cglpk_set_cost(handle, index, cost))
  }
}
