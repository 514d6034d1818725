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

  @OptionGroup var check: CheckOptions

  @OptionGroup var answer: AnswerOptions

  func run() throws {
    guard let folder = RunFolder(directory) else {
      throw Refusal.badInput("program.no-run", ["path": .text(directory)])
    }
    var certificate = folder.certificate(stepLimit: check.steps)
    certificate.take(folder.conflict(stepLimit: check.steps))
    let faults = folder.hashFaults + folder.rosterFaults + folder.renderedFaults + certificate.faults
    try show(faults, certificate, folder)
    if !faults.isEmpty { throw ExitStatus.incomplete }
  }

  private func show(_ faults: [Fact], _ certificate: CertificateReading, _ folder: RunFolder) throws {
    let console = Console.standardOutput
    let proofs = certificate.lines + folder.unrendered
    if answer.isJSON { return console.write(try VerificationDocument(faults: faults, proofs: proofs).bytes()) }
    if faults.isEmpty {
      let isPartial = certificate.isPartial || !folder.unrendered.isEmpty
      let whole = folder.claimsNoRoster ? "program.sound-empty" : "program.sound"
      let fact = Fact(isPartial ? "program.sound-in-part" : whole, ["files": .count(folder.listed.count)])
      console.say(fact, isPartial ? .fair : .good)
    } else {
      let fact = Fact("program.unsound", ["n": .count(faults.count)])
      console.say(fact, .bad)
    }
    for fact in faults + proofs { console.say(fact, first: "  ", indent: 4) }
  }
}
