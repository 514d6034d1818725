import PatrolDomain
import Planning
import RosterAudit
import RosterExports
import ScenarioFiles
import WhatIf
import Wording

/// A scenario with a roster of it: a finished run, or a scenario and a roster that somebody hands in.
struct PlannedStation {
  let scenario: Scenario
  let roster: Roster
  /// The finished run that the scenario comes from, if it does.
  private let run: RunFolder?

  /// What that run has proven of its scenario.
  var known: [PlannedLevel] { run?.provenLevels ?? [] }

  /// - Parameter roster: a table, a `roster.json` or a run's folder; may be left out where `path` is a run's folder.
  init(at path: String, roster rosterPath: String?) throws {
    run = RunFolder(path)
    guard let given = rosterPath ?? run.map({ _ in path }) else {
      throw Refusal.badInput("program.roster-needed", ["path": .text(path)])
    }
    if let run {
      let reading = run.scenario.read()
      guard let found = reading.scenario else { throw refuse(reading.diagnostics, folder: run.scenario.folder) }
      scenario = found
    } else {
      scenario = try StationScenario(at: path).scenario
    }
    let reading = try GivenRoster(given).read(for: scenario)
    guard let found = reading.roster else { throw refuse(reading.diagnostics, folder: "") }
    roster = found
  }
}

extension RunFolder {
  /// The run's levels, with their bounds where a look at the proofs finds nothing false, and nothing too large to check.
  var provenLevels: [PlannedLevel] { levels(certificate(stepLimit: CertificateChecker.defaultStepLimit)) }

  private func levels(_ reading: CertificateReading) -> [PlannedLevel] {
    let isProven = reading.faults.isEmpty && !reading.isPartial
    return Verdict(manifest).levels.map {
      PlannedLevel(level: $0.level, value: $0.value, bound: isProven ? $0.bound : nil)
    }
  }

  /// The run's roster with what is proven of it; `nil` for a run without a roster.
  ///
  /// - Throws: a refusal that says what is wrong with a run that is not sound.
  func knownWeek() throws -> KnownWeek? {
    guard !claimsNoRoster else { return nil }
    let report = try report(isExplained: false)
    let reading = certificate(stepLimit: CertificateChecker.defaultStepLimit)
    guard reading.faults.isEmpty else { throw unsound(reading.faults) }
    return KnownWeek(roster: report.roster, levels: levels(reading))
  }
}

/// Finds what a command line speaks of, or says what may have been meant.
struct NamedThings {
  let scenario: Scenario

  /// A person by id or by full name.
  func person(_ text: String) throws(Refusal) -> PersonID {
    if let found = scenario.people.first(where: { $0.id.text == text || $0.name == text }) { return found.id }
    throw unknown("program.no-person", text, among: scenario.people.flatMap { [$0.id.text, $0.name] })
  }

  /// A duty as `desk@2026-12-03`, with `T22:00` and `@place` behind it where that leaves a choice. Of several the one that
  /// is carried out, if it is only one.
  ///
  /// - Parameter person: of several duties his is meant.
  func duty(_ text: String, in roster: Roster, of person: PersonID? = nil) throws(Refusal) -> Duty {
    let exact = scenario.duties.first { $0.id.text == text }
    if let exact { return exact }
    let matching = scenario.duties.filter { matches($0, text) }
    let held = Set(roster.assignments.map(\.duty))
    let carriedOut = matching.filter { held.contains($0.id) }
    if matching.count == 1 { return matching[0] }
    let own = matching.filter { duty in roster.assignments.contains { $0.duty == duty.id && $0.person == person } }
    if own.count == 1 { return own[0] }
    if carriedOut.count == 1 { return carriedOut[0] }
    guard matching.isEmpty else {
      let offered = (carriedOut.isEmpty ? matching : carriedOut).prefix(12).map { FactValue.text($0.id.text) }
      throw .badInput("program.which-duty", ["text": .text(text), "duties": .list(Array(offered))])
    }
    throw unknown("program.no-duty", text, among: scenario.duties.flatMap { [$0.id.text, short($0)] })
  }

  /// `desk@2026-12-03:leader`; without the seat all of the duty's.
  func seats(_ text: String, in roster: Roster) throws(Refusal) -> (duty: Duty, seats: [Seat]) {
    // A seat stands behind the last colon, but the clock has colons, too.
    if let colon = text.lastIndex(of: ":"), let duty = try? duty(String(text[..<colon]), in: roster) {
      let word = String(text[text.index(after: colon)...])
      let seats = duty.team.orderedSeats
      guard let seat = seats.first(where: { $0.description == word }) else {
        if let duty = try? self.duty(text, in: roster) { return (duty, duty.team.orderedSeats) }
        throw unknown("program.no-seat", word, among: seats.map(\.description))
      }
      return (duty, [seat])
    }
    let duty = try duty(text, in: roster)
    return (duty, duty.team.orderedSeats)
  }

  private func short(_ duty: Duty) -> String { "\(duty.line)@\(scenario.horizon.date(ofDay: duty.day))" }

  /// Whether `text` is the beginning of the duty's id up to the date, the time or the place, or its id without the time.
  private func matches(_ duty: Duty, _ text: String) -> Bool {
    text == short(duty) || text == "\(short(duty))T\(duty.interval.start.timeOfDay)"
      || text == "\(short(duty))@\(duty.place)"
  }

  private func unknown(_ code: String, _ text: String, among known: [String]) -> Refusal {
    let facts = [Fact(code, ["text": .text(text)])]
    let nearest = nearestWord(to: text, among: known).map { [Fact("did-you-mean", ["candidate": .text($0)])] } ?? []
    return Refusal(.badInput, facts + nearest)
  }
}
