import ArgumentParser
import FoundationEssentials
import Wording

/// The page of a command, from what the parser of its options knows.
struct CommandPage {
  let name: String
  let abstract: String
  let page: ManualPage

  init(_ command: any ParsableCommand.Type) throws {
    let configuration = command.configuration
    name = configuration.commandName ?? ""
    abstract = configuration.abstract
    var page = ManualPage(title: "tuantra " + name, index: "../README.md")
    page.paragraph(abstract)
    page.block(Tuantra.usageString(for: command))
    if !configuration.discussion.isEmpty { page.block(configuration.discussion) }
    page.heading("manual.options")
    page.table(
      ["manual.option", "manual.meaning", "manual.standard"],
      try HelpDump.arguments(of: command).map { [ManualPage.code($0.form), $0.meaning, $0.standard] })
    for part in (command as? any GuidedCommand.Type)?.guide ?? [] { part.add(to: &page) }
    self.page = page
  }
}

/// What `--experimental-dump-help` prints, as far as a page needs it.
private struct HelpDump: Decodable {
  struct Command: Decodable { let arguments: [Argument]? }

  struct Argument: Decodable {
    struct Name: Decodable {
      let kind: String
      let name: String
    }

    let kind: String
    let shouldDisplay: Bool
    let isRepeating: Bool
    let names: [Name]?
    let valueName: String?
    let defaultValue: String?
    let abstract: String?

    /// `-h, --help`, `--seed <seed>`, `<directory>`.
    var form: String {
      let dashed = (names ?? []).map { ($0.kind == "long" ? "--" : "-") + $0.name }.joined(separator: ", ")
      let value = kind == "flag" ? "" : "<\(valueName ?? "")>"
      return [dashed, value].filter { !$0.isEmpty }.joined(separator: " ") + (isRepeating ? " ..." : "")
    }

    var meaning: String { (abstract ?? "").replacing("\n", with: " ") }

    var standard: String { defaultValue.map { ManualPage.code($0) } ?? "" }
  }

  let command: Command

  static func arguments(of command: any ParsableCommand.Type) throws -> [Argument] {
    let dump = try JSONDecoder().decode(HelpDump.self, from: Data(command._dumpHelp().utf8))
    // The parser explains its own `--help` in English only, and every command has it.
    return (dump.command.arguments ?? []).filter { $0.shouldDisplay && $0.form != "-h, --help" }
  }
}
