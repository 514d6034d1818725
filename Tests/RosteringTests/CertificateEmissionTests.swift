import LinearPrograms
import RosterAudit
import RosterModel
import Testing

@testable import Rostering

/// The certificates that the engine gives, in the hands of the checker.
@Suite struct CertificateEmissionTests {
  /// Whatever is called optimal is claimed, and the number that the engine claims is the one that the checker finds.
  @Test func everyBoundIsClaimedAndProven() throws {
    var claims = 0
    for seed in 0..<400 {
      let problem = TinyProblem.make(seed: seed)
      let solution = try solve(problem, options: SearchOptions(), start: nil, monitor: SearchMonitor()).0
      let certificate = try #require(solution.certificate)
      let checker = CertificateChecker(problem)
      guard solution.incumbent != nil else {
        #expect(certificate.emptiness != nil && checker.emptinessFault(in: certificate) == nil, "seed \(seed)")
        continue
      }
      #expect(certificate.emptiness == nil)
      #expect(certificate.claims.map(\.bound) == solution.levels.map(\.bound), "seed \(seed)")
      for claim in certificate.claims {
        claims += 1
        let proven = try checker.proven(claim, scale: certificate.scale)
        let isLargest = problem.levels[claim.level].kind == .largest
        #expect(proven == claim.bound || (isLargest && proven == nil), "seed \(seed): \(claim.level)")
      }
    }
    #expect(claims > 600)
  }

  /// A part that is solved again, with too few labels to learn more, keeps the prices that its bound came with.
  @Test func aBoundGoesWithItsPrices() throws {
    for seed in 0..<4 {
      var problem = WardProblem.make(seed: seed, persons: 8, days: 5)
      // A total that costs the same a little and far beside it: lines below such charges say next to nothing.
      problem.amounts.append(problem.choices.indices.map { 3 + 7 * $0 % 11 })
      for person in problem.persons.indices {
        let charge = Penalty(level: 0, cost: Cost(9), unit: 1_000)
        problem.persons[person].counters.append(
          Counter(
            amounts: problem.amounts.count - 1, days: 0..<5,
            charges: [.excess(over: 14 + person, charge), .shortfall(under: 14 + person, charge)]))
      }
      var state = SearchState(problem, options: SearchOptions(threads: 1), monitor: SearchMonitor())
      let candidate = BestResponse(&state).candidate
      var search = LevelSearch(.sum(level: 0), state, workEnd: .max, start: candidate)
      var root = SearchNode(persons: problem.persons.count)
      for limit in [nil, RoundLimit(20, labels: 1)] {
        state.master = MasterProblem(
          state.compiled, rows: state.compiled.firstRows, costs: MasterCosts(objective: search.objective),
          locks: state.locks, artificialCost: 1)
        var found: NodeSolution?
        try withLinearProgram { (program: inout LinearProgram) throws(LinearProgramFault) in
          try state.master.rebuild(pool: state.pool, &program)
          try state.master.add(patterns: candidate.columns, pool: state.pool, &program)
          found = try search.solve(root, cutoff: nil, limit: limit, &state, &program)
        }
        let solution = try #require(found)
        let prices = try #require(solution.prices)
        let costs = MasterCosts(objective: search.objective)
        let part = try #require(PricedPart.priced(prices, costs, root, expected: solution.bound.value, &state))
        let proven = Double(part.value) / Double(1 << PricedPart.boundBits)
        #expect(proven >= solution.bound.value - 1e-3, "seed \(seed): \(proven) of \(solution.bound.value)")
        root.raise(solution.bound)
        search.rootPrices = prices
      }
    }
  }

  /// That there is no roster is claimed with reason: nobody accepts it of a problem that has one.
  @Test func emptinessIsNotProvenWhereThereIsARoster() throws {
    for seed in 0..<100 {
      let problem = TinyProblem.make(seed: seed)
      guard let solution = try Self.solved(problem), var certificate = solution.certificate else { continue }
      certificate.emptiness = certificate.claims[0].nodes
      #expect(CertificateChecker(problem).emptinessFault(in: certificate) != nil, "seed \(seed)")
    }
  }

  @Test func tamperingIsFound() throws {
    for seed in 0..<60 {
      let problem = TinyProblem.make(seed: seed)
      guard let solution = try Self.solved(problem), let certificate = solution.certificate else { continue }
      for (index, claim) in certificate.claims.enumerated() {
        func fault(_ tamper: (inout BoundClaim) -> Void) -> CertificateFault? {
          var tampered = certificate
          tamper(&tampered.claims[index])
          return CertificateChecker(problem).faults(in: tampered)[index]
        }
        let value = solution.levels[claim.level].value
        #expect(fault { $0.bound = value + Cost(1) } != nil, "seed \(seed)")
        #expect(fault { $0.locks.append(.zero) } == .wrongLocks)
        #expect(fault { $0.bound = Cost(.max) } == .overflow)
        guard let leaf = claim.nodes.firstIndex(where: { $0.split == nil }) else { continue }
        #expect(fault { $0.nodes = [] } == .uncovered)
        #expect(fault { $0.nodes[leaf].prices = nil } == .uncovered)
        #expect(fault { $0.nodes[leaf].prices?.rows[9_999] = 1 } == .unknownName)
        #expect(fault { $0.nodes[0].split = ProofSplit(kind: .side(row: 0), first: 0, second: 1) } == .uncovered)
        if claim.level > 0 {
          #expect(fault { $0.nodes[leaf].prices?.locks[0] = -1 } == .negativeLockPrice)
        }
      }
    }
  }

  private static func solved(_ problem: RosterProblem) throws -> RosterSolution? {
    let solution = try solve(problem, options: SearchOptions(), start: nil, monitor: SearchMonitor()).0
    return solution.incumbent == nil ? nil : solution
  }
}
