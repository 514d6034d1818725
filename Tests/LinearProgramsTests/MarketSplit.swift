import LinearPrograms

/// Equations with large random coefficients over 0–1 columns: the relaxation is easy, a whole point hardly ever exists,
/// and branch and bound has to look nearly everywhere.
struct MarketSplit {
  var rightHandSides: [Double]
  var columns: [LinearProgram.Column]

  init(rows: Int, columns columnCount: Int, seed: Int) {
    var random = SeededGenerator(seed: seed)
    let columns: [LinearProgram.Column] = (0..<columnCount).map { _ in
      let shares = (0..<rows).map { _ in Double(Int.random(in: 1...99, using: &random)) }
      return .init(
        cost: 0, bounds: .init(lower: 0, upper: 1), rows: (0..<Int32(rows)).map { $0 }, coefficients: shares,
        isInteger: true)
    }
    self.columns = columns
    rightHandSides = (0..<rows).map { row in
      (columns.reduce(0) { $0 + $1.coefficients[row] } / 2).rounded(.down)
    }
  }

  func build(in program: inout LinearProgram) throws(LinearProgramFault) {
    _ = try program.addRows(rightHandSides.map { .fixed($0) })
    _ = try program.addColumns(columns)
  }
}
