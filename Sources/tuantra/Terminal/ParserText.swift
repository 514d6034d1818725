import PatrolDomain
import Wording

/// What the parser of options says, in the user's language.
struct ParserText {
  let lines: [String]

  /// - Parameter english: its own text.
  init(_ english: String, _ renderer: Renderer) {
    lines = english.split(separator: "\n", omittingEmptySubsequences: false).map { Self.line(String($0), renderer) }
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
