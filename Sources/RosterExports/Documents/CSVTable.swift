/// A table as RFC 4180 has it: commas, quotes where needed, CRLF; UTF-8 with a byte-order mark, by which spreadsheets
/// know the encoding.
public struct CSVTable: Hashable, Sendable {
  public let header: [String]
  /// One text per column.
  public let rows: [[String]]

  public init(header: [String], rows: [[String]]) {
    self.header = header
    self.rows = rows
  }

  public var bytes: [UInt8] {
    let lines = ([header] + rows).map { $0.map(Self.cell).joined(separator: ",") + "\r\n" }
    return [0xEF, 0xBB, 0xBF] + Array(lines.joined().utf8)
  }

  private static func cell(_ text: String) -> String {
    let harmless = isFormulaLike(text) ? "'" + text : text
    let mustQuote = harmless.unicodeScalars.contains { [",", "\"", "\r", "\n"].contains($0) }
    guard mustQuote else { return harmless }
    return "\"" + harmless.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }

  /// Whether a spreadsheet would compute the cell instead of showing it.
  private static func isFormulaLike(_ text: String) -> Bool {
    text.unicodeScalars.first.map { ["=", "+", "-", "@", "\t", "\r"].contains($0) } ?? false
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
