import CGLPK

extension LinearProgram {
  /// Adds empty rows; columns added later may use them.
  ///
  /// - Returns: the indices of the new rows.
  public mutating func addRows(_ bounds: [Bounds]) throws(LinearProgramFault) -> Range<Int> {
    for bound in bounds { try bound.check() }
    guard let count = Int32(exactly: bounds.count) else { throw LinearProgramFault(.misuse, "too many rows") }
    solution = nil
    try LinearProgramFault.check(cglpk_add_rows(handle, count, bounds.map(\.lower), bounds.map(\.upper)))
    let first = rowCount
    rowCount += bounds.count
    return first..<rowCount
  }

  /// Adds a row over columns that exist, a cut for instance. The basis stays, with the row's slack in it: solve again
  /// with `.dual`.
  ///
  /// - Parameters:
  ///   - columns: column indices, each at most once; a column twice is found by GLPK and makes the program stale.
  ///   - coefficients: one per column, finite.
  /// - Returns: the index of the new row.
  public mutating func addRow(
    bounds: Bounds, columns: [Int32], coefficients: [Double]
  ) throws(LinearProgramFault) -> Int {
    try bounds.check()
    try LinearProgram.checkEntries(indices: columns, coefficients: coefficients, count: columnCount)
    solution = nil
    try LinearProgramFault.check(
      cglpk_add_row(handle, bounds.lower, bounds.upper, Int32(columns.count), columns, coefficients))
    rowCount += 1
    return rowCount - 1
  }

  /// Checks what GLPK would abort on or, worse, accept: lengths, ranges and numbers.
  static func checkEntries(
    indices: [Int32], coefficients: [Double], count: Int
  ) throws(LinearProgramFault) {
    guard indices.count == coefficients.count else {
      throw LinearProgramFault(.misuse, "there are not as many coefficients as indices")
    }
    guard indices.count <= count, indices.allSatisfy({ $0 >= 0 && $0 < count }) else {
      throw LinearProgramFault(.misuse, "an index is out of range")
    }
    guard coefficients.allSatisfy(\.isFinite) else {
      throw LinearProgramFault(.notFinite, "a coefficient is not a finite number")
    }
  }
}
