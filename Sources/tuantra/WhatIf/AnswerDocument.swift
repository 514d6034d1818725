import PatrolDomain
import Planning
import RosterExports
import Wording

/// The answer for other programs: sentences in every language, and behind them what they are made of.
///
/// `values` of a sentence and the cells of a table are data, as `FactContent` writes them.
struct AnswerDocument: Document {
  struct Section: Encodable {
    let code: String
    let text: [String: String]
    let values: [String: FactContent]
    let lines: [SentenceEntry]
    let columns: [String]
    let rows: [[CellContent]]
  }

  let format: Int
  let sections: [Section]

  init(_ answer: Answer) {
    format = 3
    sections = answer.sections.map { section in
      let shown = section.columns.indices.filter { section.columns[$0] != section.drawn }
      let heading = SentenceEntry(section.heading)
      return Section(
        code: heading.code, text: heading.text, values: heading.values,
        lines: section.lines.map { SentenceEntry($0.fact) },
        columns: shown.map { section.columns[$0] },
        rows: section.rows.map { row in shown.map { CellContent(cell: row[$0]) } })
    }
  }
}

/// A cell of a table as data.
struct CellContent: Encodable {
  private struct Named: Encodable {
    let id: String
    let name: String
  }

  private struct Term: Encodable {
    let code: String
    let text: [String: String]
  }

  let cell: Answer.Cell

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch cell {
    case .text(let text): try container.encode(text)
    case .term(let key): try container.encode(Term(code: key, text: sentences(Fact(key))))
    case .named(let id, let name): try container.encode(Named(id: id, name: name))
    case .list(let cells): try container.encode(cells.map { CellContent(cell: $0) })
    case .number(let number), .change(let number): try container.encode(number)
    case .date(let date): try container.encode(date.description)
    case .duration(let length): try container.encode(length.count)
    case .level(let level): try container.encode(ComparisonDocument.Level(level))
    case .isProven(let isProven): try container.encode(isProven)
    case .nothing: try container.encodeNil()
    }
  }
}
