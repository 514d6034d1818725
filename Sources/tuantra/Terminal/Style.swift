import RosterExports

/// How a text looks on a terminal.
enum Style: String {
  case heading = "1"
  case good = "1;32"
  case fair = "1;33"
  case bad = "1;31"
  case faint = "2"

  init(_ tone: Summary.Tone) {
    switch tone {
    case .good: self = .good
    case .fair: self = .fair
    case .bad: self = .bad
    }
  }
}

extension Console {
  /// The text in a style, where colours are wanted.
  func styled(_ text: String, _ style: Style) -> String {
    hasColour ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
  }

  func write(_ summary: Summary) {
    let head = [styled(summary.headline, Style(summary.tone))] + summary.remarks
    let parts = [head] + summary.sections.map { [styled($0.heading, .heading)] + $0.indentedLines }
    write(line: parts.map { $0.joined(separator: "\n") }.joined(separator: "\n\n"))
  }
}
