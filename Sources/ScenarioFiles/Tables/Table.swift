import PatrolDomain

/// A table: its known columns and its rows.
struct Table: Sendable {
  var rows: [Row]
  /// Whether rows are missing: the header could not be used, a row had too few or too many cells, or there were too
  /// many rows.
  let isIncomplete: Bool

  static let missing = Table(rows: [], isIncomplete: true)

  /// What a table of a kind looks like.
  struct Form {
    let required: [String]
    let optional: [String]
    let rowLimit: Int

    var columns: [String] { required + optional }
  }

  static func read(_ source: SourceText, _ form: Form, _ faults: inout FaultLog) -> Table {
    var scanner = TableScanner(source)
    guard let header = scanner.next(&faults) else {
      faults.report(file: source.name, Fact(.fileEmpty))
      return .missing
    }
    guard let header = self.header(of: header, in: source.name, form, &faults) else { return .missing }
    var rows: [Row] = []
    var unread = 0
    var ragged = 0
    let rowLimit = min(form.rowLimit, ReadingLimits.tableCells / header.width)
    while let cells = scanner.next(&faults) {
      guard rows.count < rowLimit else {
        unread += 1
        continue
      }
      guard let row = row(cells, header, in: source.name, &faults) else {
        ragged += 1
        continue
      }
      rows.append(row)
    }
    if unread > 0 {
      let values: [String: FactValue] = ["count": .count(rows.count + ragged + unread), "limit": .count(rowLimit)]
      faults.report(file: source.name, Fact(.tooManyRows, values))
    }
    return Table(rows: rows, isIncomplete: unread + ragged > 0)
  }

  /// `nil`, and faults, when a required column is missing.
  private static func header(
    of cells: [TableScanner.Cell], in file: String, _ form: Form, _ faults: inout FaultLog
  ) -> Header? {
    var positions: [String: Int] = [:]
    for (position, cell) in cells.enumerated() {
      let origin = Origin(file: file, line: cell.line, column: cell.column, path: cell.text)
      if !form.columns.contains(cell.text) {
        faults.report(
          origin, .unknownColumn, ["column": .text(cell.text)], value: cell.text,
          advice: Suggestion.advice(for: cell.text, among: form.columns))
      } else if positions.updateValue(position, forKey: cell.text) != nil {
        faults.report(origin, .duplicateColumn, ["column": .text(cell.text)], value: cell.text)
      }
    }
    let missing = form.required.filter { positions[$0] == nil }
    for column in missing {
      let origin = Origin(file: file, line: cells[0].line, column: 1, path: column)
      faults.report(origin, .missingColumn, ["column": .text(column)])
    }
    return missing.isEmpty ? Header(positions: positions, width: cells.count) : nil
  }

  private static func row(
    _ cells: [TableScanner.Cell], _ header: Header, in file: String, _ faults: inout FaultLog
  ) -> Row? {
    guard cells.count == header.width else {
      let origin = Origin(file: file, line: cells[0].line, column: 1, path: "")
      let values: [String: FactValue] = ["expected": .count(header.width), "found": .count(cells.count)]
      faults.report(origin, cells.count < header.width ? .shortRow : .longRow, values)
      return nil
    }
    for cell in cells where isFormulaLike(cell.text) {
      let origin = Origin(file: file, line: cell.line, column: cell.column, path: "")
      faults.report(origin, .formulaLike, value: cell.text)
    }
    return Row(cells: cells.map(asMeant), positions: header.positions, file: file)
  }

  private static func asMeant(_ cell: TableScanner.Cell) -> TableScanner.Cell {
    TableScanner.Cell(text: SpreadsheetText(guarded: cell.text).text, line: cell.line, column: cell.column)
  }

  /// Whoever types a number may put a plus before it; a minus before a duration is for the reader of durations to judge.
  private static func isFormulaLike(_ text: String) -> Bool {
    SpreadsheetText(text).isComputed && (text.utf8.first != 0x2B || Int(text) == nil)
      && !Notation<Minutes>.isNegative(text)
  }
}

/// Where the known columns stand.
private struct Header {
  let positions: [String: Int]
  let width: Int
}
