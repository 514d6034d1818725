import ArgumentParser
import PatrolDomain
import RosterExports
import Wording

/// `tuantra export`: a finished run in a form for its reader.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: words.sentence("help.export"),
    discussion: examples(
      "tuantra export runs/w49 --format csv --for public --out w49-public.csv",
      "tuantra export runs/w49 --format csv-grid --delimiter semicolon --out w49.csv")
      + "\n\n" + ([words.sentence("export.formats"), ""] + formatLines).joined(separator: "\n"))

  @Argument(help: help("help.run"), completion: .directory)
  var directory: String

  @Option(
    help: ArgumentHelp(words.sentence(Fact("help.export-format", ["formats": formatNames]))),
    completion: .list(ExportFormat.all.map(\.name)))
  var format: String

  @Option(name: .customLong("for"), help: help("help.export-for"))
  var audience = Audience.commander.description

  @Option(help: help("help.export-out"), completion: .file())
  var out: String?

  @Option(help: help("help.export-since"), completion: .directory)
  var since: [String] = []

  @Option(
    help: help("help.export-delimiter"), completion: .list(CSVStyle.Delimiter.allCases.map(\.rawValue)),
    transform: delimiter)
  var delimiter = CSVStyle.Delimiter.comma

  @Flag(name: .customLong("no-bom"), help: help("help.export-no-bom"))
  var isWithoutMark = false

  @OptionGroup var language: LanguageOption

  func run() throws {
    let format = try chosenFormat()
    let reader = try chosenAudience()
    try refuseOwnFile()
    let target = try ExportTarget(out, for: format)
    let earlier = try since.compactMap { path throws(Refusal) in try Self.earlierView(of: path, for: reader) }
    let view = try Self.view(of: directory, for: reader, isExplained: format.givesReasons && reader.isToldReasons)
    let request = ExportRequest(
      view, earlier: earlier, csv: CSVStyle(delimiter: delimiter, hasMark: !isWithoutMark), words)
    try target.write(try Self.files(of: format, request))
  }

  private static func files(of format: ExportFormat, _ request: ExportRequest) throws -> [RunFile] {
    do {
      return try format.files(request)
    } catch is MissingMap {
      throw Refusal.badInput("export.no-map", ["format": .text(format.name)])
    }
  }

  /// What the reader may see of the run in a folder.
  private static func view(
    of directory: String, for reader: Audience, isExplained: Bool
  ) throws(Refusal) -> RosterView {
    guard let folder = RunFolder(directory) else { throw .badInput("program.no-run", ["path": .text(directory)]) }
    let report = try folder.report(isExplained: isExplained)
    try refuseUnknown(reader, in: report.scenario)
    return RosterView(report, for: reader)
  }

  /// `nil` when the reader was not one of the station's then.
  private static func earlierView(of directory: String, for reader: Audience) throws(Refusal) -> RosterView? {
    guard let folder = RunFolder(directory) else { throw .badInput("program.no-run", ["path": .text(directory)]) }
    let report = try folder.report(isExplained: false)
    return reader.isKnown(in: report.scenario) ? RosterView(report, for: reader) : nil
  }

  private static func refuseUnknown(_ reader: Audience, in scenario: Scenario) throws(Refusal) {
    guard !reader.isKnown(in: scenario) else { return }
    switch reader {
    case .member(let id): throw .badInput("export.unknown-member", ["id": .text(id.text)])
    case .force(let id):
      let forces = FactValue.list(scenario.forces.map { .text($0.id.text) })
      throw .badInput("export.unknown-force", ["id": .text(id.text), "forces": forces])
    case .commander, .teamLeader, .anyone: return
    }
  }

  /// A run that wrote over its own files would be none any more.
  private func refuseOwnFile() throws(Refusal) {
    guard let out, let run = FileSystem.resolved(directory), let file = FileSystem.resolved(out),
      file.hasPrefix(run + "/"), let folder = RunFolder(directory),
      folder.ownNames.contains(String(file.dropFirst(run.count + 1)))
    else { return }
    throw .badInput("export.own-file", ["path": .text(out)])
  }

  private func chosenFormat() throws(Refusal) -> ExportFormat {
    guard let found = ExportFormat.named(format) else {
      throw .badInput("export.unknown-format", ["format": .text(format), "formats": Self.formatNames])
    }
    return found
  }

  private func chosenAudience() throws(Refusal) -> Audience {
    guard let found = Audience(audience) else {
      throw .badInput("export.unknown-audience", ["audience": .text(audience)])
    }
    return found
  }

  @Sendable private static func delimiter(_ word: String) throws -> CSVStyle.Delimiter {
    guard let found = CSVStyle.Delimiter(rawValue: word) else {
      throw ValidationError(words.sentence("help.export-delimiter"))
    }
    return found
  }

  private static let formatNames = FactValue.list(ExportFormat.all.map { .text($0.name) })

  /// `  csv       one row per assignment`
  private static var formatLines: [String] {
    let width = ExportFormat.all.map(\.name.count).max() ?? 0
    return ExportFormat.all.map { format in
      let blanks = String(repeating: " ", count: width - format.name.count + 2)
      return "  " + format.name + blanks + words.sentence("export.format-\(format.name)")
    }
  }
}
