import ArgumentParser
import RosterExports
import Wording

/// `tuantra schema`: the form of the export `json`, for programs that read it.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: words.sentence("help.schema"),
    discussion: examples("tuantra schema > roster-view.schema.json"))

  @OptionGroup var language: LanguageOption

  func run() { Console.standardOutput.write(PublishedSchema.rosterView) }
}
