import ArgumentParser
import PatrolDomain
import RosterAudit
import RosterExports
import ScenarioFiles
import Wording

/// `tuantra check`: judges any roster of a scenario.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: words.sentence("help.check"),
    discussion: examples(
      "tuantra check scenarios/minh-khai runs/w49/roster.csv", "tuantra check scenarios/minh-khai typed-by-hand.csv"))

  @Argument(help: help("help.scenario"), completion: .file())
  var scenario: String

  @Argument(help: help("help.roster"), completion: .file())
  var roster: String

  @OptionGroup var answer: AnswerOptions

  func run() throws {
    let station = try StationScenario(at: scenario)
    let given = try GivenRoster(roster)
    let reading = given.read(for: station.scenario)
    guard let roster = reading.roster else { throw refuse(reading.diagnostics, folder: "") }
    let audit = RosterAuditor(station.scenario).audit(roster)
    let report = RosterReport(scenario: station.scenario, roster: roster, audit: audit, verdict: nil)
    try show(report)
    if !audit.isLawful || !report.isComplete { throw ExitStatus.incomplete }
  }

  private func show(_ report: RosterReport) throws {
    let console = Console.standardOutput
    if answer.isJSON {
      console.write(try AuditDocument(report.audit, of: report.scenario).bytes())
    } else {
      console.write(Summary(report, width: console.width, words))
    }
  }
}
