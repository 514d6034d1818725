import LinearPrograms
import Testing

@Suite struct IntegerTests {
  /// max 5a + 4b + 3c, 2a + 3b + c ≤ 5, 4a + b + 2c ≤ 11, 3a + 4b + 2c ≤ 8 in whole numbers: a = 2, c = 1, 13.
  private func textbook(_ program: inout LinearProgram) throws(LinearProgramFault) {
    _ = try program.addRows([.atMost(5), .atMost(11), .atMost(8)])
    _ = try program.addColumns([
      .init(cost: -5, rows: [0, 1, 2], coefficients: [2, 4, 3], isInteger: true),
      .init(cost: -4, rows: [0, 1, 2], coefficients: [3, 1, 4], isInteger: true),
      .init(cost: -3, rows: [0, 1, 2], coefficients: [1, 2, 2], isInteger: true),
    ])
  }

  @Test func textbookProgram() throws {
    try withLinearProgram { (program) throws(LinearProgramFault) in
      try textbook(&program)
      let outcome = try program.solveInteger(.init())
      #expect(outcome.reason == .optimal)
      #expect(outcome.point == [2, 0, 1])
      #expect(outcome.objective == -13 && outcome.bound == -13)
      #expect(outcome.pool == [[2, 0, 1]])
      #expect(program.objective <= -13, "the relaxation's solution stays to be read")
    }
  }

  @Test func provesThatNoPointExists() throws {
    try withLinearProgram { (program) throws(LinearProgramFault) in
      _ = try program.addRows([.fixed(3)])
      _ = try program.addColumns([
        .init(cost: 1, bounds: .init(lower: 0, upper: 9), rows: [0], coefficients: [2], isInteger: true)
      ])
      let outcome = try program.solveInteger(.init())
      #expect(outcome.reason == .infeasible && outcome.point == nil && outcome.objective == nil)
      try program.setBounds(row: 0, .fixed(19))
      #expect(try program.solveInteger(.init()).reason == .infeasible, "already in the relaxation")
    }
  }

  @Test func unboundedRelaxation() throws {
    try withLinearProgram { (program) throws(LinearProgramFault) in
      _ = try program.addColumns([.init(cost: -1, rows: [], coefficients: [], isInteger: true)])
      let outcome = try program.solveInteger(.init())
      #expect(outcome.reason == .unbounded && outcome.point == nil && outcome.bound == nil)
    }
  }

  /// Four equations over thirty switches, a "market split": practically never solvable, and nobody sees it early.
  @Test func aStopWithoutASolutionHasNoObjective() throws {
    try withLinearProgram { (program) throws(LinearProgramFault) in
      try MarketSplit(rows: 4, columns: 30, seed: 3).build(in: &program)
      let limited = try program.solveInteger(.init(nodeLimit: 200))
      #expect(limited.reason == .nodeLimit && limited.nodes == 200)
      #expect(limited.point == nil && limited.objective == nil && limited.pool.isEmpty)
      #expect(limited.bound == 0, "the relaxation costs nothing, and the bound says so")
      let stop = StopSignal()
      stop.requestStop()
      let stopped = try program.solveInteger(.init(stop: stop))
      #expect(stopped.reason == .stopped && stopped.nodes == 0)
      #expect(stopped.point == nil && stopped.objective == nil && stopped.bound == nil)
    }
  }

  @Test func nodeLimitRepeats() throws {
    let instance = SetPartition(rows: 20, columns: 80, entries: 4, isInteger: true, seed: 21)
    func run() throws(LinearProgramFault) -> IntegerOutcome {
      try withLinearProgram { (program) throws(LinearProgramFault) in
        try instance.build(in: &program)
        return try program.solveInteger(.init(nodeLimit: 25, poolSize: 4))
      }
    }
    let outcome = try run()
    #expect(try run() == outcome)
    #expect(outcome.nodes <= 25)
  }

  @Test func aStartIsAnIncumbentFromTheBeginning() throws {
    let instance = SetPartition(rows: 20, columns: 80, entries: 4, isInteger: true, seed: 22)
    try withLinearProgram { (program) throws(LinearProgramFault) in
      try instance.build(in: &program)
      let start = instance.columns.indices.map { $0 < instance.rowCount ? 1.0 : 0.0 }
      let none = try program.solveInteger(.init(start: start, nodeLimit: 0))
      #expect(none.reason == .nodeLimit && none.point == start && none.objective == 20_000)
      let best = try program.solveInteger(.init(start: start, poolSize: 50))
      #expect(best.reason == .optimal)
      #expect(best.pool.last == start && best.pool.count > 1)
      let proven = try program.solveInteger(.init(start: best.point))
      #expect(proven.reason == .optimal && proven.point == best.point && proven.bound == best.objective)
      #expect(proven.nodes <= best.nodes)
      let stop = StopSignal(deadlineNanoseconds: 0)
      let late = try program.solveInteger(.init(start: start, stop: stop))
      #expect(late.reason == .stopped && late.point == start && late.bound == nil)
    }
  }

