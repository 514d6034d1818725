import LinearPrograms
import Testing

/// Small random programs against an oracle that tries everything.
@Suite struct EnumerationTests {
  @Test(arguments: 0..<20)
  func linearProgramsEqualTheirBestVertex(block: Int) throws {
    for seed in block * 50..<(block + 1) * 50 {
      let instance = RandomProgram(seed: seed, integerShare: 0)
      let expected = instance.bestVertex()
      for method in [LinearProgram.Method.primal, .dual] {
        try withLinearProgram { (program) throws(LinearProgramFault) in
          try instance.build(in: &program)
          let status = try program.solve(method).status
          #expect(status == (expected == nil ? .infeasible : .optimal), "\(instance.trace)")
          guard let expected, status == .optimal else { return }
          #expect(abs(program.objective - expected) < 1e-6, "\(program.objective) ≠ \(expected) \(instance.trace)")
          #expect(instance.violation(of: program.columnValues()) < 1e-6, "\(instance.trace)")
          #expect(instance.priceFaults(in: program).isEmpty, "\(instance.priceFaults(in: program)) \(instance.trace)")
        }
      }
    }
  }

  @Test(arguments: 0..<20)
  func integerProgramsEqualEnumeration(block: Int) throws {
    for seed in block * 25..<(block + 1) * 25 {
      let instance = RandomProgram(seed: seed, integerShare: seed.isMultiple(of: 3) ? 0.5 : 1)
      let expected = instance.bestIntegerPoint()
      let cuts: IntegerOptions.Cuts = seed.isMultiple(of: 2) ? [] : [.gomory, .rounding, .cover, .clique]
      try withLinearProgram { (program) throws(LinearProgramFault) in
        try instance.build(in: &program)
        let outcome = try program.solveInteger(.init(poolSize: 3, cuts: cuts))
        #expect(outcome.reason == (expected == nil ? .infeasible : .optimal), "\(instance.trace)")
        guard let expected else { return }
        #expect(abs((outcome.objective ?? .nan) - expected) < 1e-5, "\(outcome) ≠ \(expected) \(instance.trace)")
        for point in outcome.pool { #expect(instance.violation(of: point) < 1e-4, "\(instance.trace)") }
        let again = try program.solveInteger(.init(start: outcome.point, cutoff: expected + 0.5, cuts: cuts))
        #expect(again.reason == .optimal && again.objective == outcome.objective, "\(instance.trace)")
        let below = try program.solveInteger(.init(cutoff: expected - 0.01, cuts: cuts))
        #expect(below.reason == .infeasible && below.point == nil, "\(instance.trace)")
      }
    }
  }

  /// Columns and rows come and go at random; after each step the optimum equals that of the same program built afresh.
  @Test(arguments: 0..<40)
  func editedProgramsEqualFreshOnes(seed: Int) throws {
    var random = SeededGenerator(seed: 1000 + seed)
    var mirror = RandomProgram(seed: seed, integerShare: 0)
    try withLinearProgram { (program) throws(LinearProgramFault) in
      try mirror.build(in: &program)
      for step in 0..<12 {
        try mirror.edit(&program, &random)
        let method: LinearProgram.Method = Bool.random(using: &random) ? .primal : .dual
        let status = try program.solve(method).status
        let expected = try withLinearProgram { (fresh) throws(LinearProgramFault) -> Double? in
          try mirror.build(in: &fresh)
          return try fresh.solve(.primal).status == .optimal ? fresh.objective : nil
        }
        #expect(status == (expected == nil ? .infeasible : .optimal), "step \(step) \(mirror.trace)")
        guard let expected, status == .optimal else { continue }
        #expect(abs(program.objective - expected) < 1e-6, "step \(step) \(mirror.trace)")
        #expect(mirror.priceFaults(in: program).isEmpty, "step \(step) \(mirror.trace)")
      }
    }
  }
}
