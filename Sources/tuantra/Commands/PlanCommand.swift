import ArgumentParser
import PatrolDomain
import Planning
import RosterAudit
import RosterExports
import RosterModel
import Rostering
import ScenarioFiles
import Wording

/// `tuantra plan`: from a scenario's files to a roster that the judge has passed.
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: words.sentence("help.plan"),
    discussion: examples(
      "tuantra plan scenarios/minh-khai", "tuantra plan scenarios/minh-khai --out runs/w49",
      "tuantra plan scenarios/minh-khai --time-limit 10 --lang vi", "tuantra plan scenarios/tiny --json"))

  @Argument(help: help("help.scenario"), completion: .file())
  var scenario: String

  @Option(help: help("help.out"), completion: .directory)
  var out: String?

  @Option(help: help("help.start"), completion: .file())
  var start: String?

  @OptionGroup var effort: EffortOptions

  @OptionGroup var answer: AnswerOptions

  func run() throws {
    Interruption.listen()
    let clock = SteadyClock()
    let station = try StationScenario(at: scenario)
    let given = try start.map { path throws(Refusal) in try StartRoster(path, of: station) }
    let gaps = capacityGaps(of: station.scenario).map { $0.fact(in: station.scenario) }
    sayWhatNobodyCanFix(gaps)
    let destination = try out.map { path throws(Refusal) in try RunDestination(path) }
    let outcome = try search(station.scenario, given?.roster, clock)
    guard let roster = outcome.roster else {
      try confirm(outcome.proofs, station.scenario)
      if outcome.stopReason == .infeasible { try keepConflict(outcome, station, given, into: destination) }
      throw try sayThatThereIsNone(outcome, station.scenario)
    }
    let verdict = Verdict(outcome)
    let report = try judged(roster, outcome, verdict, gaps, station.scenario)
    try confirm(outcome.proofs, station.scenario)
    try write(report, verdict, station, given, outcome.proofs, into: destination)
    try show(report, verdict)
    sayWhatWasNotKept(outcome.proofs)
    sayTimes(outcome.times)
    if !report.isComplete { throw ExitStatus.incomplete }
  }

  private func search(_ scenario: Scenario, _ start: Roster?, _ clock: SteadyClock) throws(Refusal) -> PlanOutcome {
    let watch = effort.watch(clock)
    defer { ProgressLine.clear() }
    do throws(SearchFault) {
      return try plan(
        scenario, options: effort.searchOptions(), start: start.map { WarmStart($0) }, monitor: watch.monitor)
    } catch {
      throw .internalFault("internal.search", ["message": .text(error.message)])
    }
  }

  /// A roster leaves this function only when the judge finds it lawful and counts every level as planning did.
  private func judged(
    _ roster: Roster, _ outcome: PlanOutcome, _ verdict: Verdict, _ gaps: [Fact], _ scenario: Scenario
  ) throws(Refusal) -> RosterReport {
    let audit = RosterAuditor(scenario).audit(roster)
    if let breach = audit.breaches.first {
      throw .internalFault("internal.unlawful", ["breach": .fact(breach.fact)])
    }
    for planned in outcome.levels where audit.levels[planned.level] != planned.value {
      let values: [String: FactValue] = [
        "level": .term("level.\(planned.level.rawValue)"), "planned": .count(planned.value),
        "audited": audit.levels[planned.level].map { .count($0) } ?? .nothing,
      ]
      throw .internalFault("internal.level", values)
    }
    return RosterReport(
      scenario: scenario, roster: roster, audit: audit, verdict: verdict, shortfall: outcome.shortfall,
      capacityGaps: gaps)
  }

  /// No bound leaves this function that the checker refuses.
  private func confirm(_ proofs: BoundProofs, _ scenario: Scenario) throws(Refusal) {
    let problems = ProvenProblems(scenario)
    try tuantra.confirm(proofs.folded, of: problems.folded, self.scenario)
    try tuantra.confirm(proofs.full, of: problems.full, self.scenario)
  }

  private func write(
    _ report: RosterReport, _ verdict: Verdict, _ station: StationScenario, _ start: StartRoster?,
    _ proofs: BoundProofs, into destination: consuming RunDestination?
  ) throws {
    guard let destination, let out else { return }
    let files = try RunFiles(
      report, verdict, entry: station.entry, inputs: inputs(station, start), options: kept(start),
      versions: Version.all,
      certificate: CertificateDocument(proofs).bytes(), words
    ).files
    try destination.commit(files)
    Console.standardError.say(Fact("program.written", ["path": .text(out)]))
  }

  /// Leaves a run without a roster: why there is none, and the proof.
  private func keepConflict(
    _ outcome: PlanOutcome, _ station: StationScenario, _ start: StartRoster?,
    into destination: consuming RunDestination?
  ) throws {
    guard let destination, let out else { return }
    let verdict = Verdict(outcome)
    let conflict = PlanDocument(
      verdict, nil, conflict: outcome.conflict.map { ConflictEntry($0, in: station.scenario) })
    let files = try RunFiles(
      conflict, verdict, entry: station.entry, inputs: inputs(station, start), options: kept(start),
      versions: Version.all,
      certificate: CertificateDocument(outcome.proofs).bytes()
    ).files
    try destination.commit(files)
    Console.standardError.say(Fact("program.written", ["path": .text(out)]))
  }

  /// What the manifest keeps of the options.
  private func kept(_ start: StartRoster?) -> Manifest.Options {
    Manifest.Options(
      seed: effort.seed, timeLimit: effort.timeLimit, workLimit: effort.work, language: words.language.rawValue,
      start: start?.file.name)
  }

  /// The files that the roster was made from, as a run keeps them.
  private func inputs(_ station: StationScenario, _ start: StartRoster?) -> [RunFile] {
    station.files + (start.map { [$0.file] } ?? [])
  }

  private func show(_ report: RosterReport, _ verdict: Verdict) throws {
    let console = Console.standardOutput
    if answer.isJSON {
      console.write(try PlanDocument(verdict, report).bytes())
    } else {
      console.write(Summary(report, width: console.width, words))
    }
  }
}
