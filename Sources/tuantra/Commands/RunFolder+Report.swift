import PatrolDomain
import Planning
import RosterAudit
import RosterExports
import ScenarioFiles

extension RunFolder {
  /// The run's roster with everything known about it, judged anew. A run that was changed after `plan` is refused.
  ///
  /// - Parameter isExplained: whether to find out, too, why seats stayed empty, and which nobody could have filled.
  func report(isExplained: Bool) throws(Refusal) -> RosterReport {
    let faults = hashFaults
    guard faults.isEmpty else { throw unsound(faults) }
    guard !listed.contains(where: { $0.name == RunFiles.conflictName }) else {
      throw .badInput("export.no-roster", ["path": .text(path)])
    }
    let reading = scenario.read()
    guard let scenario = reading.scenario else {
      throw unsound(reading.diagnostics.map { Fact("run.unreadable-scenario", ["fault": .fact($0.fact)]) })
    }
    let (roster, rosterFaults) = roster(RunFiles.rosterName, scenario)
    guard let roster else { throw unsound(rosterFaults) }
    let audit = RosterAuditor(scenario).audit(roster)
    let auditFaults = auditFaults(audit)
    guard auditFaults.isEmpty else { throw unsound(auditFaults) }
    return RosterReport(
      scenario: scenario, roster: roster, audit: audit, verdict: Verdict(manifest),
      shortfall: isExplained ? shortfall(of: roster, in: scenario) : Shortfall(),
      capacityGaps: isExplained ? capacityGaps(of: scenario).map { $0.fact(in: scenario) } : [])
  }

  func unsound(_ faults: [Fact]) -> Refusal {
    Refusal(.badInput, faults + [Fact("run.unsound", ["path": .text(path)])])
  }
}

extension RosterReport {
  init(
    scenario: Scenario, roster: Roster, audit: AuditReport, verdict: Verdict?, shortfall: Shortfall,
    capacityGaps: [Fact]
  ) {
    let quotas = Dictionary(scenario.duties.map { ($0.id, $0.quota) }) { first, _ in first }
    let sessions = shortfall.sessions.compactMap { session in
      (quotas[session.duty] ?? nil).map { ($0, session.fact(in: scenario)) }
    }
    self.init(
      scenario: scenario, roster: roster, audit: audit, verdict: verdict,
      shortSeats: shortfall.seats.map { ShortSeatNote($0, in: scenario) },
      shortSessions: Dictionary(sessions) { first, _ in first }, capacityGaps: capacityGaps)
  }
}

extension ShortSeatNote {
  fileprivate init(_ seat: ShortSeat, in scenario: Scenario) {
    self.init(duty: seat.duty, isBelowMinimum: seat.filled < seat.minimum, fact: seat.fact(in: scenario))
  }
}
