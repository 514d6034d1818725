import LinearPrograms
import Testing

@Suite struct SimplexTests {
  /// min 2x + 3y + 9z, x + y + z ≥ 4, x ≤ 3. Optimum x = 3, y = 1: one more unit of demand costs 3, one more unit of
  /// the cheap x saves 1, and z is 6 too dear.
  @Test func pricesByHand() throws {
    try withLinearProgram { (program) throws(LinearProgramFault) in
      #expect(try program.addRows([.atLeast(4), .atMost(3)]) == 0..<2)
      let columns = try program.addColumns([
        .init(cost: 2, rows: [0, 1], coefficients: [1, 1]), .init(cost: 3, rows: [0], coefficients: [1]),
        .init(cost: 9, rows: [0], coefficients: [1]),
      ])
      #expect(columns == 0..<3)
      let outcome = try program.solve(.primal)
      #expect(outcome.status == .optimal && outcome.recoveredFaults == 0 && outcome.holdsPoint)
      #expect(program.objective == 9)
      #expect(program.columnValues() == [3, 1, 0])
      #expect(program.rowActivities() == [4, 3])
      #expect(program.rowDuals() == [3, -1])
      #expect(program.reducedCosts() == [0, 0, 6])
    }
  }

  /// A column held at its upper bound has a reduced cost of at most 0, at its lower bound of at least 0.
  @Test func reducedCostsAtBounds() throws {
    try withLinearProgram { (program) throws(LinearProgramFault) in
      _ = try program.addRows([.fixed(5)])
      _ = try program.addColumns([
        .init(cost: 1, bounds: .init(lower: 0, upper: 2), rows: [0], coefficients: [1]),
        .init(cost: 4, bounds: .nonNegative, rows: [0], coefficients: [1]),
        .init(cost: 7, bounds: .init(lower: 1, upper: 3), rows: [0], coefficients: [1]),
        .init(cost: -3, bounds: .init(lower: -1, upper: 6), rows: [], coefficients: []),
      ])
      #expect(try program.solve(.primal).status == .optimal)
      #expect(program.columnValues() == [2, 2, 1, 6])
      #expect(program.rowDuals() == [4])
      #expect(program.reducedCosts() == [-3, 0, 3, -3])
      #expect(program.objective == 2 + 8 + 7 - 18)
    }
  }

  @Test(arguments: [LinearProgram.Method.primal, .dual])
  func verdicts(_ method: LinearProgram.Method) throws {
    try withLinearProgram { (program) throws(LinearProgramFault) in
      _ = try program.addRows([.atLeast(1), .atMost(0)])
      _ = try program.addColumns([.init(cost: 1, rows: [0, 1], coefficients: [1, 1])])
      #expect(try program.solve(method).status == .infeasible)
      #expect(program.holdsPoint == false)
    }
    try withLinearProgram { (program) throws(LinearProgramFault) in
      _ = try program.addRows([.atLeast(1)])
      _ = try program.addColumns([.init(cost: -1, rows: [0], coefficients: [1])])
      #expect(try program.solve(method).status == .unbounded)
      #expect(program.holdsPoint == false)
    }
    try withLinearProgram { (program) throws(LinearProgramFault) in
      #expect(try program.solve(method).status == .optimal, "the empty program")
      #expect(program.objective == 0 && program.columnValues() == [])
    }
  }

  @Test func changesOfCostAndBoundsAreSolvedAgain() throws {
    try withLinearProgram { (program) throws(LinearProgramFault) in
      _ = try program.addRows([.atLeast(4)])
      _ = try program.addColumns([
        .init(cost: 2, rows: [0], coefficients: [1]), .init(cost: 3, rows: [0], coefficients: [2]),
      ])
      #expect(try program.solve(.primal).status == .optimal)
      #expect(program.objective == 6)
      try program.setCost(column: 1, 5)
      #expect(program.holdsPoint == false, "a change forgets the point")
      #expect(try program.solve(.primal).status == .optimal)
      #expect(program.objective == 8)
      try program.setBounds(column: 0, .init(lower: 0, upper: 1))
      #expect(try program.solve(.dual).status == .optimal)
      #expect(program.objective == 2 + 7.5)
      try program.setBounds(row: 0, .fixed(0))
      #expect(try program.solve(.dual).status == .optimal)
      #expect(program.objective == 0)
    }
  }

  @Test func iterationLimitEndsAndGoesOn() throws {
    let instance = SetPartition(rows: 40, columns: 600, seed: 7)
    try withLinearProgram { (program) throws(LinearProgramFault) in
      try instance.build(in: &program)
      let first = try program.solve(.primal, iterationLimit: 10)
      #expect(first.status == .iterationLimit && first.iterations == 10)
      #expect(try program.solve(.primal, iterationLimit: 0).iterations == 0)
      let second = try program.solve(.primal)
      #expect(second.status == .optimal && second.iterations > 0)
    }
  }

  @Test func removedColumnsCloseRanks() throws {
    try withLinearProgram { (program) throws(LinearProgramFault) in
      _ = try program.addRows([.atLeast(1)])
      _ = try program.addColumns((0..<6).map { .init(cost: Double($0), rows: [0], coefficients: [1]) })
      #expect(try program.solve(.primal).status == .optimal)
      #expect(program.objective == 0)
      try program.removeColumns([4, 0, 1, 4])
      #expect(program.columnCount == 3)
      #expect(try program.solve(.primal).status == .optimal, "the basic column went, its row took its place")
      #expect(program.columnValues() == [1, 0, 0])
      #expect(program.objective == 2)
      #expect(program.reducedCosts() == [0, 1, 3])
    }
  }
}
