internal import LinearPrograms
internal import RosterModel

/// A basis by what its rows and columns mean, so that another program with the same ones can begin at it.
struct MasterBasis: Sendable {
  /// Status of the persons' and levels' rows, in the order of the program.
  fileprivate var firstRows: [LinearProgram.BasisStatus]
  /// `rows[row]`: status of a row of the problem or of a total; `nil` where it was left out.
  fileprivate var rows: [LinearProgram.BasisStatus?]
  /// All columns but those at their lower bound.
  fileprivate var columns: [MasterProblem.Content: LinearProgram.BasisStatus]

  /// The patterns that a program needs to begin here, as pool indices.
  var patterns: [Int] {
    columns.keys.compactMap { if case .pattern(let index) = $0 { index } else { nil } }.sorted()
  }
}

extension MasterProblem {
  /// The basis that `program` is at.
  func basis(_ program: borrowing LinearProgram) throws(LinearProgramFault) -> MasterBasis {
    let (rows, columns) = try program.basis()
    let kept = zip(contents, columns).filter { $0.1 != .atLower }
    return MasterBasis(
      firstRows: Array(rows.prefix(compiled.personCount + compiled.levelCount)),
      rows: programRow.map { $0.map { rows[$0] } }, columns: Dictionary(uniqueKeysWithValues: kept))
  }

  /// Starts the program, which must hold the patterns of `basis`, at it. Rows that it does not know are basic.
  func start(at basis: MasterBasis, _ program: inout LinearProgram) throws(LinearProgramFault) {
    var rows = Array(repeating: LinearProgram.BasisStatus.basic, count: program.rowCount)
    rows.replaceSubrange(basis.firstRows.indices, with: basis.firstRows)
    for (row, position) in programRow.enumerated() {
      if let position, let status = basis.rows[row] { rows[position] = status }
    }
    try program.setBasis(rows: rows, columns: contents.map { basis.columns[$0] ?? .atLower })
  }

  /// Starts the program, which must hold the candidate's patterns, at the candidate: its patterns are basic, and in each
  /// row the slack that balances it, or the row itself where none is needed.
  func start(
    at candidate: Candidate, pool: ColumnPool, _ program: inout LinearProgram
  ) throws(LinearProgramFault) {
    let balance = balance(candidate, pool)
    let chosen = Set(candidate.columns)
    var rows = Array(repeating: LinearProgram.BasisStatus.basic, count: program.rowCount)
    for person in 0..<compiled.personCount { rows[person] = .atLower }
    let columns = contents.map { content -> LinearProgram.BasisStatus in
      switch content {
      case .pattern(let index): return chosen.contains(index) ? .basic : .atLower
      case .structural(let index):
        guard let amount = balance.slack[index] else {
          return candidate.decisions[index] > compiled.structurals[index].bounds.lowerBound ? .atUpper : .atLower
        }
        let isFull = amount == compiled.structurals[index].bounds.upperBound
        guard amount > 0, !isFull else { return isFull && amount > 0 ? .atUpper : .atLower }
        if let row = compiled.structurals[index].row, let position = programRow[row] { rows[position] = .atLower }
        return .basic
      case .artificial(let row, let sign):
        guard let position = programRow[row], (balance.broken[row] ?? 0) * sign > 0 else { return .atLower }
        rows[position] = .atLower
        return .basic
      case .lockArtificial, .sumSlack: return .atLower
      }
    }
    try program.setBasis(rows: rows, columns: columns)
  }

  /// How the slack of each row balances a candidate: the amount of each segment, and what is left per row, positive where
  /// its left-hand side is too small.
  private func balance(_ candidate: Candidate, _ pool: ColumnPool) -> (slack: [Int: Int], broken: [Int: Int]) {
    var activities = compiled.activities(candidate, pool) + compiled.totals.map { _ in 0 }
    var slack: [Int: Int] = [:]
    var broken: [Int: Int] = [:]
    for row in activeRows {
      let missing = compiled.target(ofRow: row) - activities[row]
      for (side, wanted) in [
        (compiled.segments[row].shortfall, max(0, missing)), (compiled.segments[row].surplus, max(0, -missing)),
      ] {
        let (given, left) = compiled.fill(side, wanted)
        for (index, amount) in given {
          slack[index] = amount
          // Totals come after the rows whose slack they sum up.
          for term in compiled.structurals[index].terms where term.row != row { activities[term.row] += amount }
        }
        if left > 0 { broken[row] = missing > 0 ? left : -left }
      }
    }
    return (slack, broken)
  }
}
