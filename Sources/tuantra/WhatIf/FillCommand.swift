import ArgumentParser
import PatrolDomain
import Planning
import RosterExports
import WhatIf
import Wording

/// `tuantra fill`: who can take a seat of a roster, or where the roster hangs on single people.
struct FillCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fill", abstract: words.sentence("help.fill"),
    discussion: examples(
      "tuantra fill runs/w49 desk-night@2026-12-02:leader", "tuantra fill runs/w49 patrol-evening@2026-12-03@beat-b",
      "tuantra fill runs/w49 desk-night@2026-12-02 --instead-of ca05",
      "tuantra fill runs/w49 desk-night@2026-12-02:leader patrol-night@2026-12-04@beat-a:leader",
      "tuantra fill scenarios/minh-khai --roster typed-by-hand.csv --single-points"))

  @Argument(help: help("help.explain-scenario"), completion: .file())
  var scenario: String

  @Argument(help: help("help.seat"))
  var seats: [String] = []

  @Option(help: help("help.explain-roster"), completion: .file())
  var roster: String?

  @Option(help: help("help.instead-of"))
  var insteadOf: String?

  @Flag(help: help("help.single-points"))
  var singlePoints = false

  @Option(help: help("help.threads"))
  var threads: Int?

  @OptionGroup var answer: AnswerOptions

  func validate() throws {
    guard singlePoints == seats.isEmpty else { throw ValidationError(words.sentence("help.seat-or-points")) }
    if insteadOf != nil, seats.count != 1 { throw ValidationError(words.sentence("help.instead-of-one")) }
    if let threads, threads < 1 {
      throw ValidationError(words.sentence(Fact("help.positive", ["option": .text("--threads")])))
    }
  }

  func run() throws {
    Interruption.listen()
    let week = try PlannedStation(at: scenario, roster: roster)
    if singlePoints { return try sayPoints(week) }
    let lists = try seats.flatMap { try standIns(for: $0, week) }
    var found = Answer(lists, week.scenario)
    var isDone = lists.allSatisfy { !$0.lawful.isEmpty }
    if seats.count > 1, isDone {
      let together = StandInsTogether(week.scenario, week.roster, lists)
      found.add(together, lists, week.scenario)
      isDone = together != nil
    }
    try answer.say(found)
    if !isDone { throw ExitStatus.incomplete }
  }

  /// A list for each of the duty's seats that are meant.
  private func standIns(for text: String, _ week: PlannedStation) throws -> [StandIns] {
    let names = NamedThings(scenario: week.scenario)
    let (duty, seats) = try names.seats(text, in: week.roster)
    let leaving = try insteadOf.map { name throws(Refusal) in try names.person(name) }
    if let leaving { try refuseStranger(leaving, duty, week) }
    let own = leaving.map { person in
      seats.filter { seat in
        week.roster.assignments.contains { $0.duty == duty.id && $0.person == person && $0.seat == seat }
      }
    }
    return (own ?? seats).map { StandIns(week.scenario, week.roster, duty: duty.id, seat: $0, leaving: leaving) }
  }

  private func refuseStranger(_ person: PersonID, _ duty: Duty, _ week: PlannedStation) throws(Refusal) {
    guard week.roster.assignments.contains(where: { $0.duty == duty.id && $0.person == person }) else {
      let values: [String: FactValue] = [
        "person": .text(week.scenario.name(of: person)), "duty": week.scenario.value(of: duty.id),
      ]
      throw .badInput("program.not-on-duty", values)
    }
  }

  private func sayPoints(_ week: PlannedStation) throws {
    let watch = SearchWatch(clock: SteadyClock(), timeLimit: nil, showsProgress: false)
    let points = try answered {
      try SinglePoints(
        week.scenario, week.roster, planner: Planner(monitor: watch.monitor),
        threads: threads ?? Environment.processorCount)
    }
    try answer.say(Answer(points, week.scenario, of: week.roster.assignments.count))
    if points.repairs.count < week.roster.assignments.count { throw ExitStatus.incomplete }
  }
}
