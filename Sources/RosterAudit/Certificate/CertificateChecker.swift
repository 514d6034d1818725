public import RosterModel

/// Recomputes the bounds of a certificate from the problem alone, in integers, with this room's own programme.
public struct CertificateChecker: Sendable {
  /// Steps that checking one claim may take, most of them from state to state; what needs more is not checked. Some
  /// thirty seconds and 200 MB.
  public static let defaultStepLimit = 200_000_000

  private let problem: RosterProblem
  public let stepLimit: Int

  public init(_ problem: RosterProblem, stepLimit: Int = CertificateChecker.defaultStepLimit) {
    self.problem = problem
    self.stepLimit = stepLimit
  }

  /// Per claim, in the certificate's order: `nil` when it is proven.
  public func faults(in certificate: Certificate) -> [CertificateFault?] {
    certificate.claims.map { fault(of: $0, in: certificate) }
  }

  /// What is wrong with one of the certificate's claims; `nil` when it is proven.
  public func fault(of claim: BoundClaim, in certificate: Certificate) -> CertificateFault? {
    do throws(CertificateFault) {
      try checkForm(certificate)
      try check(claim, scale: certificate.scale)
      return nil
    } catch {
      return error
    }
  }

  /// What is wrong with the claim that no lawful roster exists; `nil` when it is proven, or not made.
  public func emptinessFault(in certificate: Certificate) -> CertificateFault? {
    guard let nodes = certificate.emptiness else { return nil }
    do throws(CertificateFault) {
      try checkForm(certificate)
      let task = ProofTask(level: nil, bound: 0, locks: [], totals: [], nodes: nodes, scale: certificate.scale)
      guard try ProofLeaves(problem, task).leastValue(stepLimit: stepLimit) == nil else {
        throw .boundTooHigh(proven: nil)
      }
      return nil
    } catch {
      return error
    }
  }

  /// What the nodes of a claim prove: the largest bound that its prices give; `nil` when no roster is left.
  public func proven(_ claim: BoundClaim, scale: Int) throws(CertificateFault) -> Cost? {
    guard problem.levels.indices.contains(claim.level) else { throw .unknownName }
    guard claim.locks.count == claim.level else { throw .wrongLocks }
    // Far enough from the ends that a counter's reference can be added.
    let span = (Int.min / 4)...(Int.max / 4)
    guard (claim.locks + [claim.bound]).allSatisfy({ span.contains($0.units) }) else { throw .overflow }
    // What nobody has a charge on is 0 for every roster.
    if problem.levels[claim.level].kind == .largest, !hasPeak(claim.level) { return .zero }
    let task = ProofTask(
      level: claim.level, bound: claim.bound.units, locks: claim.locks.map(\.units), totals: claim.totals,
      nodes: claim.nodes, scale: scale)
    guard let value = try ProofLeaves(problem, task).leastValue(stepLimit: stepLimit) else { return nil }
    return Cost(try task.rounded(value, problem))
  }

  private func hasPeak(_ level: Int) -> Bool {
    problem.persons.flatMap(\.counters).flatMap(\.charges).contains { charge in
      if case .peak(_, level) = charge { true } else { false }
    }
  }

  private func checkForm(_ certificate: Certificate) throws(CertificateFault) {
    guard certificate.format == Certificate.currentFormat, certificate.scale >= 1 else { throw .unknownForm }
  }

  private func check(_ claim: BoundClaim, scale: Int) throws(CertificateFault) {
    guard let proven = try proven(claim, scale: scale) else { return }
    if proven < claim.bound { throw .boundTooHigh(proven: proven) }
  }
}
