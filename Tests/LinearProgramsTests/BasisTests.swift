import LinearPrograms
import Testing

/// Starting from a basis of one's own.
@Suite struct BasisTests {
  /// min −x − y, x + y ≤ 3, x − y ≤ 1: the optimum is −3 on a whole edge.
  private func build(_ program: inout LinearProgram) throws(LinearProgramFault) {
    _ = try program.addRows([.atMost(3), .atMost(1)])
    _ = try program.addColumns([
      LinearProgram.Column(cost: -1, rows: [0, 1], coefficients: [1, 1]),
      LinearProgram.Column(cost: -1, rows: [0, 1], coefficients: [1, -1]),
    ])
  }

  @Test func theBasisOfTheOptimumNeedsNoIterations() throws {
    try withLinearProgram { (program: inout LinearProgram) throws(LinearProgramFault) in
      try build(&program)
      try program.setBasis(rows: [.atUpper, .basic], columns: [.atLower, .basic])
      let outcome = try program.solve(.primal)
      #expect(outcome.status == .optimal)
      #expect(outcome.iterations == 0)
      #expect(program.objective == -3)
    }
  }

  @Test func theBasisReadIsTheOneToGoOnFrom() throws {
    try withLinearProgram { (program: inout LinearProgram) throws(LinearProgramFault) in
      try build(&program)
      _ = try program.solve(.primal)
      let (rows, columns) = try program.basis()
      #expect((rows + columns).count { $0 == .basic } == 2)
      try program.setBasis(rows: [.basic, .basic], columns: [.atLower, .atLower])
      try program.setBasis(rows: rows, columns: columns)
      let outcome = try program.solve(.primal)
      #expect(outcome.iterations == 0)
      #expect(program.objective == -3)
    }
  }

  @Test func aSingularBasisIsReplaced() throws {
    try withLinearProgram { (program: inout LinearProgram) throws(LinearProgramFault) in
      _ = try program.addRows([.atMost(3), .atMost(1)])
      _ = try program.addColumns([
        LinearProgram.Column(cost: -1, rows: [0], coefficients: [1]),
        LinearProgram.Column(cost: -1, rows: [0], coefficients: [1]),
      ])
      try program.setBasis(rows: [.atUpper, .atUpper], columns: [.basic, .basic])
      let outcome = try program.solve(.primal)
      #expect(outcome.status == .optimal)
      #expect(outcome.recoveredFaults == 1)
      #expect(program.objective == -3)
    }
  }

  @Test func aBasisOfTheWrongSizeIsRefused() throws {
    try withLinearProgram { (program: inout LinearProgram) throws(LinearProgramFault) in
      try build(&program)
      let bases: [([LinearProgram.BasisStatus], [LinearProgram.BasisStatus])] = [
        ([.basic], [.basic, .atLower]), ([.basic, .basic], [.basic, .atLower]),
        ([.atLower, .atLower], [.basic, .atLower]),
      ]
      for (rows, columns) in bases {
        do throws(LinearProgramFault) {
          try program.setBasis(rows: rows, columns: columns)
          Issue.record("a basis of \(rows) and \(columns) was taken")
        } catch {
          #expect(error.kind == .misuse)
        }
      }
      #expect(try program.solve(.primal).status == .optimal)
    }
  }
}
