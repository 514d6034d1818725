public import PatrolDomain

/// A value of a sentence as data for other programs.
///
/// Numbers are numbers, durations count minutes, dates read `2026-12-03`, times `22:00`, terms are the keys of the catalogue
/// (`authority.statute`, `level.wishes`), what has an id is `{"id", "name"}`, and what is not known is null.
public struct FactContent: Encodable, Sendable {
  private struct Nested: Encodable {
    let code: String
    let values: [String: FactContent]
  }

  private struct Named: Encodable {
    let id: String
    let name: String
  }

  let value: FactValue

  public init(_ value: FactValue) { self.value = value }

  static func all(of fact: Fact) -> [String: FactContent] { fact.values.mapValues { FactContent($0) } }

  public func encode(to encoder: any Encoder) throws {
    switch value {
    case .fact(let fact): return try Nested(code: fact.code, values: Self.all(of: fact)).encode(to: encoder)
    case .list(let values): return try values.map { FactContent($0) }.encode(to: encoder)
    case .named(let id, let name): return try Named(id: id, name: name).encode(to: encoder)
    case .text, .count, .duration, .date, .time, .weekday, .term, .nothing: break
    }
    var container = encoder.singleValueContainer()
    switch value {
    case .text(let text), .term(let text): try container.encode(text)
    case .count(let number): try container.encode(number)
    case .duration(let length): try container.encode(length.count)
    case .date(let date): try container.encode(date.description)
    case .time(let time): try container.encode(time.description)
    case .weekday(let day): try container.encode(day.rawValue)
    case .nothing: try container.encodeNil()
    case .list, .fact, .named: break
    }
  }
}
