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
