import ArgumentParser
import PatrolDomain
import Planning
import RosterAudit
import WhatIf
import Wording

/// `tuantra explain`: why a week is impossible or short, why somebody is on a duty or not, and what things are worth.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: words.sentence("help.explain"),
    discussion: examples(
      "tuantra explain scenarios/impossible",
      "tuantra explain scenarios/minh-khai scenarios/minh-khai/what-if/truong-cong-an-di-hop.yaml",
      "tuantra explain runs/w49 --why ca05 desk-night@2026-12-02",
      "tuantra explain runs/w49 --why-not \"Vũ Hoàng Long\" patrol-night@2026-12-04",
      "tuantra explain scenarios/minh-khai --prices"))

  /// Some four seconds on a ward week; what is asked most needs far less.
  static let workDivisor = 10

  @Argument(help: help("help.explain-scenario"), completion: .file())
  var scenario: String

  @Argument(help: help("help.explain-overlays"), completion: .file())
  var overlays: [String] = []

  @Option(help: help("help.explain-roster"), completion: .file())
  var roster: String?

  @Option(name: .customLong("why"), parsing: .upToNextOption, help: help("help.why"))
  var why: [String] = []

  @Option(name: .customLong("why-not"), parsing: .upToNextOption, help: help("help.why-not"))
  var whyNot: [String] = []

  @Flag(help: help("help.prices"))
  var prices = false

  @OptionGroup var effort: EffortOptions
  @OptionGroup var answer: AnswerOptions

  func validate() throws {
    for pair in [why, whyNot] where !pair.isEmpty && pair.count != 2 {
      throw ValidationError(words.sentence("help.why-two"))
    }
    let asked = [("--why", !why.isEmpty), ("--why-not", !whyNot.isEmpty), ("--prices", prices)].filter(\.1).map(\.0)
    guard asked.count <= 1 else { throw Self.mistake("help.one-question", asked.joined(separator: ", ")) }
    let isOfRoster = !why.isEmpty || !whyNot.isEmpty
    if isOfRoster, !overlays.isEmpty { throw Self.mistake("help.why-overlays", asked[0]) }
    if !isOfRoster, roster != nil { throw Self.mistake("help.roster-why", "--roster") }
  }

  private static func mistake(_ code: String, _ options: String) -> ValidationError {
    ValidationError(words.sentence(Fact(code, ["options": .text(options)])))
  }

  func run() throws {
    Interruption.listen()
    for pair in [why, whyNot] where !pair.isEmpty { return try explain(pair[0], pair[1]) }
    let week = try asked()
    let answered = try prices ? pricesOf(week) : explanation(of: week)
    try answer.say(answered.answer)
    if answered.status != .done { throw answered.status }
  }

  private func asked() throws -> Scenario {
    let stack = try OverlaidScenario.Stack(paths: overlays.joined(separator: "+"))
    let (base, others) = try OverlaidScenario.all(at: scenario, asked: overlays.isEmpty ? [] : [stack])
    return others.first?.scenario ?? base.scenario
  }

  private func planner() -> (Planner, SearchWatch) {
    let watch = effort.watch(SteadyClock())
    return (Planner(options: effort.searchOptions(workDivisor: Self.workDivisor), monitor: watch.monitor), watch)
  }

  private func explanation(of scenario: Scenario) throws -> (answer: Answer, status: ExitStatus) {
    let (planner, _) = planner()
    defer { ProgressLine.clear() }
    let found = try answered { try WeekExplanation(of: scenario, planner: planner, threads: effort.threadCount) }
    return (Answer(found, scenario), ExitStatus(found))
  }

  private func pricesOf(_ scenario: Scenario) throws -> (answer: Answer, status: ExitStatus) {
    let (planner, _) = planner()
    defer { ProgressLine.clear() }
    let list = try answered { try PriceList(of: scenario, planner: planner, threads: effort.threadCount) }
    // What anything is worth has no meaning where there is no roster; why there is none does.
    if let why = list.impossible { return (Answer(why, scenario), ExitStatus(why)) }
    return (Answer(list, scenario), list.prices == nil || list.isStopped ? .incomplete : .done)
  }

  private func explain(_ person: String, _ duty: String) throws {
    let week = try PlannedStation(at: scenario, roster: roster)
    let breaches = RosterAuditor(week.scenario).audit(week.roster).breaches
    // What a change costs has no meaning where the law is broken already.
    if let first = breaches.first {
      throw Refusal.badInput(
        "program.unlawful-roster", ["n": .count(breaches.count), "first": .fact(first.fact)])
    }
    let names = NamedThings(scenario: week.scenario)
    let person = try names.person(person)
    let found = try names.duty(duty, in: week.roster, of: person)
    let planner = planner().0
    defer { ProgressLine.clear() }
    let why = try answered {
      try Why(week.scenario, week.roster, person, found.id, known: week.known, planner: planner)
    }
    try answer.say(Answer(why, week.scenario))
  }
}

extension ExitStatus {
  /// An impossible week is explained, and yet impossible.
  fileprivate init(_ explanation: WeekExplanation) {
    switch explanation.finding {
    case .impossible: self = .impossible
    case .short(_, let levels, _, _): self = levels.first?.value == 0 ? .done : .incomplete
    case .complete: self = .done
    case .unknown: self = .incomplete
    }
  }
}
