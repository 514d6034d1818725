import PatrolDomain
import RosterExports
import ScenarioFiles

/// A roster that somebody hands in: a table, a `roster.json`, or a run's folder, of which the table counts, since that is
/// what people edit.
struct GivenRoster {
  /// As the messages name it.
  let name: String
  /// As a table, whatever it was.
  let table: [UInt8]
  /// Whether the table was made from a JSON document, so that its lines mean nothing to the user.
  private let isDocument: Bool

  init(_ path: String) throws(Refusal) {
    let name = FileSystem.kind(path) == .folder ? path + "/" + RunFiles.sheetName : path
    guard FileSystem.kind(name) == .file else { throw .badInput("program.no-roster", ["path": .text(path)]) }
    let bytes: [UInt8]
    do throws(SystemFault) {
      bytes = try FileSystem.read(name, limit: FileReader.byteLimit)
    } catch {
      throw .badInput("program.unreadable", ["path": .text(name), "reason": .text(error.reason)])
    }
    guard let roster = GivenRoster(name: name, bytes: bytes) else {
      throw .badInput("program.not-roster-json", ["path": .text(name)])
    }
    self = roster
  }

  /// `nil` for JSON that is no roster of ours.
  init?(name: String, bytes: [UInt8]) {
    self.name = name
    isDocument = bytes.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) } == UInt8(ascii: "{")
    guard isDocument else {
      table = bytes
      return
    }
    guard let document = try? RosterDocument(bytes: bytes), document.format == RosterDocument.currentFormat
    else { return nil }
    table = CSVTable(document.assignments).bytes()
  }

  /// `nil` for a roster exactly when there are diagnostics.
  func read(for scenario: Scenario) -> (roster: Roster?, diagnostics: [Diagnostic]) {
    let reading = readRoster(name: name, bytes: table, scenario: scenario)
    return (reading.roster, isDocument ? reading.diagnostics.map(inDocument) : reading.diagnostics)
  }

  /// The table's second line is the document's first assignment.
  private func inDocument(_ diagnostic: Diagnostic) -> Diagnostic {
    let path = diagnostic.line.map { "assignments[\($0 - 2)].\(diagnostic.path)" } ?? diagnostic.path
    return Diagnostic(
      file: diagnostic.file, line: nil, column: nil, path: path, value: diagnostic.value, fact: diagnostic.fact,
      advice: diagnostic.advice, sourceLine: nil)
  }
}
