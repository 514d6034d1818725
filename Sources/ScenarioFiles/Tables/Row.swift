import PatrolDomain

/// A row of a table, read column by column, like `Fields`.
struct Row: Sendable {
  let cells: [TableScanner.Cell]
  /// Where the known columns stand.
  let positions: [String: Int]
  private let start: Origin
  /// What overlays say instead, by column.
  var changes: [String: Located<String>] = [:]

  var file: String { start.file }

  /// A row as it stands in a table; `cells` are not empty.
  init(cells: [TableScanner.Cell], positions: [String: Int], file: String) {
    self.cells = cells
    self.positions = positions
    start = Origin(file: file, line: cells[0].line, column: cells[0].column, path: "")
  }

  /// A row that an overlay adds.
  init(_ changes: [String: Located<String>], start: Origin) {
    cells = []
    positions = [:]
    self.start = start
    self.changes = changes
  }

  /// Where a cell, or (without the column) the row, stands.
  func origin(_ column: String) -> Origin {
    if let change = changes[column] { return change.origin }
    guard let position = positions[column] else {
      let path = start.path.isEmpty ? column : "\(start.path).\(column)"
      return Origin(file: file, line: start.line, column: start.column, path: path)
    }
    return Origin(file: file, line: cells[position].line, column: cells[position].column, path: column)
  }

  /// The text of a cell; empty when there is no such column.
  func text(_ column: String) -> String {
    changes[column]?.value ?? positions[column].map { cells[$0].text } ?? ""
  }

  func has(_ column: String) -> Bool { !text(column).isEmpty }

  /// `nil`, and a fault, when the cell is empty or holds no such value.
  func required<Value>(_ column: String, _ notation: Notation<Value>, _ faults: inout FaultLog) -> Located<Value>? {
    guard has(column) else {
      faults.report(origin(column), .emptyCell, ["column": .text(column)])
      return nil
    }
    return optional(column, notation, &faults)
  }

  /// `nil` when the cell is empty or, with a fault, holds no such value.
  func optional<Value>(_ column: String, _ notation: Notation<Value>, _ faults: inout FaultLog) -> Located<Value>? {
    let text = text(column)
    return text.isEmpty ? nil : located(text, column, notation, &faults)
  }

  /// The values of a cell that holds several, separated by spaces.
  func list<Value>(_ column: String, _ notation: Notation<Value>, _ faults: inout FaultLog) -> [Located<Value>] {
    text(column).split(whereSeparator: \.isWhitespace)
      .compactMap { located(String($0), column, notation, &faults) }
  }

  private func located<Value>(
    _ text: String, _ column: String, _ notation: Notation<Value>, _ faults: inout FaultLog
  ) -> Located<Value>? {
    switch notation.read(text) {
    case .value(let value): return Located(value: value, text: text, origin: origin(column))
    case .fault(let fact, let advice):
      faults.report(origin(column), fact, value: text, advice: advice)
      return nil
    }
  }
}
