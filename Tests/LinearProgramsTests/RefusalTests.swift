import LinearPrograms
import Testing

/// What is refused before it crosses to GLPK; it changes nothing.
@Suite struct RefusalTests {
  private func solveTwoRows(_ program: inout LinearProgram) throws(LinearProgramFault) {
    _ = try program.addRows([.free, .atLeast(2)])
    _ = try program.addColumns([.init(cost: 3, rows: [1], coefficients: [1])])
    #expect(try program.solve(.primal).status == .optimal)
  }

  static let wrongColumns: [(LinearProgram.Column, LinearProgramFault.Kind)] = [
    (.init(cost: .nan, rows: [], coefficients: []), .notFinite),
    (.init(cost: .infinity, rows: [], coefficients: []), .notFinite),
    (.init(cost: 0, rows: [0], coefficients: [.nan]), .notFinite),
    (.init(cost: 0, rows: [0], coefficients: [-.infinity]), .notFinite),
    (.init(cost: 0, bounds: .init(lower: .nan, upper: 1), rows: [], coefficients: []), .notFinite),
    (.init(cost: 0, bounds: .init(lower: 0, upper: .nan), rows: [], coefficients: []), .notFinite),
    (.init(cost: 0, bounds: .init(lower: .infinity, upper: .infinity), rows: [], coefficients: []), .notFinite),
    (.init(cost: 0, bounds: .init(lower: -.infinity, upper: -.infinity), rows: [], coefficients: []), .notFinite),
    (.init(cost: 0, bounds: .init(lower: 2, upper: 1), rows: [], coefficients: []), .misuse),
    (.init(cost: 0, rows: [2], coefficients: [1]), .misuse),
    (.init(cost: 0, rows: [-1], coefficients: [1]), .misuse),
    (.init(cost: 0, rows: [0, 1], coefficients: [1]), .misuse),
    (.init(cost: 0, rows: [0, 1, 0], coefficients: [1, 1, 1]), .misuse),
  ]

  /// What is refused before it crosses to GLPK changes nothing.
  @Test(arguments: wrongColumns)
  func wrongColumnsChangeNothing(column: LinearProgram.Column, kind: LinearProgramFault.Kind) throws {
    try withLinearProgram { (program) throws(LinearProgramFault) in
      try solveTwoRows(&program)
      let good = LinearProgram.Column(cost: 0, rows: [], coefficients: [])
      let refusal = caughtFault { () throws(LinearProgramFault) in _ = try program.addColumns([good, column]) }
      #expect(refusal?.kind == kind)
      #expect(program.columnCount == 1 && program.objective == 6)
      #expect(try program.solve(.primal).status == .optimal)
    }
  }

  @Test func wrongNumbersElsewhereChangeNothing() throws {
    try withLinearProgram { (program) throws(LinearProgramFault) in
      try solveTwoRows(&program)
      let kinds = [
        caughtFault { () throws(LinearProgramFault) in _ = try program.addRows([.fixed(.nan)]) },
        caughtFault { () throws(LinearProgramFault) in try program.setBounds(row: 0, .atLeast(.infinity)) },
        caughtFault { () throws(LinearProgramFault) in try program.setBounds(column: 0, .atMost(.nan)) },
        caughtFault { () throws(LinearProgramFault) in try program.setCost(column: 0, .nan) },
        caughtFault { () throws(LinearProgramFault) in _ = try program.solveInteger(.init(start: [.nan])) },
        caughtFault { () throws(LinearProgramFault) in _ = try program.solveInteger(.init(cutoff: .nan)) },
        caughtFault { () throws(LinearProgramFault) in _ = try program.solveInteger(.init(relativeGap: -1)) },
        caughtFault { () throws(LinearProgramFault) in try program.setBounds(row: 2, .free) },
        caughtFault { () throws(LinearProgramFault) in try program.setBounds(column: -1, .free) },
        caughtFault { () throws(LinearProgramFault) in try program.setCost(column: Int.max, 0) },
        caughtFault { () throws(LinearProgramFault) in try program.removeColumns([1]) },
        caughtFault { () throws(LinearProgramFault) in
          _ = try program.addRow(bounds: .free, columns: [1], coefficients: [1])
        },
        caughtFault { () throws(LinearProgramFault) in _ = try program.solveInteger(.init(poolSize: 0)) },
        caughtFault { () throws(LinearProgramFault) in try program.limitMemory(megabytes: 0) },
      ].map { $0?.kind }
      #expect(kinds == Array(repeating: .notFinite, count: 7) + Array(repeating: .misuse, count: 7))
      #expect(program.objective == 6)
    }
  }
}
