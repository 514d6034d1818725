import CXlsx
import PatrolDomain

/// A workbook of some sheets.
struct Workbook {
  let title: String
  let company: String
  /// When it was made, as the file says.
  let created: CivilDate
  let sheets: [Sheet]

  /// The file. The same workbook gives the same bytes.
  ///
  /// - Throws: `WorkbookFault` for want of memory or of room for temporary files.
  func bytes() throws(WorkbookFault) -> [UInt8] {
    guard let book = cxlsx_new(title, company, Int64(created.dayNumber) * 86_400) else {
      throw WorkbookFault.library(reason: "workbook_new")
    }
    let written = Result { () throws(WorkbookFault) in
      var writer = WorkbookWriter(book)
      for sheet in sheets { try writer.write(sheet, header: title) }
    }
    var bytes: UnsafeMutablePointer<UInt8>?
    var count = 0
    let code = cxlsx_finish(book, &bytes, &count)
    defer { cxlsx_release(bytes) }
    try written.get()
    try WorkbookFault.check(code)
    return Array(UnsafeBufferPointer(start: bytes, count: count))
  }
}

/// Why a workbook could not be made.
public enum WorkbookFault: Error, Hashable {
  /// The folder of the library's temporary files is full.
  case noRoom(folder: String)
  /// The library refuses, in its own words.
  case library(reason: String)

  static func check(_ code: CInt) throws(WorkbookFault) {
    guard code != 0 else { return }
    guard code != CXLSX_NO_ROOM else { throw .noRoom(folder: String(cString: cxlsx_temporary_folder())) }
    throw .library(reason: cxlsx_reason(code).map { String(cString: $0) } ?? String(code))
  }
}

/// Writes sheets into an open workbook.
private struct WorkbookWriter {
  private let book: OpaquePointer
  private var styles: [CellStyle: Int32] = [:]

  init(_ book: OpaquePointer) { self.book = book }

  mutating func write(_ sheet: Sheet, header: String) throws(WorkbookFault) {
    guard let page = cxlsx_add_sheet(book, sheet.name) else { throw WorkbookFault.library(reason: sheet.name) }
    for (column, width) in sheet.widths.enumerated() {
      try WorkbookFault.check(cxlsx_width(page, UInt16(column), Double(width)))
    }
    for (row, entries) in (sheet.head + sheet.body + sheet.foot).enumerated() {
      for (column, entry) in entries.enumerated() { try write(entry, page, row, column) }
      // Spreadsheets do not agree on who finds out the height of a row, so it is written.
      try WorkbookFault.check(cxlsx_height(page, UInt32(row), Double(15 * sheet.lines(of: entries))))
    }
    let (first, last) = (sheet.head.count, sheet.head.count + sheet.body.count)
    cxlsx_freeze(page, UInt32(first), UInt16(sheet.fixedColumns))
    if last > first {
      try WorkbookFault.check(
        cxlsx_filter(page, UInt32(first - 1), UInt32(last - 1), UInt16(max(0, sheet.widths.count - 1))))
      for condition in sheet.conditions {
        let formula = condition.formula.split(separator: "{row}", omittingEmptySubsequences: false)
          .joined(separator: String(first + 1))
        try WorkbookFault.check(
          cxlsx_condition(
            book, page, UInt32(first), UInt32(last - 1), UInt16(condition.column), formula, style(condition.style)))
      }
    }
    try setPage(page, of: sheet, header: header)
  }

  /// Headers take `&` for a command and at most 255 characters.
  private func setPage(_ page: OpaquePointer, of sheet: Sheet, header: String) throws(WorkbookFault) {
    let rows = sheet.head.count + sheet.body.count + sheet.foot.count
    let columns = sheet.widths.count - sheet.unprintedColumns
    let text = header.prefix(100).map { $0 == "&" ? "&&" : String($0) }.joined()
    let code = ("&L" + text).withCString { header in
      "&L&A&R&P/&N".withCString { footer in
        cxlsx_set_page(
          page,
          cxlsx_page(
            header: header, footer: footer, repeated_rows: UInt32(sheet.head.count), last_row: UInt32(rows - 1),
            last_column: UInt16(columns - 1)))
      }
    }
    try WorkbookFault.check(code)
  }

  private mutating func write(
    _ entry: Sheet.Entry, _ page: OpaquePointer, _ row: Int, _ column: Int
  ) throws(WorkbookFault) {
    let (style, row, column) = (try style(entry.lastingStyle), UInt32(row), UInt16(column))
    switch entry.cell {
    // An empty text is a blank cell with its style.
    case .blank: try WorkbookFault.check(cxlsx_text(book, page, row, column, "", style))
    case .text(let text):
      // The most that a cell takes.
      try WorkbookFault.check(cxlsx_text(book, page, row, column, String(text.unicodeScalars.prefix(32_000)), style))
    case .number(let number): try WorkbookFault.check(cxlsx_number(book, page, row, column, Double(number), style))
    case .moment(let minutes):
      try WorkbookFault.check(cxlsx_number(book, page, row, column, Double(minutes) / 1440, style))
    }
  }

  private mutating func style(_ style: CellStyle) throws(WorkbookFault) -> Int32 {
    if let known = styles[style] { return known }
    var made = cxlsx_style(
      fill: style.fill ?? -1, ink: style.ink ?? -1, bold: style.isBold ? 1 : 0, italic: style.isItalic ? 1 : 0,
      centred: style.isCentred ? 1 : 0, wrapped: style.isWrapped ? 1 : 0, bordered: style.isBordered ? 1 : 0,
      number: nil)
    let index: Int32
    if let number = style.number {
      index = number.withCString { text in
        made.number = text
        return cxlsx_add_style(book, made)
      }
    } else {
      index = cxlsx_add_style(book, made)
    }
    guard index >= 0 else { throw WorkbookFault.library(reason: "format") }
    styles[style] = index
    return index
  }
}
