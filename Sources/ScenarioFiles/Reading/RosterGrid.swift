import PatrolDomain

/// A roster with one row per person (`person`, and for the eye `name` and `force`) and one column per day, headed by its
/// date.
///
/// A cell holds the duties of that day, joined by ` + `, each as `line window place seat`, where window and place may be
/// `-` or left out as in the other form of a roster.
enum RosterGrid {
  /// The grid as rows of the other form, each cell at its place in the grid; `nil` for a table that is no grid.
  static func rows(of source: SourceText, _ horizon: Horizon, _ faults: inout FaultLog) -> [Row]? {
    // Whatever is wrong with the first line is said when the table is read.
    var unheard = FaultLog()
    var scanner = TableScanner(source)
    guard let header = scanner.next(&unheard), header.contains(where: { CivilDate($0.text) != nil }) else {
      return nil
    }
    let dates = (0..<horizon.dayCount).map { horizon.date(ofDay: $0).description }
    let form = Table.Form(
      required: ["person"], optional: ["name", "force"] + dates, rowLimit: ReadingLimits.rosterRows)
    return Table.read(source, form, &faults).rows.flatMap { row in
      dates.flatMap { date in assignments(in: row, on: date) }
    }
  }

  private static func assignments(in row: Row, on date: String) -> [Row] {
    guard let position = row.positions[date], let person = row.positions["person"] else { return [] }
    let cell = row.cells[position]
    guard !cell.text.isEmpty else { return [] }
    return cell.text.split(separator: "+", omittingEmptySubsequences: false).map { part in
      let words = part.split(whereSeparator: \.isWhitespace).map(String.init)
      let between = words.dropFirst().dropLast().map { $0 == "-" ? "" : $0 }
      let texts = [
        date, words.first ?? "", between.first ?? "", between.dropFirst().joined(separator: " "),
        words.count > 1 ? words[words.count - 1] : "",
      ]
      let cells = texts.map { TableScanner.Cell(text: $0, line: cell.line, column: cell.column) }
      let name = row.positions["name"].map { row.cells[$0] }
      return Row(
        cells: cells + [row.cells[person]] + (name.map { [$0] } ?? []), positions: name == nil ? columns : namedColumns,
        file: row.file)
    }
  }

  private static let columns = Dictionary(
    uniqueKeysWithValues: ["date", "duty", "window", "place", "seat", "person"].enumerated().map { ($1, $0) })
  private static let namedColumns = columns.merging(["name": columns.count]) { first, _ in first }
}
