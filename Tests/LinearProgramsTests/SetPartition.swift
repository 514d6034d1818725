import LinearPrograms

/// A random set-partitioning master: every row is covered once, or at a high price by an artificial column.
struct SetPartition {
  var rowCount: Int
  /// One artificial per row first, then the random ones.
  var columns: [LinearProgram.Column]

  init(rows rowCount: Int, columns columnCount: Int, entries: Int = 6, isInteger: Bool = false, seed: Int) {
    self.rowCount = rowCount
    var random = SeededGenerator(seed: seed)
    columns = (0..<rowCount).map {
      .init(cost: 1000, rows: [Int32($0)], coefficients: [1], isInteger: isInteger)
    }
    for _ in 0..<columnCount {
      var rows: Set<Int32> = []
      while rows.count < min(entries, rowCount) { rows.insert(Int32.random(in: 0..<Int32(rowCount), using: &random)) }
      let cost = Double(Int.random(in: 10...99, using: &random))
      let ones = Array(repeating: 1.0, count: rows.count)
      columns.append(.init(cost: cost, rows: rows.sorted(), coefficients: ones, isInteger: isInteger))
    }
  }

  func build(in program: inout LinearProgram) throws(LinearProgramFault) {
    _ = try program.addRows(Array(repeating: .fixed(1), count: rowCount))
    _ = try program.addColumns(columns)
  }
}
