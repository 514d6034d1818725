import PatrolDomain

/// A sheet of a workbook, as a value.
struct Sheet: Hashable {
  enum Cell: Hashable {
    case blank
    case text(String)
    case number(Int)
    /// In the spreadsheet's own count of days and parts of a day: minutes since 1899-12-30.
    case moment(minutes: Int)
  }

  /// A cell and how it looks.
  struct Entry: Hashable {
    let cell: Cell
    let style: CellStyle
  }

  /// Colours a column where a formula of the spreadsheet holds; `{row}` in it stands for the number of the first row.
  struct Condition: Hashable {
    let column: Int
    let formula: String
    let style: CellStyle
  }

  let name: String
  /// In letters, one per column.
  let widths: [Int]
  /// Rows above and including the headings; they stay in sight and on every page.
  let head: [[Entry]]
  let body: [[Entry]]
  /// Below the body, outside the filter.
  var foot: [[Entry]] = []
  /// Columns that stay in sight.
  var fixedColumns = 0
  /// Columns at the end that are for programs: they stay off the paper, whose letters would be the smaller for them.
  var unprintedColumns = 0
  var conditions: [Condition] = []

  /// Lines of text that a row needs, at least 1.
  func lines(of row: [Entry]) -> Int {
    zip(row, widths).reduce(1) { most, pair in
      guard case .text(let text) = pair.0.cell, pair.0.style.isWrapped else { return most }
      let room = max(1, pair.1 - 1)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      return max(most, lines.reduce(0) { $0 + max(1, (displayWidth(String($1)) + room - 1) / room) })
    }
  }
}

/// How a cell looks. Colours are 0xRRGGBB.
struct CellStyle: Hashable {
  var fill: Int32?
  var ink: Int32?
  var isBold = false
  var isItalic = false
  var isCentred = false
  var isWrapped = false
  var isBordered = true
  /// Number format of the spreadsheet.
  var number: String?

  static let plain = CellStyle()
  static let wrapped = CellStyle(isWrapped: true)
  static let bare = CellStyle(isBordered: false)
  static let title = CellStyle(isBold: true, isBordered: false)
  static let heading = CellStyle(fill: 0x1F3864, ink: 0xFFFFFF, isBold: true, isCentred: true, isWrapped: true)
}

extension Sheet.Entry {
  /// The style with which a text stays a text, also when somebody opens its cell to type in it: cells of a workbook have a
  /// type, but spreadsheets find a new one for what was typed, except where the format says text.
  var lastingStyle: CellStyle {
    guard case .text(let text) = cell, SpreadsheetText(text).isComputed else { return style }
    var style = style
    style.number = "@"
    return style
  }

  static func text(_ text: String, _ style: CellStyle = .plain) -> Self { Self(cell: .text(text), style: style) }
  static func number(_ number: Int, _ style: CellStyle = .plain) -> Self { Self(cell: .number(number), style: style) }
  static func blank(_ style: CellStyle = .plain) -> Self { Self(cell: .blank, style: style) }

  static func headings(_ texts: [String]) -> [Self] { texts.map { text($0, .heading) } }
}
