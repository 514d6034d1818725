import PatrolDomain
import Planning
import RosterAudit
import RosterExports
import RosterModel
import ScenarioFiles

/// What a run's certificate proves.
struct CertificateReading {
  /// What is false in it.
  var faults: [Fact] = []
  /// One sentence per level with a bound: checked, proven in part, or too large to check.
  var lines: [Fact] = []
}

extension RunFolder {
  /// Checks every claim of the certificate against the problem that the scenario in the folder gives.
  var certificate: CertificateReading {
    var reading = CertificateReading()
    guard manifest.outputs.contains(where: { $0.name == RunFiles.certificateName }) else {
      reading.lines = [Fact("certificate.none")]
      return reading
    }
    // That the file is missing is a fault of its hash already.
    guard let bytes = read(RunFiles.certificateName), let scenario = scenario.read().scenario else { return reading }
    guard let document = try? CertificateDocument(bytes: bytes) else {
      reading.faults.append(Fact("run.unreadable-certificate", [:]))
      return reading
    }
    let problems = ProvenProblems(scenario)
    var checks: [CheckedClaim] = []
    for (certificate, problem) in [(document.folded, problems.folded), (document.full, problems.full)] {
      guard let certificate else { continue }
      let faults = CertificateChecker(problem).faults(in: certificate)
      checks += zip(certificate.claims, faults).map { CheckedClaim(claim: $0, fault: $1) }
    }
    reading.faults = checks.compactMap(\.falsehood)
    reading.lines = manifest.levels.enumerated().compactMap { line(of: $0, $1, checks) }
    return reading
  }

  private func line(of index: Int, _ level: Manifest.Level, _ checks: [CheckedClaim]) -> Fact? {
    guard let bound = level.bound else { return nil }
    // A claim speaks of rosters that keep its locks, so ours must be one of them.
    let about = checks.filter { check in
      check.claim.level == index
        && zip(check.claim.locks, manifest.levels).allSatisfy { lock, before in before.value <= lock.units }
    }
    let proven = about.filter { $0.fault == nil }.map(\.claim.bound.units).max()
    var values: [String: FactValue] = ["level": .term("level.\(level.level)"), "bound": .count(bound)]
    if let proven, proven >= bound { return Fact("certificate.checked", values) }
    if about.contains(where: { $0.fault == .tooLarge }) { return Fact("certificate.too-large", values) }
    values["proven"] = proven.map { .count($0) } ?? .text("–")
    return Fact("certificate.not-proven", values)
  }
}

/// A claim and what checking it found.
struct CheckedClaim {
  let claim: BoundClaim
  /// `nil` when the claim is proven.
  let fault: CertificateFault?

  /// What is false about the claim; that it could not be checked is not.
  var falsehood: Fact? {
    guard let fault, fault != .tooLarge else { return nil }
    let levels = ObjectiveLevel.allCases
    let level: FactValue =
      levels.indices.contains(claim.level) ? .term("level.\(levels[claim.level].rawValue)") : .count(claim.level)
    var proven = FactValue.text("–")
    if case .boundTooHigh(let found) = fault, let found { proven = .count(found.units) }
    return Fact("run.false-claim", ["level": level, "claimed": .count(claim.bound.units), "proven": proven])
  }
}
