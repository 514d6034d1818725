import Foundation
import LinearPrograms
import Testing

@Suite struct ThreadTests {
  /// What a solve leaves behind, to the last bit.
  private struct Trace: Equatable, Sendable {
    var objective: Double
    var values: [Double]
    var duals: [Double]
    var iterations: Int
    var integer: IntegerOutcome
  }

  private static func trace(seed: Int) throws(LinearProgramFault) -> Trace {
    try withLinearProgram { (program) throws(LinearProgramFault) in
      try SetPartition(rows: 60, columns: 800, isInteger: true, seed: seed).build(in: &program)
      let iterations = try program.solve(.primal).iterations
      return Trace(
        objective: program.objective, values: program.columnValues(), duals: program.rowDuals(),
        iterations: iterations, integer: try program.solveInteger(.init(nodeLimit: 30)))
    }
  }

  /// Two threads at once, one of them faulting again and again, leave the same bits as one after the other.
  @Test func twoSolvesAtOnceEqualTwoInARow() throws {
    let seeds = Array(51..<57)
    let serial = seeds.map { seed in Result { try Self.trace(seed: seed) } }
    var parallel: [Result<Trace, any Error>?] = Array(repeating: nil, count: seeds.count)
    parallel.withUnsafeMutableBufferPointer { buffer in
      nonisolated(unsafe) let results = buffer
      DispatchQueue.concurrentPerform(iterations: 2) { half in
        for index in stride(from: half, to: seeds.count, by: 2) {
          if half == 1 { Self.provokeFault() }
          results[index] = Result { try Self.trace(seed: seeds[index]) }
        }
      }
    }
    for (one, other) in zip(serial, parallel) { #expect(try one.get() == other?.get()) }
  }

  private static func provokeFault() {
    let twice = LinearProgram.Column(cost: 1, rows: [0, 0], coefficients: [1, 1])
    let kind = caughtFault { () throws(LinearProgramFault) in
      try withLinearProgram { (program) throws(LinearProgramFault) in
        _ = try program.addRows([.free, .free])
        _ = try program.addColumns([twice])
      }
    }?.kind
    #expect(kind == .misuse)
  }

  /// A long search ends soon after another thread asks for it, and keeps its incumbent and bound.
  @Test func anotherThreadStopsALongSearch() throws {
    let stop = StopSignal()
    let progress = IntegerProgress()
    let start = Array(repeating: 0.0, count: 30) + [1]
    DispatchQueue.global().async {
      while progress.reading.nodes < 100 { usleep(1000) }
      stop.requestStop()
    }
    let outcome = try withLinearProgram { (program) throws(LinearProgramFault) in
      var instance = MarketSplit(rows: 4, columns: 30, seed: 5)
      instance.columns.append(
        .init(
          cost: 1000, bounds: .init(lower: 0, upper: 1), rows: [0, 1, 2, 3], coefficients: instance.rightHandSides,
          isInteger: true))
      try instance.build(in: &program)
      return try program.solveInteger(.init(start: start, stop: stop, progress: progress))
    }
    #expect(outcome.reason == .stopped && outcome.nodes >= 100)
    #expect(outcome.point == start && outcome.objective == 1000 && outcome.bound.map { $0 < 1000 } == true)
    #expect(stop.isStopRequested && !stop.isPastDeadline)
  }

  @Test func aDeadlineStopsSimplexAndSearch() throws {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    let start = UInt64(now.tv_sec) * 1_000_000_000 + UInt64(now.tv_nsec)
    let soon = StopSignal(deadlineNanoseconds: start + 30_000_000)
    let never = StopSignal(deadlineNanoseconds: start + 3_600_000_000_000)
    #expect(!never.isStopRequested && !never.isPastDeadline)
    try withLinearProgram { (program) throws(LinearProgramFault) in
      try MarketSplit(rows: 4, columns: 32, seed: 6).build(in: &program)
      #expect(try program.solve(.primal, stop: never).status == .optimal)
      #expect(try program.solveInteger(.init(stop: soon)).reason == .stopped)
      #expect(soon.isPastDeadline && soon.isStopRequested)
      let late = try program.solve(.primal, stop: soon)
      #expect(late.status == .stopped && late.iterations == 0 && !late.holdsPoint)
    }
  }
}
