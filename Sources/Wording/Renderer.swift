public import PatrolDomain

/// Turns facts into sentences of one language.
public struct Renderer: Sendable {
  public let language: Language

  public init(_ language: Language) { self.language = language }

  /// The sentence of a fact; for a code that the catalogue does not know, the code and its values.
  public func sentence(_ fact: Fact) -> String {
    guard let entry = Catalogue.entry(fact.code) else { return raw(fact) }
    return fill(Template(entry.template(language)), fact.values)
  }

  /// A sentence without values, or a heading.
  public func sentence(_ code: String) -> String { sentence(Fact(code)) }

  /// A term of the catalogue, such as `rule.minimum-rest`; for an unknown one, its key.
  public func term(_ key: String) -> String { Catalogue.entry(key)?.template(language) ?? key }

  public func value(_ value: FactValue) -> String {
    switch value {
    case .text(let text): printable(text)
    case .named(_, let name): printable(name)
    case .count(let number): self.number(number)
    case .duration(let length): duration(length)
    case .date(let date): self.date(date)
    case .time(let time): time.description
    case .weekday(let day): weekday(day)
    case .term(let key): term(key)
    case .list(let values): values.map(self.value).joined(separator: ", ")
    case .fact(let fact): sentence(fact)
    case .nothing: "–"
    }
  }

  /// A date without its year and a weekday as an abbreviation; everything else in full.
  private func shortValue(_ value: FactValue) -> String {
    switch value {
    case .date(let date): shortDate(date)
    case .weekday(let day): shortWeekday(day)
    case .text, .named, .count, .duration, .time, .term, .list, .fact, .nothing: self.value(value)
    }
  }

  func fill(_ template: Template, _ values: [String: FactValue]) -> String {
    let text = template.pieces.map { fill($0, values) }.joined()
    // What a file says stays as it is written there; our own words begin a sentence with a capital letter.
    return beginsWithOurWord(template.pieces.first, values) ? capitalised(text) : text
  }

  private func fill(_ piece: Template.Piece, _ values: [String: FactValue]) -> String {
    switch piece {
    case .literal(let text): return text
    case .value(let name): return values[name].map(value) ?? "{\(name)}"
    case .short(let name): return values[name].map(shortValue) ?? "{\(name)}"
    case .plural(let name, let one, let many):
      return values[name] == .count(1) || values[name] == .count(-1) ? one : many
    }
  }

  private func beginsWithOurWord(_ piece: Template.Piece?, _ values: [String: FactValue]) -> Bool {
    guard case .value(let name)? = piece, let value = values[name] else { return false }
    switch value {
    case .term, .weekday, .fact: return true
    case .text, .named, .count, .duration, .date, .time, .list, .nothing: return false
    }
  }

  private func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  private func raw(_ fact: Fact) -> String {
    let values = fact.values.sorted { $0.key < $1.key }.map { "\($0.key) = \(value($0.value))" }
    return values.isEmpty ? "[\(fact.code)]" : "[\(fact.code)] " + values.joined(separator: ", ")
  }
}

/// A text from a file, safe to show: control characters, which could steer a terminal, become visible signs.
public func printable(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: isControl) else { return text }
  var safe = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    if isControl(scalar) {
      safe.append(contentsOf: "\\u{\(String(scalar.value, radix: 16))}".unicodeScalars)
    } else {
      safe.append(scalar)
    }
  }
  return String(safe)
}

private func isControl(_ scalar: Unicode.Scalar) -> Bool {
  // Most letters are these, and asking for a category takes long.
  if scalar.isASCII { return scalar.value < 0x20 || scalar.value == 0x7F }
  return switch scalar.properties.generalCategory {
  case .control, .lineSeparator, .paragraphSeparator: true
  // Marks that turn the direction of writing make a text read as what it is not.
  case .format: (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
  default: false
  }
}
