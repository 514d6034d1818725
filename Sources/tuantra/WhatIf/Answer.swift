import PatrolDomain
import RosterExports
import Wording

/// An answer in sentences: paragraphs under headings, the same for the terminal and for programs.
struct Answer {
  struct Section {
    let heading: Fact
    /// With the depth at which each stands.
    var lines: [(depth: Int, fact: Fact)] = []
    /// Figures, line by line under `columns`; empty for a section of sentences only.
    var columns: [String] = []
    /// A column that only draws what another says, and is left out where there is no room for it.
    var drawn: String?
    var rows: [[String]] = []
  }

  var sections: [Section] = []

  mutating func add(_ heading: Fact, _ facts: [Fact] = []) {
    sections.append(Section(heading: heading, lines: facts.map { (1, $0) }))
  }

  func text(width: Int, _ renderer: Renderer) -> String {
    sections.map { section in
      let head = wrapped(renderer.sentence(section.heading), width: width)
      let lines = section.lines.flatMap { depth, fact in
        wrapped(
          renderer.sentence(fact), width: width, first: String(repeating: " ", count: 2 * depth) + "– ",
          indent: 2 * depth + 2)
      }
      return (head + lines + table(section, width, renderer)).joined(separator: "\n")
    }.joined(separator: "\n\n") + "\n"
  }

  private func table(_ section: Section, _ width: Int, _ renderer: Renderer) -> [String] {
    guard !section.rows.isEmpty else { return [] }
    let columns = section.columns.enumerated().map { index, code in
      TextTable.Column(
        heading: renderer.sentence(code), alignment: index == 0 ? .left : .right, isOptional: code == section.drawn)
    }
    return TextTable(columns: columns, rows: section.rows).lines(width: width - 2).map { "  " + $0 }
  }
}

/// The answer for other programs: sentences in every language, and the facts behind them.
struct AnswerDocument: Document {
  struct Line: Encodable {
    let code: String
    let text: [String: String]
  }

  struct Section: Encodable {
    let code: String
    let text: [String: String]
    let lines: [Line]
    let columns: [String]
    let rows: [[String]]
  }

  let format: Int
  let sections: [Section]

  init(_ answer: Answer) {
    format = 1
    sections = answer.sections.map { section in
      Section(
        code: section.heading.code, text: sentences(section.heading),
        lines: section.lines.map { Line(code: $0.fact.code, text: sentences($0.fact)) },
        columns: section.columns, rows: section.rows)
    }
  }
}

extension AnswerOptions {
  /// Says the answer as it was asked for.
  func say(_ answer: Answer) throws {
    let console = Console.standardOutput
    if isJSON {
      console.write(try AnswerDocument(answer).bytes())
    } else {
      console.write(answer.text(width: console.width, words))
    }
  }
}
