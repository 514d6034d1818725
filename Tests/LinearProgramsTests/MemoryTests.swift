import Foundation
import LinearPrograms
import Testing

@Suite struct MemoryTests {
  /// Ten thousand rounds of create, solve, search, fault and destroy in a process of their own: after the first thousand
  /// the resident size stands still.
  @Test func roundsLeaveNoMemoryBehind() async {
    await #expect(processExitsWith: .success) {
      let instance = SetPartition(rows: 8, columns: 20, entries: 3, isInteger: true, seed: 61)
      for round in 0..<1000 { runRound(round, instance) }
      let before = residentBytes()
      for round in 0..<10_000 { runRound(round, instance) }
      let growth = residentBytes() - before
      precondition(before > 0 && growth < 512 << 10, "grew by \(growth) bytes")
    }
  }
}

private func runRound(_ round: Int, _ instance: SetPartition) {
  let twice = LinearProgram.Column(cost: 1, rows: [0, 0], coefficients: [1, 1])
  let fault = caughtFault { () throws(LinearProgramFault) in
    try withLinearProgram { (program) throws(LinearProgramFault) in
      try instance.build(in: &program)
      guard try program.solve(.primal).status == .optimal else { preconditionFailure("the optimum was not found") }
      _ = try program.addColumns(instance.columns.suffix(5))
      _ = try program.solveInteger(.init(poolSize: 3, progress: IntegerProgress()))
      if round.isMultiple(of: 4) { _ = try program.addColumns([twice]) }
    }
  }
  precondition((fault != nil) == round.isMultiple(of: 4), "every fourth round faults")
}

/// What the process holds in memory, from /proc/self/statm; 0 where there is no such file.
private func residentBytes() -> Int {
  guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8) else { return 0 }
  let fields = text.split(separator: " ")
  guard fields.count > 1, let pages = Int(fields[1]) else { return 0 }
  return pages * Int(sysconf(Int32(_SC_PAGESIZE)))
}
