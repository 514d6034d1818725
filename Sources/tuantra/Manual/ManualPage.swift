import RosterExports
import Wording

/// A page of the manual in Markdown.
struct ManualPage {
  /// The first line, by which a page is known as one of ours.
  static let mark = "<!-- tuantra manual -->"

  private(set) var text: String

  /// - Parameter index: the way to the list of pages; `nil` on the list itself.
  init(title: String, index: String?) {
    text = Self.mark + "\n# \(title)\n"
    if let index { paragraph("[\(words.sentence("manual.title"))](\(index))") }
  }

  func file(_ name: String) -> RunFile { RunFile(name: name, contents: Array(text.utf8)) }

  mutating func heading(_ code: String) { text += "\n## \(words.sentence(code))\n" }

  mutating func subheading(_ words: String) { text += "\n### \(words)\n" }

  mutating func paragraph(_ words: String) { text += "\n\(words)\n" }

  mutating func list(_ items: [String]) { text += "\n" + items.map { "- \($0)\n" }.joined() }

  mutating func block(_ lines: String, _ language: String = "text") { text += "\n```\(language)\n\(lines)\n```\n" }

  /// - Parameter headings: codes of the catalogue.
  mutating func table(_ headings: [String], _ rows: [[String]]) {
    let lines = [headings.map { words.sentence($0) }, headings.map { _ in "---" }] + rows
    text += "\n" + lines.map { "| " + $0.map(Self.cell).joined(separator: " | ") + " |\n" }.joined()
  }

  private static func cell(_ text: String) -> String { text.replacing("|", with: "\\|") }

  static func code(_ text: String) -> String { "`\(text)`" }

  static func codes(_ texts: [String]) -> String { texts.map(code).joined(separator: ", ") }
}
