public import RosterModel

/// Recomputes the bounds of a certificate from the problem alone, in integers, with this room's own programme.
public struct CertificateChecker: Sendable {
  /// Steps from state to state that checking one claim may take; what needs more is not checked.
  public static let defaultStepLimit = 60_000_000

  private let problem: RosterProblem
  private let stepLimit: Int

  public init(_ problem: RosterProblem, stepLimit: Int = CertificateChecker.defaultStepLimit) {
    self.problem = problem
    self.stepLimit = stepLimit
  }

  /// Per claim, in the certificate's order: `nil` when it is proven.
  public func faults(in certificate: Certificate) -> [CertificateFault?] {
    certificate.claims.map { claim in
      do throws(CertificateFault) {
        guard certificate.format == Certificate.currentFormat, certificate.scale >= 1 else { throw .unknownForm }
        try check(claim, scale: certificate.scale)
        return nil
      } catch {
        return error
      }
    }
  }

  /// What the nodes of a claim prove: the largest bound that its prices give; `nil` when no roster is left.
  public func proven(_ claim: BoundClaim, scale: Int) throws(CertificateFault) -> Cost? {
    guard problem.levels.indices.contains(claim.level) else { throw .unknownName }
    guard claim.locks.count == claim.level else { throw .wrongLocks }
    // Far enough from the ends that a counter's reference can be added.
    let span = (Int.min / 4)...(Int.max / 4)
    guard (claim.locks + [claim.bound]).allSatisfy({ span.contains($0.units) }) else { throw .overflow }
    let coefficients = RowCoefficients(problem)
    let priced = PricedSpace(
      problem: problem, coefficients: coefficients, classes: ClassBook(problem), claim: claim, scale: scale)
    var steps = stepLimit
    var isSeen = Array(repeating: false, count: claim.nodes.count)
    var open = [(node: 0, space: try ProofSpace(problem, coefficients))]
    var least: Int?
    while let (index, space) = open.popLast() {
      guard claim.nodes.indices.contains(index), !isSeen[index] else { throw .uncovered }
      isSeen[index] = true
      let node = claim.nodes[index]
      if let split = node.split {
        guard split.first > index, split.second > index else { throw .uncovered }
        let (first, second) = try space.parts(split, problem)
        open += [(split.first, first), (split.second, second)]
      } else {
        guard let prices = node.prices else { throw .uncovered }
        guard let bound = try value(of: space, prices, priced, &steps) else { continue }
        least = min(least ?? bound, bound)
      }
    }
    return least.map { Cost($0) }
  }

  private func check(_ claim: BoundClaim, scale: Int) throws(CertificateFault) {
    guard let proven = try proven(claim, scale: scale) else { return }
    if proven < claim.bound { throw .boundTooHigh(proven: proven) }
  }

  /// The smallest value that a part's prices leave possible; `nil` when it is empty.
  private func value(
    of space: ProofSpace, _ prices: ProofPrices, _ priced: PricedSpace, _ steps: inout Int
  ) throws(CertificateFault) -> Int? {
    let provesEmptiness = prices.provesEmptiness || problem.levels[priced.claim.level].kind == .largest
    var prices = prices
    prices.provesEmptiness = provesEmptiness
    guard let bound = try priced.bound(space, prices, &steps) else { return nil }
    if provesEmptiness {
      if bound > 0 { return nil }
      throw .boundTooHigh(proven: nil)
    }
    let rounded = bound / priced.scale + (bound > 0 && bound % priced.scale != 0 ? 1 : 0)
    return try LevelSteps(problem, level: priced.claim.level).roundedUp(rounded)
  }
}
