import Foundation
import LinearPrograms
import Testing

@Suite struct FaultTests {
  private typealias Column = LinearProgram.Column

  /// A row twice in a column is the one misuse that GLPK finds by itself: it would end the process here.
  @Test func anAbortOfGLPKIsAFaultInItsOwnWords() throws {
    try withLinearProgram { (program) throws(LinearProgramFault) in
      _ = try program.addRows([.free, .free, .free])
      let twice = caughtFault { () throws(LinearProgramFault) in
        _ = try program.addColumns([Column(cost: 1, rows: [1, 0, 1], coefficients: [1, 1, 1])])
      }
      #expect(twice?.kind == .misuse)
      #expect(twice?.message.hasPrefix("glp_set_mat_col: j = 1; ind[3] = 2; duplicate row indices not allowed") == true)
      expectStale(&program)
    }
    try withLinearProgram { (program) throws(LinearProgramFault) in
      try SetPartition(rows: 3, columns: 3, seed: 1).build(in: &program)
      let twice = caughtFault { () throws(LinearProgramFault) in
        _ = try program.addRow(bounds: .free, columns: [4, 2, 2], coefficients: [1, 1, 1])
      }
      #expect(twice?.kind == .misuse)
      #expect(twice?.message.hasPrefix("glp_set_mat_row: i = 4; ind[3] = 3; duplicate column indices not") == true)
      expectStale(&program)
    }
  }

  /// Every call on a program that an earlier fault took away is refused, in whatever order they come.
  private func expectStale(_ program: inout LinearProgram) {
    let kinds = [
      caughtFault { () throws(LinearProgramFault) in _ = try program.addRows([.free]) },
      caughtFault { () throws(LinearProgramFault) in
        _ = try program.addRow(bounds: .free, columns: [], coefficients: [])
      },
      caughtFault { () throws(LinearProgramFault) in _ = try program.addColumns([]) },
      caughtFault { () throws(LinearProgramFault) in
        _ = try program.addColumns([Column(cost: 1, rows: [], coefficients: [])])
      },
      caughtFault { () throws(LinearProgramFault) in try program.removeColumns([]) },
      caughtFault { () throws(LinearProgramFault) in try program.setBounds(row: 0, .free) },
      caughtFault { () throws(LinearProgramFault) in try program.limitMemory(megabytes: 100) },
      caughtFault { () throws(LinearProgramFault) in _ = try program.solve(.primal) },
      caughtFault { () throws(LinearProgramFault) in _ = try program.solveInteger(.init()) },
    ].map { $0?.kind }
    #expect(kinds == Array(repeating: .stale, count: kinds.count))
  }

  private func solveOneColumn(_ program: inout LinearProgram) throws(LinearProgramFault) {
    _ = try program.addRows([.atLeast(2)])
    _ = try program.addColumns([Column(cost: 3, rows: [0], coefficients: [1])])
    #expect(try program.solve(.primal).status == .optimal)
    #expect(program.objective == 6)
  }

  /// A fault takes the outer program, too, but what was read out of it stays, and the next program is sound.
  @Test func aFaultTakesAllProgramsOfTheThread() throws {
    try withLinearProgram { (outer) throws(LinearProgramFault) in
      try solveOneColumn(&outer)
      let inner = caughtFault { () throws(LinearProgramFault) in
        try withLinearProgram { (program) throws(LinearProgramFault) in
          _ = try program.addRows([.free, .free])
          _ = try program.addColumns([Column(cost: 1, rows: [0, 0], coefficients: [1, 1])])
        }
      }
      #expect(inner?.kind == .misuse)
      #expect(outer.objective == 6)
      expectStale(&outer)
      try withLinearProgram { (program) throws(LinearProgramFault) in try solveOneColumn(&program) }
    }
  }

  @Test func nestedProgramsLiveSideBySide() throws {
    try withLinearProgram { (outer) throws(LinearProgramFault) in
      try solveOneColumn(&outer)
      try withLinearProgram { (program) throws(LinearProgramFault) in try solveOneColumn(&program) }
      _ = try outer.addColumns([Column(cost: 1, rows: [0], coefficients: [1])])
      #expect(try outer.solve(.primal).status == .optimal)
      #expect(outer.objective == 2)
    }
  }

