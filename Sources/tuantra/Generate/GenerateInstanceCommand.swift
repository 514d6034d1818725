import ArgumentParser
import PatrolDomain
import PublicBenchmarks
import Wording

/// `tuantra generate-instance`: writes a ward-like instance of any size in the published format, so that other solvers can
/// be measured on it, too.
struct GenerateInstanceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate-instance", abstract: words.sentence("help.generate-instance"),
    discussion: examples(
      "tuantra generate-instance ward.txt", "tuantra generate-instance city.txt --people 1440 --days 28",
      "tuantra generate-instance - --people 360 --seed 7 > district.txt"))

  @Argument(help: help("help.generate-instance-out"), completion: .file())
  var out: String

  @Option(help: help("help.generate-instance-people"))
  var people = 72

  @Option(help: help("help.generate-instance-days"))
  var days = 7

  @Option(help: help("help.seed"))
  var seed: UInt64 = 1

  @OptionGroup var language: LanguageOption

  func validate() throws {
    try OptionLimits(option: "--people", value: people, limits: GeneratedWards.peopleLimits).validate()
    try OptionLimits(option: "--days", value: days, limits: GeneratedWards.dayLimits).validate()
  }

  func run() throws {
    let origin = Self.mark + "--people \(people) --days \(days) --seed \(seed)\n"
    let text = origin + GeneratedWards(people: people, days: days, seed: seed).instance.text
    if out == "-" { return Console.standardOutput.write(text) }
    guard isFree else { throw Refusal.badInput("program.generate-foreign", ["path": .text(out)]) }
    do throws(SystemFault) {
      try FileSystem.replace(out, with: Array(text.utf8))
    } catch {
      throw Refusal.unwritable(out, error)
    }
    let values: [String: FactValue] = ["path": .text(out), "people": .count(people), "days": .count(days)]
    Console.standardError.say(Fact("program.generated-instance", values))
  }

  /// How the first line of each generated file begins.
  private static let mark = "# tuantra generate-instance "

  /// Only nothing, or a file of this command, may be replaced.
  private var isFree: Bool {
    if FileSystem.kind(out) == .nothing { return true }
    let start = try? FileSystem.read(out, limit: Self.mark.utf8.count)
    return start?.starts(with: Self.mark.utf8) == true
  }
}
