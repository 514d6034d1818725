import PatrolDomain

/// How a value of a type is written in files, and what is wrong with a text that is none.
struct Notation<Value: Sendable>: Sendable {
  let read: @Sendable (String) -> Reading

  enum Reading: Sendable {
    case value(Value)
    case fault(Fact, advice: Fact? = nil)

    static func fault(_ code: String, _ values: [String: FactValue] = [:], advice: Fact? = nil) -> Self {
      .fault(Fact(code, values), advice: advice)
    }
  }

  init(_ read: @escaping @Sendable (String) -> Reading) { self.read = read }
}

extension Notation where Value == String {
  /// Any text but an empty one.
  static let text = Notation { text in
    let trimmed = text.trimmed
    return trimmed.isEmpty ? .fault("empty-text") : .value(trimmed)
  }
}

extension Notation where Value == Bool {
  static let boolean = Notation { text in
    switch text {
    case "true": .value(true)
    case "false": .value(false)
    default: .fault("invalid-boolean")
    }
  }
}

extension Notation where Value == Int {
  /// A whole number within these limits.
  static func number(_ range: ClosedRange<Int>) -> Notation {
    Notation { text in
      let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
      guard !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
        return .fault("invalid-number")
      }
      guard let number = Int(text), range.contains(number) else {
        let limits: [String: FactValue] = ["minimum": .count(range.lowerBound), "maximum": .count(range.upperBound)]
        return .fault("number-out-of-range", limits)
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
      if let value = values.first(where: { $0.rawValue == text }) { return .value(value) }
      let words = values.map(\.rawValue)
      let advice = Suggestion.nearest(to: text, among: words).map { Fact("did-you-mean", ["candidate": .text($0)]) }
      return .fault("unknown-choice", ["names": .list(words.map { .text($0) })], advice: advice)
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
      guard isWord, !text.isEmpty, !text.hasPrefix("-") else { return .fault("invalid-identifier") }
      guard text.utf8.count <= ReadingLimits.identifierLength else {
        return .fault("identifier-too-long", ["maximum": .count(ReadingLimits.identifierLength)])
      }
      return .value(Identifier(text))
    }
  }

  /// The id of something defined elsewhere; whether it is, the register of its kind says.
  static func reference<Kind>() -> Notation where Value == Identifier<Kind> {
    Notation { text in text.isEmpty ? .fault("empty-text") : .value(Identifier(text)) }
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
