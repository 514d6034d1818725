import LinearPrograms
import Testing

@Suite struct WarmStartTests {
  /// Column generation in small: each batch starts from the last basis, needs few iterations, and ends at the same
  /// optimum as a cold solve of all columns.
  @Test func columnsJoinALiveBasis() throws {
    let instance = SetPartition(rows: 100, columns: 2000, seed: 11)
    let cold = try withLinearProgram { (program) throws(LinearProgramFault) in
      try instance.build(in: &program)
      let outcome = try program.solve(.primal)
      return (iterations: outcome.iterations, objective: program.objective)
    }
    try withLinearProgram { (program) throws(LinearProgramFault) in
      _ = try program.addRows(Array(repeating: .fixed(1), count: instance.rowCount))
      _ = try program.addColumns(Array(instance.columns.dropLast(20)))
      #expect(try program.solve(.primal).status == .optimal)
      let before = program.objective
      _ = try program.addColumns(instance.columns.suffix(20))
      let warm = try program.solve(.primal)
      #expect(warm.status == .optimal)
      #expect(warm.iterations * 4 < cold.iterations, "warm \(warm.iterations), cold \(cold.iterations)")
      #expect(program.objective <= before)
      #expect(abs(program.objective - cold.objective) < 1e-6)
      #expect(try program.solve(.primal).iterations == 0)
    }
  }

  /// A cut through the optimum, then dual simplex.
  @Test func rowsJoinALiveBasis() throws {
    let instance = SetPartition(rows: 100, columns: 2000, seed: 12)
    try withLinearProgram { (program) throws(LinearProgramFault) in
      try instance.build(in: &program)
      let cold = try program.solve(.primal)
      let before = program.objective
      let used = program.columnValues().indices.filter { program.columnValues()[$0] > 0.3 }.prefix(5)
      let sum = used.reduce(0) { $0 + program.columnValues()[$1] }
      let row = try program.addRow(
        bounds: .atMost(sum - 0.4), columns: used.map(Int32.init), coefficients: used.map { _ in 1 })
      #expect(row == instance.rowCount && program.rowCount == row + 1)
      let warm = try program.solve(.dual)
      #expect(warm.status == .optimal)
      #expect(warm.iterations * 4 < cold.iterations, "warm \(warm.iterations), cold \(cold.iterations)")
      #expect(program.objective > before)
      #expect(program.rowDuals()[row] < 0, "a cut from above has a price of at most 0")
      #expect(abs(program.rowActivities()[row] - (sum - 0.4)) < 1e-7)
    }
  }

  /// Columns outside the basis come and go for nothing.
  @Test func expensiveColumnsLeaveTheBasisAlone() throws {
    let instance = SetPartition(rows: 60, columns: 1000, seed: 13)
    try withLinearProgram { (program) throws(LinearProgramFault) in
      try instance.build(in: &program)
      #expect(try program.solve(.primal).status == .optimal)
      let before = program.objective
      let reducedCosts = program.reducedCosts()
      let expensive = reducedCosts.indices.filter { reducedCosts[$0] > 10 }
      #expect(expensive.count > 300)
      try program.removeColumns(expensive)
      let again = try program.solve(.primal)
      #expect(again.status == .optimal && again.iterations == 0)
      #expect(abs(program.objective - before) < 1e-9)
    }
  }
}
