/// How a table is cut into cells, and whether it says that it is UTF-8.
public struct CSVStyle: Hashable, Sendable {
  public enum Delimiter: String, CaseIterable, Hashable, Sendable {
    case comma, semicolon, tab

    var letter: Unicode.Scalar {
      switch self {
      case .comma: ","
      case .semicolon: ";"
      case .tab: "\t"
      }
    }
  }

  public let delimiter: Delimiter
  /// A byte-order mark, by which spreadsheets know the encoding.
  public let hasMark: Bool

  public init(delimiter: Delimiter = .comma, hasMark: Bool = true) {
    self.delimiter = delimiter
    self.hasMark = hasMark
  }
}
