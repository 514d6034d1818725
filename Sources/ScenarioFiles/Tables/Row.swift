import PatrolDomain

/// A row of a table, read column by column, like `Fields`.
struct Row: Sendable {
  let cells: [TableScanner.Cell]
  /// Where the known columns stand.
  let positions: [String: Int]
  let file: String

  /// Where a cell, or (without the column) the row, stands.
  func origin(_ column: String) -> Origin {
    let cell = positions[column].map { cells[$0] } ?? cells[0]
    return Origin(file: file, line: cell.line, column: cell.column, path: column)
  }

  /// The text of a cell; empty when there is no such column.
  func text(_ column: String) -> String { positions[column].map { cells[$0].text } ?? "" }

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