  @Test func aStartIsChecked() throws {
    try withLinearProgram { (program) throws(LinearProgramFault) in
      try textbook(&program)
      for start in [[9, 0, 0], [0.5, 0, 0], [-1, 0, 0], [0, 0]] {
        let refusal = caughtFault { () throws(LinearProgramFault) in
          _ = try program.solveInteger(.init(start: start))
        }
        #expect(refusal?.kind == .misuse)
      }
      let outcome = try program.solveInteger(.init(start: [1, 0, 0]))
      #expect(outcome.objective == -13, "a refused start changes nothing")
    }
  }

  @Test(arguments: [(-12.5, true), (-13, false), (-20, false), (100, true)])
  func onlyPointsBelowTheCutoffCount(cutoff: Double, finds: Bool) throws {
    try withLinearProgram { (program) throws(LinearProgramFault) in
      try textbook(&program)
      let outcome = try program.solveInteger(.init(start: [0, 0, 0], cutoff: cutoff))
      #expect(outcome.reason == (finds ? .optimal : .infeasible))
      #expect(outcome.objective == (finds ? -13 : nil))
      #expect(outcome.bound == (finds ? -13 : cutoff), "nothing below the cutoff")
      #expect(program.columnCount == 3, "what the cutoff needs inside is gone")
      #expect(try program.solve(.primal).iterations == 0)
    }
  }

  @Test func thePoolIsSortedAndFeasible() throws {
    let instance = SetPartition(rows: 20, columns: 80, entries: 4, isInteger: true, seed: 23)
    try withLinearProgram { (program) throws(LinearProgramFault) in
      try instance.build(in: &program)
      let start = instance.columns.indices.map { $0 < instance.rowCount ? 1.0 : 0.0 }
      let all = try program.solveInteger(.init(start: start, poolSize: 100))
      let two = try program.solveInteger(.init(start: start, poolSize: 2))
      #expect(all.pool.count > 2)
      #expect(two.pool == Array(all.pool.prefix(2)))
      let costs = all.pool.map { point in zip(point, instance.columns).reduce(0) { $0 + $1.0 * $1.1.cost } }
      #expect(costs == costs.sorted() && costs.first == all.objective)
    }
  }

  @Test func aGapEndsEarly() throws {
    let instance = SetPartition(rows: 20, columns: 80, entries: 4, isInteger: true, seed: 24)
    let start = instance.columns.indices.map { $0 < instance.rowCount ? 1.0 : 0.0 }
    let outcome = try withLinearProgram { (program) throws(LinearProgramFault) in
      try instance.build(in: &program)
      return try program.solveInteger(.init(start: start, relativeGap: 0.999))
    }
    let objective = try #require(outcome.objective)
    let bound = try #require(outcome.bound)
    #expect(outcome.reason == .gapReached && bound < objective && objective - bound <= 0.999 * objective)
  }

  @Test(arguments: [IntegerOptions.Cuts.gomory, .rounding, .cover, .clique, [.gomory, .rounding, .cover, .clique]])
  func cutsDoNotChangeTheOptimum(cuts: IntegerOptions.Cuts) throws {
    let instance = SetPartition(rows: 20, columns: 80, entries: 4, isInteger: true, seed: 25)
    try withLinearProgram { (program) throws(LinearProgramFault) in
      try instance.build(in: &program)
      let plain = try program.solveInteger(.init())
      let cut = try program.solveInteger(.init(cuts: cuts))
      #expect(plain.reason == .optimal && cut.reason == .optimal && cut.objective == plain.objective)
      #expect(program.rowCount == 20)
      #expect(try program.solve(.primal).iterations == 0, "the basis is as before")
    }
  }

  @Test func progressCanBeReadAfterwards() throws {
    let progress = IntegerProgress()
    #expect(progress.reading.incumbent == nil && progress.reading.bound == nil && progress.reading.nodes == 0)
    try withLinearProgram { (program) throws(LinearProgramFault) in
      try textbook(&program)
      let outcome = try program.solveInteger(.init(progress: progress))
      #expect(progress.reading.incumbent == -13)
      #expect(progress.reading.nodes == outcome.nodes)
      #expect(progress.reading.bound.map { $0 <= -13 } == true)
    }
  }

  @Test func fractionalBoundsOfAnIntegerColumnAreMisuse() throws {
    try withLinearProgram { (program) throws(LinearProgramFault) in
      _ = try program.addColumns([
        .init(cost: 1, bounds: .init(lower: 0.5, upper: 3), rows: [], coefficients: [], isInteger: true)
      ])
      let refusal = caughtFault { () throws(LinearProgramFault) in _ = try program.solveInteger(.init()) }
      #expect(refusal?.kind == .misuse)
      #expect(refusal?.message == "glp_intopt: integer column 1 has non-integer lower bound 0.5")
    }
  }
}
