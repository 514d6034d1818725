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
    let curve = SweepCurve(comparison.rows)
    let found = Answer(curve, number, comparison.rows)
    try write(found, CurveView(base.scenario, curve, number, comparison.rows, found), into: destination)
    try answer.say(found)
    if comparison.rows.contains(where: { $0 == nil }) { throw ExitStatus.incomplete }
  }

  private func write(_ answer: Answer, _ view: CurveView, into destination: consuming RunDestination?) throws {
    guard let destination, let out else { return }
    try destination.commit(SweepFolder.files(answer, view))
    Console.standardError.say(Fact("program.written", ["path": .text(out)]))
  }
}

extension Answer {
  static let sweepHeading = "sweep.heading"

  /// The curve as a table with a bar for the level that moves, then where it turns and where it ends.
  init(_ curve: SweepCurve, _ number: SweptNumber, _ weeks: [ComparedWeek?]) {
    let level = FactValue.term("level.\(curve.level.rawValue)")
    add(Fact(Self.sweepHeading, ["path": .text(number.path), "level": level]))
    sections[0].columns =
      ["sweep.column-value"] + ObjectiveLevel.allCases.map { "level-short.\($0.rawValue)" } + [Self.chartColumn]
    sections[0].drawn = Self.chartColumn
    let largest = curve.values.compactMap { $0.map(abs) }.max() ?? 0
    sections[0].rows = number.values.indices.map { index in
      let levels = weeks[index]?.planned?.measures.levels
      let cells = ObjectiveLevel.allCases.indices.map { level in levels.map { Self.cell($0[level]) } ?? "–" }
      return [number.values[index]] + cells + [Self.bar(curve.values[index], largest)]
    }
    var found: [Fact] = []
    let open = curve.open.map { FactValue.text(number.values[$0]) }
    if !curve.isComparable {
      found.append(Fact("sweep.measured-otherwise", ["level": level]))
    } else if !open.isEmpty {
      found.append(Fact("sweep.open", ["values": .list(open)]))
    }
    if let knee = curve.knee { found.append(Fact("sweep.knee", ["value": .text(number.values[knee])])) }
    if !curve.best.isEmpty {
      let best = curve.best.map { FactValue.text(number.values[$0]) }
      found.append(Fact("sweep.best", ["values": .list(best), "level": level]))
    }
    let none = weeks.indices.filter { index in
      if case .impossible? = weeks[index]?.answer { return true }
      return false
    }
    if !none.isEmpty {
      found.append(Fact("sweep.impossible", ["values": .list(none.map { .text(number.values[$0]) })]))
    }
    add(Fact("sweep.found"), found)
  }

  /// `27 =` where it is proven.
  static func cell(_ level: PlannedLevel) -> String {
    words.number(level.value) + (level.isProven ? " =" : " (≥ \(level.bound.map(words.number) ?? "–"))")
  }

  private static let chartColumn = "sweep.column-chart"
  private static let barWidth = 30

  private static func bar(_ value: Int?, _ largest: Int) -> String {
    guard let value, largest > 0 else { return value == nil ? "–" : "" }
    let length = max(0, value) * barWidth / largest
    return String(repeating: "█", count: length) + String(repeating: " ", count: barWidth - length)
  }
}
