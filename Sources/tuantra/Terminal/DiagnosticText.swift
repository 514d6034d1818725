import PatrolDomain
import RosterExports
import ScenarioFiles
import Wording

/// A fault of a file as compilers show it: place and sentence, the line with a mark below the column, then where else it is,
/// and advice.
struct DiagnosticText {
  let lines: [String]

  /// - Parameters:
  ///   - folder: what stands before the names of files, such as `scenarios/tiny/`.
  ///   - console: where it is to be shown.
  init(_ group: DiagnosticGroup, folder: String, on console: Console, _ renderer: Renderer) {
    let diagnostic = group.first
    let place = [folder + diagnostic.file, diagnostic.line.map(String.init), diagnostic.column.map(String.init)]
    let head = printable(place.compactMap { $0 }.joined(separator: ":")) + ": " + renderer.sentence(diagnostic.fact)
    let after = [group.furtherFact, diagnostic.advice].compactMap { $0 }.flatMap {
      console.sentenceLines(renderer.sentence($0), first: "    → ", indent: 6)
    }
    lines =
      console.sentenceLines(head) + Self.where(diagnostic, width: console.width)
      + Self.source(diagnostic, width: console.width) + after
  }

  private static func `where`(_ diagnostic: Diagnostic, width: Int) -> [String] {
    let value = diagnostic.value.map { " = \(printable($0))" } ?? ""
    return diagnostic.path.isEmpty ? [] : [shortened("    " + printable(diagnostic.path) + value, to: width)]
  }

  /// The line and a mark below the column; of a line that is too long, the part around the column.
  private static func source(_ diagnostic: Diagnostic, width: Int) -> [String] {
    guard let number = diagnostic.line, let source = diagnostic.sourceLine else { return [] }
    // A tab is as wide as a terminal likes; a blank is one column everywhere.
    let letters = source.map { $0 == "\t" ? " " : $0 }
    let margin = "    \(number) | "
    let room = max(20, width - margin.count - 2)
    let column = min((diagnostic.column ?? 1) - 1, letters.count)
    let first = letters.count <= room ? 0 : max(0, min(column - room / 2, letters.count - room))
    let before = (first > 0 ? "…" : "") + printable(String(letters[first..<max(first, column)]))
    let after = printable(String(letters[max(first, column)..<min(first + room, letters.count)]))
    let text = margin + before + after + (first + room < letters.count ? "…" : "")
    guard diagnostic.column != nil else { return [text] }
    let blanks = String(repeating: " ", count: margin.count - 2)
    return [text, blanks + "| " + String(repeating: " ", count: displayWidth(before)) + "^"]
  }
}
