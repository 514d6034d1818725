import ArgumentParser
import PatrolDomain
import RosterAudit
import RosterExports
import Wording

/// `tuantra verify`: checks a finished run from its own folder, which holds all that is needed.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: words.sentence("help.verify"), discussion: examples("tuantra verify runs/w49"))

  @Argument(help: help("help.run"), completion: .directory)
  var directory: String

  @OptionGroup var answer: AnswerOptions

  func run() throws {
    guard let folder = RunFolder(directory) else {
      throw Refusal.badInput("program.no-run", ["path": .text(directory)])
    }
    let certificate = folder.certificate
    let faults = folder.hashFaults + folder.rosterFaults + certificate.faults
    try show(faults, folder)
    if !answer.isJSON {
      for line in certificate.lines { Console.standardOutput.write(line: "  " + words.sentence(line)) }
    }
    if !faults.isEmpty { throw ExitStatus.incomplete }
  }

  private func show(_ faults: [Fact], _ folder: RunFolder) throws {
    let console = Console.standardOutput
    if answer.isJSON {
      console.write(try VerificationDocument(faults: faults).bytes())
    } else if faults.isEmpty {
      let fact = Fact("program.sound", ["files": .count(folder.listed.count)])
      console.write(line: console.styled(words.sentence(fact), .good))
    } else {
      let fact = Fact("program.unsound", ["n": .count(faults.count)])
      console.write(line: console.styled(words.sentence(fact), .bad))
      for fault in faults { console.write(line: "  " + words.sentence(fault)) }
    }
  }
}
