import PatrolDomain
import RosterExports
import ScenarioFiles
import Wording

/// A fault of a file as compilers show it: place and sentence, the line with a mark below the column, then advice.
struct DiagnosticText {
  let lines: [String]

  /// - Parameter folder: what stands before the names of files, such as `scenarios/tiny/`.
  init(_ diagnostic: Diagnostic, folder: String, _ renderer: Renderer) {
    let place = [folder + diagnostic.file, diagnostic.line.map(String.init), diagnostic.column.map(String.init)]
    let head = printable(place.compactMap { $0 }.joined(separator: ":")) + ": " + renderer.sentence(diagnostic.fact)
    lines = [head] + Self.where(diagnostic) + Self.source(diagnostic) + Self.advice(diagnostic, renderer)
  }

  private static func `where`(_ diagnostic: Diagnostic) -> [String] {
    let value = diagnostic.value.map { " = \(printable($0))" } ?? ""
    return diagnostic.path.isEmpty ? [] : ["    " + printable(diagnostic.path) + value]
  }

  private static func source(_ diagnostic: Diagnostic) -> [String] {
    guard let line = diagnostic.line, let source = diagnostic.sourceLine else { return [] }
    // A tab is as wide as a terminal likes; a blank is one column everywhere.
    let shown = String(source.map { $0 == "\t" ? " " : $0 })
    let margin = String(line)
    let text = "    \(margin) | \(printable(shown))"
    guard let column = diagnostic.column, column <= shown.count + 1 else { return [text] }
    let before = displayWidth(printable(String(shown.prefix(column - 1))))
    let blanks = String(repeating: " ", count: margin.count)
    return [text, "    \(blanks) | " + String(repeating: " ", count: before) + "^"]
  }

  private static func advice(_ diagnostic: Diagnostic, _ renderer: Renderer) -> [String] {
    diagnostic.advice.map { ["    → " + renderer.sentence($0)] } ?? []
  }
}
