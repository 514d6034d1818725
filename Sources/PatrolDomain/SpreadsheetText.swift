/// A text that is to stand in a cell which a spreadsheet opens, and to stay a text there.
///
/// Spreadsheets compute cells that begin with `=`, `+`, `-` or `@`, also in the wide letters of East Asia, and look for these
/// behind a tab or a line end at the beginning. Whole numbers below zero begin so, too, and are what they seem.
public struct SpreadsheetText: Hashable, Sendable {
  public let text: String

  public init(_ text: String) { self.text = text }

  /// The text of a cell that was written as `guarded`, or by somebody who typed the apostrophe himself.
  public init(guarded: String) {
    text = Self.needsGuard(guarded) && guarded.hasPrefix(Self.mark) ? String(guarded.dropFirst()) : guarded
  }

  /// Whether a spreadsheet would compute it.
  public var isComputed: Bool { Self.isComputed(text.unicodeScalars[...]) }

  /// As a table has it that knows no types: with an apostrophe in front where it would be computed. So has one that
  /// begins with apostrophes before such a text, for reading takes one off: every text comes back as it went.
  public var guarded: String { Self.needsGuard(text) ? Self.mark + text : text }

  private static let mark = "'"

  private static func needsGuard(_ text: String) -> Bool { isComputed(text.unicodeScalars.drop { $0 == "'" }) }

  private static func isComputed(_ text: Substring.UnicodeScalarView) -> Bool {
    guard let first = text.first, beginnings.contains(first) else { return false }
    let rest = text.dropFirst()
    return first != "-" || rest.isEmpty || !rest.allSatisfy { ("0"..."9").contains($0) }
  }

  private static let beginnings: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r", "\n",
  ]
}
