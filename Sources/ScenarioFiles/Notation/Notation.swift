import PatrolDomain

/// How a value of a type is written in files, and what is wrong with a text that is none.
struct Notation<Value: Sendable>: Sendable {
  let read: @Sendable (String) -> Reading

  enum Reading: Sendable {
    case value(Value)
    case fault(Fact, advice: Fact? = nil)

    static func fault(_ code: FaultCode, _ values: [String: FactValue] = [:], advice: Fact? = nil) -> Self {
      .fault(Fact(code, values), advice: advice)
    }

    /// A word that is none of a closed set.
    static func unknown(_ word: String, among words: [String]) -> Self {
      .fault(.unknownChoice, advice: Suggestion.advice(for: word, among: words, listing: .max))
    }
  }

  init(_ read: @escaping @Sendable (String) -> Reading) { self.read = read }
}

extension Notation where Value == String {
  /// Any text of one line.
  static let text = Notation { text in
    let trimmed = text.trimmed
    if trimmed.isEmpty { return .fault(.emptyText) }
    if trimmed.contains(where: \.isNewline) { return .fault(.lineBreak) }
    guard trimmed.unicodeScalars.count <= ReadingLimits.textLength else {
      return .fault(.textTooLong, ["maximum": .count(ReadingLimits.textLength)])
    }
    return .value(trimmed)
  }
}

extension Notation where Value == Bool {
  static let boolean = Notation { text in
    switch text {
    case "true": .value(true)
    case "false": .value(false)
    default: .fault(.invalidBoolean)
    }
  }
}

extension Notation where Value == Int {
  /// A whole number within these limits.
  static func number(_ range: ClosedRange<Int>) -> Notation {
    Notation { text in
      let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
      guard !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
        return .fault(.invalidNumber)
      }
      guard let number = Int(text), range.contains(number) else {
        let limits: [String: FactValue] = ["minimum": .count(range.lowerBound), "maximum": .count(range.upperBound)]
        return .fault(.numberOutOfRange, limits)
      }
      return .value(number)
    }
  }

  /// A count, a weight or a number of points.
  static let count = number(0...ReadingLimits.number)
  static let positive = number(1...ReadingLimits.number)
}

extension Notation where Value: CaseIterable & RawRepresentable, Value.RawValue == String {
  /// One of a closed set of words.
  static var choice: Notation { choice(among: Array(Value.allCases)) }

  static func choice(among values: [Value]) -> Notation {
    Notation { text in
      values.first { $0.rawValue == text }.map { .value($0) } ?? .unknown(text, among: values.map(\.rawValue))
    }
  }
}

extension Notation {
  /// The id of something defined here: ASCII letters, digits, `.`, `_` and `-`.
  static func identifier<Kind>() -> Notation where Value == Identifier<Kind> {
    Notation { text in
      let isWord = text.utf8.allSatisfy { byte in
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: true
        default: false
        }
      }
      // A leading sign would make a spreadsheet take the cell for a formula.
      guard isWord, !text.isEmpty, !text.hasPrefix("-") else { return .fault(.invalidIdentifier) }
      guard text.utf8.count <= ReadingLimits.identifierLength else {
        return .fault(.identifierTooLong, ["maximum": .count(ReadingLimits.identifierLength)])
      }
      return .value(Identifier(text))
    }
  }

  /// The id of something defined elsewhere; whether it is, the register of its kind says.
  static func reference<Kind>() -> Notation where Value == Identifier<Kind> {
    Notation { text in text.isEmpty ? .fault(.emptyText) : .value(Identifier(text)) }
  }
}

extension StringProtocol {
  /// Without the spaces around it.
  var trimmed: String {
    let isSpace: (Character) -> Bool = \.isWhitespace
    guard let first = firstIndex(where: { !isSpace($0) }), let last = lastIndex(where: { !isSpace($0) }) else {
      return ""
    }
    return String(self[first...last])
  }
}
