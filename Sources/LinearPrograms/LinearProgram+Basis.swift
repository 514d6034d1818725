import CGLPK

extension LinearProgram {
  /// What a basis makes of a row or a column.
  public enum BasisStatus: Hashable, Sendable {
    case basic
    /// At its lower bound; at its only one, or at 0, where it has none.
    case atLower
    case atUpper

    fileprivate var code: Int32 {
      switch self {
      case .basic: Int32(CGLPK_BASIC)
      case .atLower: Int32(CGLPK_AT_LOWER)
      case .atUpper: Int32(CGLPK_AT_UPPER)
      }
    }
  }

  /// Sets the basis from which the next `solve` begins. A singular one is no fault: `solve` then takes another.
  ///
  /// - Parameters:
  ///   - rows: one per row.
  ///   - columns: one per column; with the rows, as many basic ones as there are rows.
  public mutating func setBasis(rows: [BasisStatus], columns: [BasisStatus]) throws(LinearProgramFault) {
    guard rows.count == rowCount, columns.count == columnCount,
      (rows + columns).count(where: { $0 == .basic }) == rowCount
    else { throw LinearProgramFault(.misuse, "a basis has one status per row and column, and as many basic as rows") }
    solution = nil
    try LinearProgramFault.check(cglpk_set_basis(handle, rows.map(\.code), columns.map(\.code)))
  }
}
