import PatrolDomain
import Planning
import RosterExports
import Wording

/// The answer for other programs: sentences in every language, and behind them what they are made of.
///
/// `values` of a sentence and the cells of a table are data: numbers are numbers, durations count minutes, dates read
/// `2026-12-03`, times `22:00`, terms are the keys of the catalogue (`authority.statute`, `level.wishes`).
struct AnswerDocument: Document {
  struct Line: Encodable {
    let code: String
    let text: [String: String]
    let values: [String: FactContent]
  }

  struct Section: Encodable {
    let code: String
    let text: [String: String]
    let values: [String: FactContent]
    let lines: [Line]
    let columns: [String]
    let rows: [[CellContent]]
  }

  let format: Int
  let sections: [Section]

  init(_ answer: Answer) {
    format = 2
    sections = answer.sections.map { section in
      let shown = section.columns.indices.filter { section.columns[$0] != section.drawn }
      return Section(
        code: section.heading.code, text: sentences(section.heading), values: FactContent.all(of: section.heading),
        lines: section.lines.map {
          Line(code: $0.fact.code, text: sentences($0.fact), values: FactContent.all(of: $0.fact))
        },
        columns: shown.map { section.columns[$0] },
        rows: section.rows.map { row in shown.map { CellContent(cell: row[$0]) } })
    }
  }
}

/// A value of a sentence as data.
struct FactContent: Encodable {
  private struct Nested: Encodable {
    let code: String
    let values: [String: FactContent]
  }

  let value: FactValue

  static func all(of fact: Fact) -> [String: FactContent] { fact.values.mapValues { FactContent(value: $0) } }

  func encode(to encoder: any Encoder) throws {
    switch value {
    case .fact(let fact): return try Nested(code: fact.code, values: Self.all(of: fact)).encode(to: encoder)
    case .list(let values): return try values.map { FactContent(value: $0) }.encode(to: encoder)
    case .text, .count, .duration, .date, .time, .weekday, .term: break
    }
    var container = encoder.singleValueContainer()
    switch value {
    case .text(let text), .term(let text): try container.encode(text)
    case .count(let number): try container.encode(number)
    case .duration(let length): try container.encode(length.count)
    case .date(let date): try container.encode(date.description)
    case .time(let time): try container.encode(time.description)
    case .weekday(let day): try container.encode(day.rawValue)
    case .list, .fact: break
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
