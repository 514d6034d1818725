import PatrolDomain
import Planning
import RosterAudit
import RosterExports
import RosterModel
import ScenarioFiles

extension RunFolder {
  /// What there is to say of why there is no roster: that the inputs have what `conflict.json` names, that its sentences are
  /// what follows, and that the person whom it concerns has no lawful week under it. Nothing about a run with a roster.
  ///
  /// - Parameter stepLimit: steps that checking the last may take.
  func conflict(stepLimit: Int) -> CertificateReading {
    var reading = CertificateReading()
    // That a file is missing is a fault of its hash already.
    guard claimsNoRoster, unrendered.isEmpty, let bytes = read(RunFiles.conflictName),
      let scenario = scenario.read().scenario
    else { return reading }
    guard let members = (try? ConflictHead(bytes: bytes))?.conflict else {
      reading.faults = [Fact("run.rendered-differently", Self.conflictValues)]
      return reading
    }
    let (conflict, strangers) = members.found(in: scenario)
    guard let conflict else {
      reading.faults = strangers.map { id in
        Fact("run.conflict-stranger", Self.conflictValues.merging(["id": .text(id)]) { own, _ in own })
      }
      return reading
    }
    reading.faults = conflictFaults(ConflictEntry(conflict, in: scenario))
    reading.take(conflict, Self.conflictValues, in: scenario, stepLimit: stepLimit)
    return reading
  }

  private static let conflictValues: [String: FactValue] = ["name": .text(RunFiles.conflictName)]

  /// Files that `plan` would not write of this conflict.
  private func conflictFaults(_ conflict: ConflictEntry) -> [Fact] {
    guard let certificate = read(RunFiles.certificateName) else { return [] }
    let verdict = Verdict(manifest)
    let run = try? RunFiles(
      PlanDocument(verdict, nil, conflict: conflict), verdict, entry: manifest.entry, inputs: copies,
      options: manifest.options, versions: manifest.versions, certificate: certificate)
    return differing(run?.files ?? [])
  }
}

/// What of `conflict.json` is not told anew.
private struct ConflictHead: Document, Codable {
  let conflict: ConflictEntry.Members
}

extension CertificateReading {
  /// Checks that nobody whom a conflict concerns has a lawful week under what it is made of, and that he has one without
  /// any one of it where that is claimed.
  fileprivate mutating func take(
    _ conflict: Conflict, _ name: [String: FactValue], in scenario: Scenario, stepLimit: Int
  ) {
    guard let problem = conflict.problem(in: scenario) else {
      lines.append(Fact("run.conflict-of-week", name))
      isPartial = true
      return
    }
    let own: [String: FactValue] = [
      "persons": .list(conflict.persons.map { scenario.named($0) }), "steps": .count(stepLimit),
    ]
    let values = name.merging(own) { own, _ in own }
    // No part of it may be one already.
    let parts = conflict.isMinimal ? conflict.smaller.compactMap { $0.problem(in: scenario) } : []
    let found = ([problem] + parts).map { Self.fault(ofEmptinessOf: $0, stepLimit) }
    if found.contains(where: { $0?.isUndecided == true }) {
      lines.append(Fact("run.conflict-too-large", values))
      isPartial = true
    } else if found[0] != nil {
      faults.append(Fact("run.false-conflict", values))
    } else if found.dropFirst().contains(nil) {
      faults.append(Fact("run.conflict-not-minimal", values))
    } else {
      lines.append(Fact(conflict.isMinimal ? "run.conflict-checked" : "run.conflict-checked-open", values))
    }
  }

  /// What is wrong with the claim that somebody has no lawful pattern; it needs no prices, for there is nothing to price.
  private static func fault(ofEmptinessOf problem: RosterProblem, _ stepLimit: Int) -> CertificateFault? {
    let nothing = ProofNode(prices: ProofPrices(rows: [:], locks: [], provesEmptiness: true))
    let claim = Certificate(scale: 1, claims: [], emptiness: [nothing])
    return CertificateChecker(problem, stepLimit: stepLimit).emptinessFault(in: claim)
  }
}
