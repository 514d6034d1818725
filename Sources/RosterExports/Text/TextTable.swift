/// A table of texts under headings, as wide as its contents and no wider than it may be.
public struct TextTable {
  public struct Column {
    let heading: String
    var alignment = Alignment.left
    /// Left out, last first, when the table is too wide.
    var isOptional = false

    public init(heading: String, alignment: Alignment = .left, isOptional: Bool = false) {
      self.heading = heading
      self.alignment = alignment
      self.isOptional = isOptional
    }
  }

  let columns: [Column]
  /// One text per column.
  let rows: [[String]]

  public init(columns: [Column], rows: [[String]]) {
    self.columns = columns
    self.rows = rows
  }

  /// The first column is cut, down to `leastFirst`, when leaving out columns was not enough.
  public func lines(width: Int) -> [String] {
    let natural = columns.indices.map { column in
      rows.reduce(displayWidth(columns[column].heading)) { max($0, displayWidth($1[column])) }
    }
    var shown = Array(columns.indices)
    while total(shown, natural) - spare(natural) > width, let last = shown.last(where: { columns[$0].isOptional }) {
      shown.removeAll { $0 == last }
    }
    var widths = natural
    widths[0] = max(min(natural[0], Self.leastFirst), natural[0] - max(0, total(shown, natural) - width))
    return ([columns.map(\.heading)] + rows).map { row in
      shown.map { row[$0].fitted(to: widths[$0], columns[$0].alignment) }.joined(separator: Self.gap)
        .withoutTrailingBlanks
    }
  }

  static let gap = "  "
  static let leastFirst = 16

  private func total(_ shown: [Int], _ widths: [Int]) -> Int {
    shown.reduce(0) { $0 + widths[$1] } + Self.gap.count * (shown.count - 1)
  }

  /// How much narrower the first column may become.
  private func spare(_ natural: [Int]) -> Int { max(0, natural[0] - Self.leastFirst) }
}
