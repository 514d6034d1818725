import PatrolDomain

/// Splits the text of a table into records by RFC 4180: quoted cells may hold delimiters, line ends and doubled quotes.
///
/// Unlike spreadsheets and most libraries it repairs nothing: an unterminated quote, a quote in the middle of a cell, or
/// text after a closing quote is a fault.
struct TableScanner {
  /// A cell of a record.
  struct Cell {
    let text: String
    let line: Int
    /// In characters, 1-based.
    let column: Int
  }

  private let bytes: [UInt8]
  private let delimiter: UInt8
  private let name: String
  private var index = 0
  private var line = 1
  private var column = 1

  init(_ source: SourceText) {
    bytes = Array(source.text.utf8)
    delimiter = Self.delimiter(of: bytes)
    name = source.name
  }

  /// The mark that occurs most often outside quotes in the first line: comma, semicolon or tab.
  private static func delimiter(of bytes: [UInt8]) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in bytes {
      if byte == 0x22 { isQuoted.toggle() }
      if byte == 0x0A, !isQuoted { break }
      if !isQuoted { counts[byte, default: 0] += 1 }
    }
    let candidates: [UInt8] = [0x2C, 0x3B, 0x09]
    let most = candidates.map { counts[$0] ?? 0 }.max() ?? 0
    return candidates.first { counts[$0] ?? 0 == most } ?? 0x2C
  }

  /// The next record that is not blank; `nil` at the end of the text. Lines without any cell filled are skipped.
  mutating func next(_ faults: inout FaultLog) -> [Cell]? {
    while index < bytes.count {
      let record = record(&faults)
      if record.contains(where: { !$0.text.isEmpty }) { return record }
    }
    return nil
  }

  private mutating func record(_ faults: inout FaultLog) -> [Cell] {
    var cells = [cell(&faults)]
    while index < bytes.count, bytes[index] == delimiter {
      advance()
      cells.append(cell(&faults))
    }
    if index < bytes.count { advance() }  // the line end
    return cells
  }

  private mutating func cell(_ faults: inout FaultLog) -> Cell {
    while index < bytes.count, bytes[index] == 0x20 { advance() }
    let (line, column) = (line, column)
    guard index < bytes.count, bytes[index] == 0x22 else {
      let start = index
      skipToEnd()
      let text = Substring(decoding: bytes[start..<index], as: UTF8.self).trimmed
      if bytes[start..<index].contains(0x22) {
        report(.csvStrayQuote, line, column, text, &faults)
      }
      return Cell(text: text, line: line, column: column)
    }
    let text = quoted(&faults)
    let rest = index
    skipToEnd()
    if bytes[rest..<index].contains(where: { $0 != 0x20 }) {
      report(.csvTextAfterQuote, line, column, text, &faults)
    }
    return Cell(text: text.trimmed, line: line, column: column)
  }

  /// What stands between the quotes; the scanner is behind the closing one afterwards.
  private mutating func quoted(_ faults: inout FaultLog) -> String {
    let (line, column) = (line, column)
    var content: [UInt8] = []
    advance()
    while index < bytes.count {
      if bytes[index] != 0x22 {
        content.append(bytes[index])
      } else if index + 1 < bytes.count, bytes[index + 1] == 0x22 {
        content.append(0x22)
        advance()
      } else {
        advance()
        return String(decoding: content, as: UTF8.self)
      }
      advance()
    }
    let text = String(decoding: content, as: UTF8.self)
    report(.csvUnclosedQuote, line, column, text, &faults)
    return text
  }

  private mutating func skipToEnd() {
    while index < bytes.count, bytes[index] != delimiter, bytes[index] != 0x0A { advance() }
  }

  private mutating func advance() {
    let byte = bytes[index]
    index += 1
    if byte == 0x0A {
      line += 1
      column = 1
    } else if index == bytes.count || bytes[index] & 0xC0 != 0x80 {
      column += 1
    }
  }

  private func report(_ code: FaultCode, _ line: Int, _ column: Int, _ text: String, _ faults: inout FaultLog) {
    let start = text.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false).first.map(String.init)
    faults.report(Origin(file: name, line: line, column: column, path: ""), Fact(code), value: start)
  }
}
