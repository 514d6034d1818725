import PatrolDomain
import RosterAudit
import RosterModel

/// A claim and what checking it found.
struct CheckedClaim {
  let claim: BoundClaim
  /// `nil` when the claim is proven.
  let fault: CertificateFault?

  /// The bound that is proven, whatever is claimed; `nil` when none is, or the claim could not be checked.
  var proven: Int? {
    switch fault {
    case nil: claim.bound.units
    case .boundTooHigh(let found): found?.units
    default: nil
    }
  }

  /// What is false about the claim; that it could not be checked is not.
  var falsehood: Fact? {
    guard let fault, !fault.isUndecided else { return nil }
    let levels = ObjectiveLevel.allCases
    let level: FactValue =
      levels.indices.contains(claim.level) ? .term("level.\(levels[claim.level].rawValue)") : .count(claim.level)
    let values: [String: FactValue] = [
      "level": level, "claimed": .count(claim.bound.units), "proven": proven.map { .count($0) } ?? .nothing,
    ]
    return Fact("run.false-claim", values)
  }
}

/// Steps of the checker that take no noticeable time: no answer leaves `plan` or `bench` with a claim that is refused
/// within them.
let quickCheck = 2_000_000

/// Checks what the engine claims, as far as that takes no noticeable time.
///
/// - Throws: an internal fault for a claim that is false.
func confirm(_ certificate: Certificate?, of problem: RosterProblem, _ name: String) throws(Refusal) {
  guard let certificate else { return }
  let checker = CertificateChecker(problem, stepLimit: quickCheck)
  for fault in checker.faults(in: certificate) + [checker.emptinessFault(in: certificate)] {
    if let fault, !fault.isUndecided { throw .internalFault("internal.certificate", ["name": .text(name)]) }
  }
}
