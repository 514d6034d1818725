import ArgumentParser
import PatrolDomain
import Wording

/// `tuantra generate-district`: writes a large scenario, to see how the engine grows with the station.
struct GenerateDistrictCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate-district", abstract: words.sentence("help.generate-district"),
    discussion: examples(
      "tuantra generate-district scenarios/district",
      "tuantra generate-district /tmp/three --wards 3 --people 60 --seed 7"))

  @Argument(help: help("help.generate-out"), completion: .directory)
  var out: String

  @Option(help: help("help.generate-wards"))
  var wards = 5

  @Option(help: help("help.generate-people"))
  var people = 72

  @Option(help: help("help.seed"))
  var seed: UInt64 = 1

  @OptionGroup var language: LanguageOption

  func validate() throws {
    try OptionLimits(option: "--wards", value: wards, limits: GeneratedDistrict.wardLimits).validate()
    try OptionLimits(option: "--people", value: people, limits: GeneratedDistrict.peopleLimits).validate()
  }

  func run() throws {
    let district = GeneratedDistrict(wards: wards, people: people, seed: seed)
    let files = district.files()
    try prepareFolder(for: files.map(\.name))
    for file in files { try write(file.text, to: out + "/" + file.name) }
    let fact = Fact("program.generated", ["path": .text(out), "people": .count(district.wards * district.people)])
    Console.standardError.say(fact)
  }

  /// Only nothing, an empty folder, or a scenario of this command may be replaced.
  private func prepareFolder(for names: [String]) throws(Refusal) {
    switch FileSystem.kind(out) {
    case .file: throw .badInput("program.out-is-file", ["path": .text(out)])
    case .folder:
      for name in names { Staging(parent: out, name: name).sweep() }
      let others = FileSystem.names(in: out).filter { !names.contains($0) }
      guard others.isEmpty else {
        let shown = FactValue.list(others.prefix(3).map { .text($0) })
        throw .badInput("program.generate-mixed", ["path": .text(out), "names": shown])
      }
    case .nothing:
      do throws(SystemFault) { try FileSystem.makeFolder(out) } catch { throw .unwritable(out, error) }
    }
  }

  private func write(_ text: String, to path: String) throws(Refusal) {
    do throws(SystemFault) {
      try FileSystem.replace(path, with: Array(text.utf8))
    } catch {
      throw .unwritable(path, error)
    }
  }
}
