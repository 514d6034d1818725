import ArgumentParser
import PatrolDomain
import Planning
import RosterExports
import WhatIf
import Wording

/// `tuantra sweep`: what becomes of a week as one number goes over a range.
struct SweepCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sweep", abstract: words.sentence("help.sweep"),
    discussion: examples(
      "tuantra sweep scenarios/minh-khai headcount.civil-defence 24 27 30 36 42",
      "tuantra sweep scenarios/minh-khai duties.patrol-evening.choose.sessions 1..4",
      "tuantra sweep scenarios/minh-khai rules.vn-labour-2019/change-of-shift.rest 8h 10h 12h 14h",
      "tuantra sweep scenarios/minh-khai rules.visits.minimum 1..5 --out runs/visits"))

  @Argument(help: help("help.scenario"), completion: .file())
  var scenario: String

  @Argument(help: help("help.sweep-path"))
  var path: String

  @Argument(help: help("help.sweep-values"))
  var values: [String]

  @Option(help: help("help.sweep-out"), completion: .directory)
  var out: String?

  @OptionGroup var effort: EffortOptions
  @OptionGroup var answer: AnswerOptions

  func run() throws {
    Interruption.listen()
    guard let number = SweptNumber(path: path, values: values) else {
      throw Refusal.badInput("program.sweep-values", ["values": .text(values.joined(separator: " "))])
    }
    let (base, others) = try OverlaidScenario.all(
      at: scenario, asked: number.stacks, isSame: { $0.isSameOfNumber(as: $1) })
    try number.refuseText(of: ScenarioFolder(scenario))
    let destination = try out.map { path throws(Refusal) in try RunDestination(path, known: SweepFolder.ownNames) }
    let watch = effort.watch(SteadyClock())
    let comparison = try effort.comparison(of: base.scenario, with: others.map(\.scenario), watch.monitor)
    ProgressLine.clear()
    let curves = SweepCurve.all(of: comparison.rows)
    let found = Answer(curves, number, comparison.rows)
    try write(found, CurveView(base.scenario, curves[0], number, comparison.rows, found), into: destination)
    try answer.say(found)
    if comparison.rows.contains(where: { $0?.isFinished != true }) { throw ExitStatus.incomplete }
  }

  private func write(_ answer: Answer, _ view: CurveView, into destination: consuming RunDestination?) throws {
    guard let destination, let out else { return }
    try destination.commit(SweepFolder.files(answer, view))
    Console.standardError.say(Fact("program.written", ["path": .text(out)]))
  }
}
