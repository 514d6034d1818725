import ArgumentParser
import Glibc
import PatrolDomain
import RosterExports
import ScenarioFiles
import Wording

/// The program: finds out which command is meant, carries it out, and ends with its exit status.
@main struct Tuantra: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tuantra", abstract: words.sentence("help.tuantra"),
    discussion: examples(
      "tuantra plan scenarios/minh-khai", "tuantra plan scenarios/minh-khai --out runs/w49 --time-limit 60",
      "tuantra check scenarios/minh-khai runs/w49/roster.csv", "tuantra verify runs/w49")
      + "\n\n" + words.sentence("help.statuses"),
    version: Version.tuantra,
    subcommands: [
      PlanCommand.self, CheckCommand.self, VerifyCommand.self, ExportCommand.self, SchemaCommand.self,
      CompareCommand.self, SweepCommand.self, ExplainCommand.self, FillCommand.self, BenchCommand.self,
      GenerateDistrictCommand.self, GenerateInstanceCommand.self, ManualCommand.self,
    ])

  static func main() {
    // A reader that went away (`tuantra plan … | head`) is noticed when writing, and is no fault.
    signal(SIGPIPE, SIG_IGN)
    var status = ExitStatus.done
    do {
      try refuseUnknownCommand()
      var command = try parseAsRoot()
      try command.run()
    } catch {
      status = report(error)
    }
    if let fault = Console.fault {
      let values: [String: FactValue] = ["reason": .text(fault.reason)]
      Console.standardError.say(Fact("program.output-lost", values))
      status = status == .done ? .badInput : status
    }
    Glibc.exit(status.rawValue)
  }

  /// The parser would take a mistyped command for an argument too many.
  private static func refuseUnknownCommand() throws(Refusal) {
    let known = configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
    guard let word = CommandLine.arguments.dropFirst().first, !word.hasPrefix("-"), !known.contains(word) else {
      return
    }
    let advice =
      nearestWord(to: word, among: known).map { Fact("did-you-mean", ["candidate": .text($0)]) }
      ?? Fact("known-names", ["names": .list(known.map { .text($0) })])
    throw Refusal(.badInput, [Fact("program.unknown-command", ["word": .text(word)]), advice])
  }

  /// Says what a command or the parser of its options has to say at the end.
  private static func report(_ error: any Error) -> ExitStatus {
    if let status = error as? ExitStatus { return status }
    if let refusal = error as? Refusal ?? (error as? WorkbookFault).map({ Refusal($0) }) {
      for fact in refusal.facts { Console.standardError.say(fact) }
      return refusal.status
    }
    // Help, version and completion scripts arrive as errors, too.
    let text = ParserText(fullMessage(for: error), words)
    if exitCode(for: error).isSuccess {
      let console = Console.standardOutput
      console.write(line: text.lines(width: console.askedWidth).joined(separator: "\n"))
      return .done
    }
    for line in text.lines {
      let blanks = line.prefix { $0 == " " }
      Console.standardError.say(String(line.dropFirst(blanks.count)), first: String(blanks), indent: blanks.count + 2)
    }
    return .badInput
  }
}
