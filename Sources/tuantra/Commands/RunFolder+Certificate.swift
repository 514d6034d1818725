import PatrolDomain
import Planning
import RosterAudit
import RosterExports
import RosterModel
import ScenarioFiles
import WhatIf

/// What a run's certificate proves.
struct CertificateReading {
  /// What is false in it, and what the run claims beyond what it proves.
  var faults: [Fact] = []
  /// One sentence per level whose bound was checked, or would have been too large to check.
  var lines: [Fact] = []
  /// Whether something was too large to check.
  var isPartial = false

  /// Takes in what another look found.
  mutating func take(_ other: CertificateReading) {
    faults += other.faults
    lines += other.lines
    isPartial = isPartial || other.isPartial
  }

  /// Takes in what checking found of the claim that there is no lawful roster.
  mutating func take(_ fault: CertificateFault?, stepLimit: Int) {
    switch fault {
    case nil: lines.append(Fact("certificate.checked-empty"))
    case let fault? where fault.isUndecided:
      lines.append(Fact("certificate.too-large-empty", ["steps": .count(stepLimit)]))
      isPartial = true
    default: faults.append(Fact("run.false-emptiness"))
    }
  }

  /// Takes in what checking found about one bound that the run claims.
  ///
  /// - Parameter checks: claims that speak of a roster like the run's.
  mutating func take(_ bound: Int, of level: String, _ checks: [CheckedClaim], stepLimit: Int) {
    let proven = checks.compactMap(\.proven).max()
    var values: [String: FactValue] = ["level": .term("level.\(level)"), "bound": .count(bound)]
    if let proven, proven >= bound {
      lines.append(Fact("certificate.checked", values))
    } else if checks.contains(where: { $0.fault?.isUndecided == true }) {
      values["steps"] = .count(stepLimit)
      lines.append(Fact("certificate.too-large", values))
      isPartial = true
    } else {
      values["proven"] = proven.map { .count($0) }
      faults.append(Fact(proven == nil ? "certificate.proves-none" : "certificate.not-proven", values))
    }
  }
}

extension RunFolder {
  /// Whether the run says that no lawful roster exists.
  var claimsNoRoster: Bool { manifest.stopReason == StopReason.infeasible.rawValue }

  /// Checks every claim of the certificate against the problem that the scenario in the folder gives.
  ///
  /// - Parameter stepLimit: steps that checking one claim may take.
  func certificate(stepLimit: Int) -> CertificateReading {
    var reading = CertificateReading()
    guard manifest.outputs.contains(where: { $0.name == RunFiles.certificateName }) else {
      reading.lines = [Fact("certificate.none")]
      takeBounds(into: &reading, [], stepLimit)
      if claimsNoRoster { reading.faults.append(Fact("run.false-emptiness")) }
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
      let checker = CertificateChecker(problem, stepLimit: stepLimit)
      checks += Self.checks(of: certificate, by: checker)
      if certificate.emptiness != nil { reading.take(checker.emptinessFault(in: certificate), stepLimit: stepLimit) }
    }
    if claimsNoRoster, document.folded?.emptiness == nil, document.full?.emptiness == nil {
      reading.faults.append(Fact("run.false-emptiness"))
    }
    reading.faults += checks.compactMap(\.falsehood)
    takeBounds(into: &reading, checks, stepLimit)
    return reading
  }

  /// All claims at the same time: none needs another.
  private static func checks(of certificate: Certificate, by checker: CertificateChecker) -> [CheckedClaim] {
    SideBySide.map(count: certificate.claims.count, threads: Environment.processorCount) { index in
      let claim = certificate.claims[index]
      return CheckedClaim(claim: claim, fault: checker.fault(of: claim, in: certificate))
    }.compactMap { $0 }
  }

  /// Every bound that the manifest, and with it the summary, claims.
  private func takeBounds(into reading: inout CertificateReading, _ checks: [CheckedClaim], _ stepLimit: Int) {
    for (index, level) in manifest.levels.enumerated() {
      guard let bound = level.bound else { continue }
      // A claim speaks of rosters that keep its locks, so ours must be one of them.
      let about = checks.filter { check in
        check.claim.level == index
          && zip(check.claim.locks, manifest.levels).allSatisfy { lock, before in before.value <= lock.units }
      }
      reading.take(bound, of: level.level, about, stepLimit: stepLimit)
    }
  }
}
