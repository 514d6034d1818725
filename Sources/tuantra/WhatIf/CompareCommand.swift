import ArgumentParser
import PatrolDomain
import Planning
import RosterExports
import Rostering
import WhatIf
import Wording

/// `tuantra compare`: a week and what would become of it under each what-if file, side by side.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: words.sentence("help.compare"),
    discussion: examples(
      "tuantra compare scenarios/minh-khai scenarios/minh-khai/what-if/*.yaml",
      "tuantra compare runs/w49 what-if/a.yaml",
      "tuantra compare scenarios/minh-khai what-if/a.yaml what-if/a.yaml+what-if/b.yaml",
      "tuantra compare scenarios/minh-khai scenarios/minh-khai/what-if/*.yaml --out runs/w49-what-if --lang vi"))

  @Argument(help: help("help.explain-scenario"), completion: .file())
  var scenario: String

  @Argument(help: help("help.overlays"), completion: .file())
  var overlays: [String]

  @Option(help: help("help.compare-out"), completion: .directory)
  var out: String?

  @OptionGroup var effort: EffortOptions
  @OptionGroup var answer: AnswerOptions

  func run() throws {
    Interruption.listen()
    let (base, others) = try OverlaidScenario.all(
      at: scenario, asked: try overlays.map { try OverlaidScenario.Stack(paths: $0) })
    let destination = try out.map { path throws(Refusal) in try RunDestination(path, known: ComparisonFolder.ownNames) }
    let comparison = try compare(base.scenario, RunFolder(scenario)?.knownWeek(), others.map(\.scenario))
    let rows =
      [ComparisonRow(base: comparison.base)]
      + zip(others, comparison.rows).map { ComparisonRow($0, $1, comparison.base) }
    let page = ComparisonPage(rows, base.scenario, width: Console.standardOutput.width, words)
    let document = ComparisonDocument(rows)
    try write(document, rows, base.scenario, into: destination)
    let console = Console.standardOutput
    if answer.isJSON { console.write(try document.bytes()) } else { console.write(page.text) }
    if let status = status(rows) { throw status }
  }

  private func compare(_ base: Scenario, _ known: KnownWeek?, _ others: [Scenario]) throws -> Comparison {
    let watch = effort.watch(SteadyClock(), showsSearch: true)
    defer { ProgressLine.clear() }
    return try effort.comparison(of: base, known: known, with: others, watch.monitor)
  }

  private func write(
    _ document: ComparisonDocument, _ rows: [ComparisonRow], _ scenario: Scenario,
    into destination: consuming RunDestination?
  ) throws {
    guard let destination, let out else { return }
    let page = ComparisonPage(rows, scenario, width: ComparisonFolder.textWidth, words)
    let view = ComparisonView(scenario, rows.map { ComparisonView.Row($0, base: scenario) })
    try destination.commit(ComparisonFolder.files(rows, page, document, view))
    Console.standardError.say(Fact("program.written", ["path": .text(out)]))
  }

  /// Rows that are missing make the answer incomplete; rows that are impossible are answers.
  private func status(_ rows: [ComparisonRow]) -> ExitStatus? {
    if case .impossible? = rows.first?.week?.answer { return .impossible }
    return rows.allSatisfy { $0.isAnswered } ? nil : .incomplete
  }
}

extension EffortOptions {
  /// For a row, which begins where the base ended: enough to prove what counts first, and some seconds on a ward week.
  private static let rowDivisor = 5

  /// The base as `plan` would plan it, where it is not known already, and the others from there.
  func comparison(
    of base: Scenario, known: KnownWeek? = nil, with others: [Scenario], _ monitor: SearchMonitor
  ) throws -> Comparison {
    try answered {
      try Comparison(
        of: base, known: known, with: others, planner: Planner(options: searchOptions(), monitor: monitor),
        rowPlanner: Planner(options: searchOptions(workDivisor: Self.rowDivisor), monitor: monitor),
        threads: threadCount)
    }
  }
}

/// What the planner and the judge throw, as refusals.
func answered<Answer>(_ question: () throws -> Answer) throws -> Answer {
  do {
    return try question()
  } catch let fault as JudgementFault {
    throw Refusal.internalFault(fault.fact.code, fault.fact.values)
  } catch let fault as SearchFault {
    throw Refusal.internalFault("internal.search", ["message": .text(fault.message)])
  }
}
