import LinearPrograms

/// A small random program whose columns are all bounded, so that it has a best vertex or no point at all.
struct RandomProgram {
  var rows: [LinearProgram.Bounds]
  var columns: [LinearProgram.Column]

  init(seed: Int, integerShare: Double) {
    var random = SeededGenerator(seed: seed)
    rows = (0..<Int.random(in: 1...4, using: &random)).map { _ in Self.rowBounds(&random) }
    columns = []
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      columns.append(Self.column(rowCount: rows.count, integerShare: integerShare, &random))
    }
  }

  private static func rowBounds(_ random: inout SeededGenerator) -> LinearProgram.Bounds {
    let level = Double(Int.random(in: -4...6, using: &random))
    switch Int.random(in: 0..<5, using: &random) {
    case 0: return .fixed(level)
    case 1: return .atLeast(level)
    case 2: return .atMost(level)
    case 3: return .init(lower: level, upper: level + Double(Int.random(in: 1...5, using: &random)))
    default: return .free
    }
  }

  private static func column(
    rowCount: Int, integerShare: Double, _ random: inout SeededGenerator
  ) -> LinearProgram.Column {
    let lower = Double(Int.random(in: -2...1, using: &random))
    let used = (0..<Int32(rowCount)).filter { _ in Int.random(in: 0..<4, using: &random) > 0 }.shuffled(using: &random)
    return .init(
      cost: Double(Int.random(in: -5...5, using: &random)),
      bounds: .init(lower: lower, upper: lower + Double(Int.random(in: 0...4, using: &random))), rows: used,
      coefficients: used.map { _ in Double(Int.random(in: -3...3, using: &random)) },
      isInteger: Double.random(in: 0..<1, using: &random) < integerShare)
  }

  func build(in program: inout LinearProgram) throws(LinearProgramFault) {
    _ = try program.addRows(rows)
    _ = try program.addColumns(columns)
  }

  /// Does one random change to `program` and to this mirror of it.
  mutating func edit(_ program: inout LinearProgram, _ random: inout SeededGenerator) throws(LinearProgramFault) {
    let index = Int.random(in: 0..<columns.count, using: &random)
    switch Int.random(in: 0..<6, using: &random) {
    case 0 where columns.count > 1:
      try program.removeColumns([index])
      columns.remove(at: index)
    case 1:
      columns[index].cost = Double(Int.random(in: -5...5, using: &random))
      try program.setCost(column: index, columns[index].cost)
    case 2:
      columns[index].bounds = .fixed(columns[index].bounds.lower)
      try program.setBounds(column: index, columns[index].bounds)
    case 3:
      let row = Int.random(in: 0..<rows.count, using: &random)
      rows[row] = Self.rowBounds(&random)
      try program.setBounds(row: row, rows[row])
    case 4 where rows.count < 7:
      try addCut(&program, &random)
    default:
      let column = Self.column(rowCount: rows.count, integerShare: 0, &random)
      _ = try program.addColumns([column])
      columns.append(column)
    }
  }

  private mutating func addCut(
    _ program: inout LinearProgram, _ random: inout SeededGenerator
  ) throws(LinearProgramFault) {
    let used = columns.indices.filter { _ in Bool.random(using: &random) }
    let coefficients = used.map { _ in Double(Int.random(in: 1...3, using: &random)) }
    let bounds = Self.rowBounds(&random)
    for (column, coefficient) in zip(used, coefficients) {
      columns[column].rows.append(Int32(rows.count))
      columns[column].coefficients.append(coefficient)
    }
    rows.append(bounds)
    _ = try program.addRow(bounds: bounds, columns: used.map(Int32.init), coefficients: coefficients)
  }

  /// `matrix[row][column]`.
  var matrix: [[Double]] {
    var matrix = Array(repeating: Array(repeating: 0.0, count: columns.count), count: rows.count)
    for (index, column) in columns.enumerated() {
      for (row, coefficient) in zip(column.rows, column.coefficients) { matrix[Int(row)][index] = coefficient }
    }
    return matrix
  }

  func cost(of point: [Double]) -> Double { zip(columns, point).reduce(0) { $0 + $1.0.cost * $1.1 } }

  /// The most by which `point` breaks a bound.
  func violation(of point: [Double]) -> Double {
    let activities = matrix.map { row in zip(row, point).reduce(0) { $0 + $1.0 * $1.1 } }
    let pairs = zip(point, columns.map(\.bounds)).map { ($0, $1) } + zip(activities, rows).map { ($0, $1) }
    return pairs.reduce(0) { max($0, $1.1.lower - $1.0, $1.0 - $1.1.upper) }
  }

  var trace: String {
    let rowText = rows.map { "\($0.lower)...\($0.upper)" }.joined(separator: ", ")
    let columnText = columns.map { column in
      let terms = zip(column.rows, column.coefficients).map { "\($1)·r\($0)" }.joined(separator: " ")
      let kind = column.isInteger ? "whole " : ""
      return "\(kind)\(column.bounds.lower)...\(column.bounds.upper) at \(column.cost): \(terms)"
    }
    return "rows [\(rowText)] columns [\(columnText.joined(separator: "; "))]"
  }
}
