import PatrolDomain
import Planning
import RosterExports
import WhatIf
import Wording

/// A comparison as an officer reads it: a sentence per what-if, the matrix, and whose week differs.
struct ComparisonPage {
  private let rows: [ComparisonRow]
  private let names: [PersonID: String]
  private let width: Int
  private let renderer: Renderer

  init(_ rows: [ComparisonRow], _ scenario: Scenario, width: Int, _ renderer: Renderer) {
    self.rows = rows
    self.width = width
    self.renderer = renderer
    let people = ([scenario] + rows.compactMap { $0.week?.scenario }).flatMap(\.people)
    names = Dictionary(people.map { ($0.id, $0.name) }) { first, _ in first }
  }

  var text: String {
    let sections = [answers, section("levels", levels), section("measures", measures), people].filter { !$0.isEmpty }
    return sections.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  private func section(_ code: String, _ lines: [String]) -> [String] {
    wrapped(renderer.sentence("compare.heading-\(code)"), width: width) + lines.map { "  " + $0 }
  }

  /// `2  Rest of ten hours` and below it the question and the answer.
  private var answers: [String] {
    let lines = rows.enumerated().flatMap { index, row in
      let head = wrapped(row.title, width: width - 2, first: number(index), indent: 4)
      let question = row.question.isEmpty ? [] : wrapped(row.question, width: width - 2, first: "    ? ", indent: 6)
      let verdict = wrapped(renderer.sentence(row.verdict), width: width - 2, first: "    → ", indent: 6)
      let details = row.details.flatMap {
        wrapped(renderer.sentence($0), width: width - 2, first: "      – ", indent: 8)
      }
      return head + question + verdict + details
    }
    return section("answers", lines)
  }

  private func number(_ index: Int) -> String { index < 10 ? "\(index)   " : "\(index)  " }

  /// What each level came to: `=` behind a proven value, else the bound below it.
  private var levels: [String] {
    let columns = ObjectiveLevel.allCases.map { renderer.term("level-short.\($0.rawValue)") }
    return table(columns) { row in
      row.measures?.levels.map { level in
        let value = renderer.number(level.value)
        return level.isProven ? value + " =" : value + " (≥ \(level.bound.map(renderer.number) ?? "–"))"
      }
    }
  }

  private static let measureColumns = [
    "short", "below-target", "sessions", "visits", "nights", "hours", "heaviest", "span", "wishes", "changed",
  ]

  private var measures: [String] {
    table(Self.measureColumns.map { renderer.sentence("compare.column-\($0)") }) { row in
      guard let measures = row.measures, let planned = row.week?.planned else { return nil }
      return [
        renderer.number(measures.seatsShort), renderer.number(measures.seatsBelowTarget),
        renderer.number(measures.sessionsMissed), renderer.number(measures.visitsMissed),
        renderer.number(measures.nights), renderer.number(measures.minutes.count / 60),
        renderer.number(measures.heaviest), renderer.number(measures.heaviest - measures.lightest),
        "\(measures.wishesMet)/\(measures.wishes)", renderer.number(planned.changes.count),
      ]
    }
  }

  private func table(_ columns: [String], _ cells: (ComparisonRow) -> [String]?) -> [String] {
    let head = [TextTable.Column(heading: "")] + columns.map { TextTable.Column(heading: $0, alignment: .right) }
    let lines = rows.enumerated().map { index, row in
      [number(index) + row.title] + (cells(row) ?? columns.map { _ in "–" })
    }
    return TextTable(columns: head, rows: lines).lines(width: width - 2)
  }

  private static let mostNames = 12

  /// Whose week is another than in the base.
  private var people: [String] {
    let lines = rows.enumerated().flatMap { index, row -> [String] in
      guard let changes = row.week?.planned?.changes, !changes.isEmpty else { return [] }
      let shown = changes.prefix(Self.mostNames).map { printable(names[$0.person] ?? $0.person.text) }
      let left = changes.count - shown.count
      let values: [String: FactValue] = [
        "n": .count(changes.count), "names": .list(shown.map { .text($0) }), "left": .count(left),
      ]
      let fact = Fact(left > 0 ? "compare.people-and-more" : "compare.people", values)
      return wrapped(renderer.sentence(fact), width: width - 2, first: number(index), indent: 4)
    }
    return lines.isEmpty ? [] : section("people", lines)
  }
}
