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

    fileprivate init(code: Int32) {
      switch Int(code) {
      case Int(CGLPK_BASIC): self = .basic
      case Int(CGLPK_AT_UPPER): self = .atUpper
      default: self = .atLower
      }
    }
  }

  /// The basis at hand: one status per row and one per column.
  public func basis() throws(LinearProgramFault) -> (rows: [BasisStatus], columns: [BasisStatus]) {
    var rows = [Int32](repeating: 0, count: rowCount)
    var columns = [Int32](repeating: 0, count: columnCount)
    try LinearProgramFault.check(cglpk_basis(handle, &rows, &columns))
    return (rows.map { BasisStatus(code: $0) }, columns.map { BasisStatus(code: $0) })
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
