import PatrolDomain
import RosterAudit
import RosterExports
import ScenarioFiles
import Wording

extension RunFolder {
  /// Files that are gone or that are no longer what they were.
  var hashFaults: [Fact] {
    let answer = claimsNoRoster ? [RunFiles.conflictName] : [RunFiles.rosterName, RunFiles.sheetName]
    let unlisted = answer.filter { name in !manifest.outputs.contains { $0.name == name } }
    return unlisted.map { Fact("run.missing", ["name": .text($0)]) } + contradiction + changedFiles
  }

  /// A run with a roster has no reasons why there is none; listing both would keep its files from being written anew.
  private var contradiction: [Fact] {
    guard !claimsNoRoster, listed.contains(where: { $0.name == RunFiles.conflictName }) else { return [] }
    return [Fact("run.rendered-differently", ["name": .text(RunFiles.manifestName)])]
  }

  private var changedFiles: [Fact] {
    listed.compactMap { file in
      guard let contents = read(file.name) else { return Fact("run.missing", ["name": .text(file.name)]) }
      return file.describes(contents) ? nil : Fact("run.changed", ["name": .text(file.name)])
    }
  }

  /// What the judge says of the roster in the folder, under the scenario in the folder.
  var rosterFaults: [Fact] {
    let reading = scenario.read()
    guard let scenario = reading.scenario else {
      return reading.diagnostics.map { Fact("run.unreadable-scenario", ["fault": .fact($0.fact)]) }
    }
    let (document, faults) = roster(RunFiles.rosterName, scenario)
    let (sheet, sheetFaults) = roster(RunFiles.sheetName, scenario)
    guard let document, let sheet else { return faults + sheetFaults }
    return (document == sheet ? [] : [Fact("run.rosters-differ")])
      + auditFaults(RosterAuditor(scenario).audit(document))
  }

  func roster(_ name: String, _ scenario: Scenario) -> (Roster?, [Fact]) {
    // That the file is missing is a fault of its hash already.
    guard let bytes = read(name) else { return (nil, []) }
    guard let given = GivenRoster(name: name, bytes: bytes) else {
      let fault = Fact("program.not-roster-json", ["path": .text(name)])
      return (nil, [Fact("run.unreadable-roster", ["name": .text(name), "fault": .fact(fault)])])
    }
    let reading = given.read(for: scenario)
    let faults = reading.diagnostics.map { diagnostic in
      Fact("run.unreadable-roster", ["name": .text(name), "fault": .fact(diagnostic.fact)])
    }
    return (reading.roster, faults)
  }

  func auditFaults(_ audit: AuditReport) -> [Fact] {
    let breaches = audit.breaches.map { breach in
      Fact("run.breach", ["rule": .fact(breach.origin), "breach": .fact(breach.fact)])
    }
    let levels = manifest.levels.compactMap { level -> Fact? in
      let audited = ObjectiveLevel(rawValue: level.level).flatMap { audit.levels[$0] }
      guard audited != level.value else { return nil }
      let values: [String: FactValue] = [
        "level": .term("level.\(level.level)"), "recorded": .count(level.value),
        "audited": audited.map { .count($0) } ?? .nothing,
      ]
      return Fact("run.level", values)
    }
    return breaches + levels
  }
}
