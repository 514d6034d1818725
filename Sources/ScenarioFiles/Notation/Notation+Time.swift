import PatrolDomain

extension Notation where Value == CivilDate {
  /// `2026-12-03`.
  static let date = Notation { text in
    if let date = CivilDate(text) { return .value(date) }
    let looksRight = text.utf8.count == 10 && text.split(separator: "-").map(\.utf8.count) == [4, 2, 2]
    return .fault(looksRight && text.utf8.allSatisfy(isDateByte) ? .nonexistentDate : .invalidDate)
  }
}

private func isDateByte(_ byte: UInt8) -> Bool { byte == 0x2D || (0x30...0x39).contains(byte) }

extension Notation where Value == TimeOfDay {
  /// `07:30`, from `00:00` to `23:59`.
  static let time = Notation { text in TimeOfDay(text).map { .value($0) } ?? .fault(.invalidTime) }
}

extension Notation where Value == Window {
  /// `19:00-23:00`.
  static let window = Notation { text in
    let ends = text.split(separator: "-", omittingEmptySubsequences: false).map { TimeOfDay($0.trimmed) }
    guard ends.count == 2, let start = ends[0], let end = ends[1] else { return .fault(.invalidWindow) }
    return start == end ? .fault(.zeroLengthWindow) : .value(Window(start: start, end: end))
  }
}

extension Notation where Value == Minutes {
  /// `12h`, `30m` or `8h30m`, within these limits.
  static func duration(_ range: ClosedRange<Minutes>) -> Notation {
    Notation { text in
      guard let minutes = minutes(of: text) else {
        return .fault(isNegative(text) ? .negativeDuration : .invalidDuration)
      }
      guard range.contains(minutes) else {
        let limits: [String: FactValue] = [
          "minimum": .duration(range.lowerBound), "maximum": .duration(range.upperBound),
        ]
        return .fault(.durationOutOfRange, limits)
      }
      return .value(minutes)
    }
  }

  /// Whether it is a duration with a minus before it.
  static func isNegative(_ text: String) -> Bool { text.hasPrefix("-") && minutes(of: String(text.dropFirst())) != nil }

  private static func minutes(of text: String) -> Minutes? {
    var rest = text[...]
    let hours = count(before: "h", of: &rest)
    let minutes = count(before: "m", of: &rest)
    guard rest.isEmpty, hours != nil || minutes != nil else { return nil }
    return Minutes(60 * (hours ?? 0) + (minutes ?? 0))
  }

  /// Takes up to five digits and the unit behind them off the front, if they stand there.
  private static func count(before unit: Character, of text: inout Substring) -> Int? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let rest = text.dropFirst(digits.count)
    guard (1...5).contains(digits.count), rest.first == unit, let count = Int(digits) else { return nil }
    text = rest.dropFirst()
    return count
  }
}

extension Notation where Value == Period {
  /// `day`, `week`, `horizon` or `month`; the rolling ones are mappings.
  static let period = Notation { text in
    let words: [(String, Period)] = [("day", .day), ("week", .week), ("horizon", .horizon), ("month", .month)]
    let period = words.first { $0.0 == text }?.1
    return period.map { .value($0) } ?? .unknown(text, among: words.map(\.0) + ["{rolling: 28}"])
  }
}
