import ArgumentParser
import PatrolDomain
import RosterExports
import ScenarioFiles
import Wording

/// `tuantra manual`: the folder `docs` of one language, a page for each command and each rule; see `Scripts/docs`.
///
/// Hidden, because it is for those who change the program, not for those who use it.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual", abstract: words.sentence("help.manual"),
    discussion: examples("tuantra manual docs/en scenarios/tiny scenarios/minh-khai --lang en"), shouldDisplay: false)

  @Argument(help: help("help.manual-out"), completion: .directory)
  var out: String

  @Argument(help: help("help.manual-scenarios"), completion: .directory)
  var scenarios: [String] = []

  @OptionGroup var language: LanguageOption

  func run() throws {
    let destination = try RunDestination(out, known: Self.ownPages)
    try destination.commit(try pages())
  }

  private func pages() throws -> [RunFile] {
    let shown = Tuantra.configuration.subcommands.filter { $0.configuration.shouldDisplay }
    let commands = try shown.map { command in try CommandPage(command) }
    let written = try scenarios.map { path in try Self.rules(of: path) }
    let rules = RuleKind.allCases.map { RulePage($0, scenarios: written) }
    let index = ManualIndex(commands: commands, rules: rules)
    return [index.page.file("README.md")] + commands.map { $0.page.file("commands/\($0.name).md") }
      + rules.map { $0.page.file("rules/\($0.kind.rawValue).md") }
  }

  /// The rules of a scenario, by the name of its folder.
  private static func rules(of path: String) throws -> RulesOfScenario {
    let folder = try ScenarioFolder(path)
    let file = folder.folder + folder.entry
    do throws(SystemFault) {
      let name = folder.folder.split(separator: "/").last.map(String.init) ?? folder.entry
      let source = SourceFile(name: folder.entry, bytes: try FileSystem.read(file))
      return RulesOfScenario(name: name, rules: WrittenRule.all(in: source))
    } catch {
      throw Refusal.badInput("program.unreadable", ["path": .text(file), "reason": .text(error.reason)])
    }
  }

  /// The pages that an earlier run left in a folder; `nil` when it holds none.
  private static func ownPages(in folder: String) -> Set<String>? {
    let pages = FileSystem.files(in: folder).filter { name in
      let bytes = (try? FileSystem.read(folder + "/" + name, limit: ManualPage.mark.utf8.count)) ?? []
      return bytes.starts(with: ManualPage.mark.utf8)
    }
    return pages.isEmpty ? nil : Set(pages)
  }
}
