import RosterAudit
import RosterModel
import Testing

@testable import Rostering

/// The certificates that the engine gives, in the hands of the checker.
@Suite struct CertificateEmissionTests {
  @Test func whatTheEngineClaimsIsProven() throws {
    var claims = 0
    var atTheBound = 0
    for seed in 0..<200 {
      let problem = TinyProblem.make(seed: seed)
      guard let solution = try Self.solved(problem), let certificate = solution.certificate else { continue }
      let faults = CertificateChecker(problem).faults(in: certificate)
      #expect(faults.allSatisfy { $0 == nil }, "seed \(seed): \(faults)")
      claims += certificate.claims.count
      atTheBound += certificate.claims.count { claim in
        solution.levels[claim.level].bound.map { claim.bound >= $0 } ?? false
      }
    }
    print("claims \(claims), as high as the bound \(atTheBound)")
    #expect(claims > 200 && atTheBound * 10 > claims * 7)
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
        #expect(fault { $0.nodes = [] } == .uncovered)
        #expect(fault { $0.nodes[0].prices = nil } == .uncovered)
        #expect(fault { $0.nodes[0].prices?.rows[9_999] = 1 } == .unknownName)
        #expect(fault { $0.nodes[0].split = ProofSplit(kind: .side(row: 0), first: 0, second: 1) } == .uncovered)
        if claim.level > 0 {
          #expect(fault { $0.nodes[0].prices?.locks[0] = -1 } == .negativeLockPrice)
        }
      }
    }
  }

  private static func solved(_ problem: RosterProblem) throws -> RosterSolution? {
    let solution = try solve(problem, options: SearchOptions(), start: nil, monitor: SearchMonitor()).0
    return solution.incumbent == nil ? nil : solution
  }
}
