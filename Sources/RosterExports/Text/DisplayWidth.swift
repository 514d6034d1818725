/// How many columns a text takes in a terminal: one for a letter with all its marks, two for the wide letters of East
/// Asia and for pictures, none for marks of direction and a mark without a letter.
public func displayWidth(_ text: String) -> Int {
  text.reduce(0) { $0 + displayWidth($1) }
}

private func displayWidth(_ letter: Character) -> Int {
  guard let scalar = letter.unicodeScalars.first else { return 0 }
  if scalar.value < 0x0300 { return 1 }
  switch scalar.properties.generalCategory {
  case .format, .nonspacingMark, .enclosingMark: return 0
  default: break
  }
  return wideScalars.contains { $0.contains(scalar.value) } ? 2 : 1
}

/// Blocks of Unicode's East Asian Width `W` and `F`, joined where what lies between is not assigned.
private let wideScalars: [ClosedRange<UInt32>] = [
  0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3,
  0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF,
  0x1F900...0x1F9FF, 0x20000...0x3FFFD,
]

/// The text, or as much of it as fits `width` columns with `…` behind it.
public func shortened(_ text: String, to width: Int) -> String {
  guard displayWidth(text) > width else { return text }
  var kept = ""
  var used = 0
  for letter in text {
    let next = displayWidth(letter)
    if used + next > width - 1 { break }
    kept.append(letter)
    used += next
  }
  return width < 1 ? "" : kept + "…"
}

extension String {
  /// The text, shortened or filled up with blanks to exactly `width` columns.
  func fitted(to width: Int, _ alignment: Alignment = .left) -> String {
    let text = shortened(self, to: width)
    let blanks = String(repeating: " ", count: width - displayWidth(text))
    return alignment == .left ? text + blanks : blanks + text
  }

  /// Without the blanks at its end.
  var withoutTrailingBlanks: String {
    String(self[..<(lastIndex { $0 != " " }.map { index(after: $0) } ?? startIndex)])
  }
}

public enum Alignment: Hashable, Sendable {
  case left, right
}

/// The text in lines of at most `width` columns, broken between words: `first` stands before the first line, `indent`
/// blanks before the others.
public func wrapped(_ text: String, width: Int, first: String = "", indent: Int = 0) -> [String] {
  var lines: [String] = []
  var line = first
  var hasWord = false
  for word in text.split(separator: " ") {
    let joined = hasWord ? line + " " + word : line + word
    if displayWidth(joined) <= width || !hasWord {
      line = joined
    } else {
      lines.append(line)
      line = String(repeating: " ", count: indent) + word
    }
    hasWord = true
  }
  return lines + [line]
}
