import PatrolDomain
import RosterExports
import Wording

/// What the parser of options says, in the user's language.
struct ParserText {
  let lines: [String]

  /// Whether it is a page of help, and not a script for a shell.
  private let isHelp: Bool

  /// - Parameter english: its own text.
  init(_ english: String, _ renderer: Renderer) {
    isHelp = english.split(separator: "\n").contains { $0.hasPrefix("USAGE: ") }
    lines = english.split(separator: "\n", omittingEmptySubsequences: false).map { Self.line(String($0), renderer) }
  }

  /// Pages of help in lines of the width; what the parser broke itself, in English, may have become longer.
  func lines(width: Int?) -> [String] {
    guard let width, isHelp else { return lines }
    return lines.flatMap { displayWidth($0) <= width ? [$0] : Self.broken($0, width) }
  }

  /// The lines below the first begin where the explanation of an option does.
  private static func broken(_ line: String, _ width: Int) -> [String] {
    let blanks = line.prefix { $0 == " " }.count
    guard let gap = line.dropFirst(blanks).firstRange(of: "  ") else {
      return wrapped(
        String(line.dropFirst(blanks)), width: width, first: String(repeating: " ", count: blanks), indent: blanks + 2)
    }
    let text = line[gap.lowerBound...].drop { $0 == " " }
    let head = String(line[..<text.startIndex])
    return wrapped(String(text), width: width, first: head, indent: displayWidth(head))
  }

  /// What is no line of the parser's own is ours already, and stays.
  private static func line(_ english: String, _ renderer: Renderer) -> String {
    for entry in Catalogue.parser {
      guard let found = Template(entry.en).values(in: english) else { continue }
      // After "Error: " stands another of its lines.
      let values = found.mapValues { FactValue.text($0 == english ? $0 : line($0, renderer)) }
      return renderer.sentence(Fact(entry.code, values))
    }
    return english
  }
}
