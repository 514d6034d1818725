import ArgumentParser
import PatrolDomain
import RosterAudit
import Wording

/// How far a command goes in checking certificates.
struct CheckOptions: ParsableArguments {
  @Option(help: help("help.steps"))
  var steps = CertificateChecker.defaultStepLimit

  func validate() throws {
    guard steps > 0 else {
      throw ValidationError(words.sentence(Fact("help.positive", ["option": .text("--steps")])))
    }
  }
}