  @Test func tooLittleMemoryIsAFault() throws {
    let instance = SetPartition(rows: 200, columns: 40_000, seed: 31)
    let outOfMemory = caughtFault { () throws(LinearProgramFault) in
      try withLinearProgram { (program) throws(LinearProgramFault) in
        try program.limitMemory(megabytes: 4)
        try instance.build(in: &program)
      }
    }
    #expect(outOfMemory?.kind == .memory)
    #expect(outOfMemory?.message.contains("memory allocation limit exceeded") == true)
    try withLinearProgram { (program) throws(LinearProgramFault) in
      try instance.build(in: &program)
      #expect(program.columnCount == 40_200, "the limit went with the fault")
    }
  }

  /// Two rows; of the two basic columns the second is removed, and the row that takes its place makes the basis singular.
  @Test func aSingularBasisIsRecovered() throws {
    try withLinearProgram { (program) throws(LinearProgramFault) in
      _ = try program.addRows([.fixed(3), .fixed(1)])
      _ = try program.addColumns([
        Column(cost: 1, rows: [0], coefficients: [1]), Column(cost: 1, rows: [1, 0], coefficients: [1, 1]),
        Column(cost: 5, rows: [1], coefficients: [1]),
      ])
      #expect(try program.solve(.primal).recoveredFaults == 0)
      #expect(program.columnValues() == [2, 1, 0])
      try program.removeColumns([1])
      let outcome = try program.solve(.primal)
      #expect(outcome.status == .optimal && outcome.recoveredFaults == 1)
      #expect(program.columnValues() == [3, 1])
    }
  }

  /// Another thread must not touch GLPK's objects; afterwards the owner goes on as if nothing had been.
  @Test func anotherThreadIsRefused() throws {
    try withLinearProgram { (program) throws(LinearProgramFault) in
      try solveOneColumn(&program)
      let kinds = withUnsafeMutablePointer(to: &program) { pointer in
        nonisolated(unsafe) let elsewhere = pointer
        return onAnotherThread {
          [
            caughtFault { () throws(LinearProgramFault) in _ = try elsewhere.pointee.solve(.primal) },
            caughtFault { () throws(LinearProgramFault) in _ = try elsewhere.pointee.addRows([.free]) },
            caughtFault { () throws(LinearProgramFault) in try elsewhere.pointee.removeColumns([0]) },
          ].map { $0?.kind }
        }
      }
      #expect(kinds == [.wrongThread, .wrongThread, .wrongThread])
      #expect(try program.solve(.primal).status == .optimal)
    }
  }

  @Test func readingWithoutAPointIsABrokenPromise() async {
    await #expect(processExitsWith: .failure) {
      try withLinearProgram { (program) throws(LinearProgramFault) in
        let stop = StopSignal(deadlineNanoseconds: 0)
        _ = try program.solve(.primal, stop: stop)
        _ = program.objective
      }
    }
  }

  /// Aborts, warnings and integer searches in a process of their own, which must end well without a word.
  @Test func nothingIsEverPrinted() async throws {
    let result = await #expect(
      processExitsWith: .success, observing: [\.standardOutputContent, \.standardErrorContent]
    ) {
      let twice = LinearProgram.Column(cost: 1, rows: [0, 0], coefficients: [1, 1])
      for _ in 0..<3 {
        _ = caughtFault { () throws(LinearProgramFault) in
          try withLinearProgram { (program) throws(LinearProgramFault) in
            try SetPartition(rows: 30, columns: 150, isInteger: true, seed: 41).build(in: &program)
            _ = try program.solveInteger(.init(nodeLimit: 10, cuts: [.gomory, .rounding, .cover, .clique]))
            _ = try program.addColumns([twice])
          }
        }
      }
    }
    let output = try #require(result)
    #expect(output.standardOutputContent.isEmpty && output.standardErrorContent.isEmpty)
  }
}
