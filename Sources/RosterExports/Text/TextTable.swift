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

  /// What is too wide becomes narrower, by as little as will do: columns that may are left out, headings are broken into
  /// lines, the first column is cut down to `leastFirst`, and at last each row becomes a paragraph.
  public func lines(width: Int) -> [String] {
    let cells = columns.indices.map { column in rows.reduce(0) { max($0, displayWidth($1[column])) } }
    let natural = columns.indices.map { max(cells[$0], displayWidth(columns[$0].heading)) }
    var shown = Array(columns.indices)
    while leastTotal(shown, natural) > width, let last = shown.last(where: { columns[$0].isOptional }) {
      shown.removeAll { $0 == last }
    }
    if leastTotal(shown, natural) <= width {
      return lines(shown, columns.map { [$0.heading] }, natural, width)
    }
    let narrow = columns.indices.map { max(cells[$0], longestWord(columns[$0].heading)) }
    guard leastTotal(shown, narrow) <= width else { return paragraphs(shown, width) }
    return lines(shown, columns.indices.map { wrapped(columns[$0].heading, width: narrow[$0]) }, narrow, width)
  }

  /// - Parameter headings: lines for each column; they stand upon the first row.
  private func lines(_ shown: [Int], _ headings: [[String]], _ widths: [Int], _ width: Int) -> [String] {
    var widths = widths
    widths[0] = max(min(widths[0], Self.leastFirst), widths[0] - max(0, total(shown, widths) - width))
    let height = shown.map { headings[$0].count }.max() ?? 0
    let head = (0..<height).map { line in
      headings.map { $0.count + line < height ? "" : $0[$0.count + line - height] }
    }
    return (head + rows).map { row in
      shown.map { row[$0].fitted(to: widths[$0], columns[$0].alignment) }.joined(separator: Self.gap)
        .withoutTrailingBlanks
    }
  }

  /// The first cell of each row, and below it the others, each behind its heading.
  private func paragraphs(_ shown: [Int], _ width: Int) -> [String] {
    let others = shown.dropFirst()
    let widest = others.reduce(0) { max($0, displayWidth(columns[$1].heading)) }
    return rows.flatMap { row in
      let first = columns[0].heading.isEmpty ? row[0] : columns[0].heading + ": " + row[0]
      return wrapped(first, width: width, indent: 2)
        + others.flatMap { column -> [String] in
          let heading = "  " + columns[column].heading.fitted(to: widest) + Self.gap
          return wrapped(row[column], width: width, first: heading, indent: displayWidth(heading))
        }
    }
  }

  static let gap = "  "
  static let leastFirst = 16

  private func total(_ shown: [Int], _ widths: [Int]) -> Int {
    shown.reduce(0) { $0 + widths[$1] } + Self.gap.count * (shown.count - 1)
  }

  /// With the first column cut as far as it may be.
  private func leastTotal(_ shown: [Int], _ widths: [Int]) -> Int {
    total(shown, widths) - max(0, widths[0] - Self.leastFirst)
  }

  private func longestWord(_ text: String) -> Int {
    text.split(separator: " ").reduce(0) { max($0, displayWidth(String($1))) }
  }
}
