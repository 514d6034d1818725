import PatrolDomain

/// A table as RFC 4180 has it: quotes where needed, CRLF, UTF-8.
///
/// No cell is computed by a spreadsheet (`SpreadsheetText`), and every text comes back from `ScenarioFiles` as it went.
public struct CSVTable: Hashable, Sendable {
  public let header: [String]
  /// One text per column.
  public let rows: [[String]]

  public init(header: [String], rows: [[String]]) {
    self.header = header
    self.rows = rows
  }

  public func bytes(_ style: CSVStyle = CSVStyle()) -> [UInt8] {
    let delimiter = style.delimiter.letter
    let lines = ([header] + rows).map { row in
      row.map { Self.cell($0, delimiter) }.joined(separator: String(Character(delimiter))) + "\r\n"
    }
    return (style.hasMark ? [0xEF, 0xBB, 0xBF] : []) + Array(lines.joined().utf8)
  }

  private static func cell(_ text: String, _ delimiter: Unicode.Scalar) -> String {
    let harmless = SpreadsheetText(text).guarded
    let mustQuote = harmless.unicodeScalars.contains { $0 == delimiter || ["\"", "\r", "\n"].contains($0) }
    guard mustQuote else { return harmless }
    return "\"" + harmless.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }
}

extension CSVTable {
  /// `roster.csv`
  public init(_ entries: [RosterEntry]) {
    self.init(
      header: ["date", "duty", "window", "place", "seat", "person", "name"],
      rows: entries.map { [$0.date, $0.duty, $0.window, $0.place, $0.seat, $0.person, $0.name] })
  }
}
