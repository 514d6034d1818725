import PatrolDomain
import Planning
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
    /// A column that only draws what another says: left out where there is no room for it, and for programs.
    var drawn: String?
    var rows: [[Cell]] = []
    /// Of more rows than these the others are for programs only, and are counted.
    var mostRows = Int.max
  }

  /// What stands in a table, written by each language and for programs as it is.
  enum Cell {
    case text(String)
    /// An entry of the catalogue.
    case term(String)
    case named(id: String, name: String)
    case list([Cell])
    case number(Int)
    /// By how much something grows or shrinks.
    case change(Int)
    case date(CivilDate)
    case duration(Minutes)
    case level(PlannedLevel)
    case isProven(Bool)
    case nothing
  }

  var sections: [Section] = []

  mutating func add(_ heading: Fact, _ facts: [Fact] = []) {
    sections.append(Section(heading: heading, lines: facts.map { (1, $0) }))
  }

  /// Figures below the last heading.
  mutating func addTable(_ columns: [String], _ rows: [[Cell]], mostRows: Int = .max) {
    sections[sections.count - 1].columns = columns
    sections[sections.count - 1].rows = rows
    sections[sections.count - 1].mostRows = mostRows
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
    let rows = section.rows.prefix(section.mostRows).map { $0.map { $0.text(renderer) } }
    let left = section.rows.count - rows.count
    let more =
      left > 0
      ? wrapped(renderer.sentence(Fact("summary.more-option", ["n": .count(left)])), width: width - 2, indent: 2) : []
    return (TextTable(columns: columns, rows: rows).lines(width: width - 2) + more).map { "  " + $0 }
  }
}

extension Answer.Cell {
  func text(_ renderer: Renderer) -> String {
    switch self {
    case .text(let text): printable(text)
    case .term(let key): renderer.term(key)
    case .named(_, let name): printable(name)
    case .list(let cells): cells.isEmpty ? "–" : cells.map { $0.text(renderer) }.joined(separator: " ")
    case .number(let number): renderer.number(number)
    case .change(let number): (number > 0 ? "+" : "") + renderer.number(number)
    case .date(let date): renderer.shortDate(date)
    case .duration(let length): Self.hours(length)
    case .level(let level):
      renderer.number(level.value) + (level.isProven ? " =" : " (≥ \(level.bound.map(renderer.number) ?? "–"))")
    case .isProven(let isProven): renderer.term(isProven ? "answer.proven" : "answer.not-proven")
    case .nothing: "–"
    }
  }

  /// `24:30`
  private static func hours(_ length: Minutes) -> String {
    let rest = length.count % 60
    return "\(length.count / 60):\(rest < 10 ? "0" : "")\(rest)"
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
