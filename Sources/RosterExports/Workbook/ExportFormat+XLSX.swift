import PatrolDomain
import Wording

extension ExportFormat {
  /// A workbook: the week, the duties, and what else the reader may know, each on a sheet.
  static let xlsx = ExportFormat("xlsx", .binary, givesReasons: true) { request in
    let view = request.view
    let page = WorkbookPage(view, request.renderer)
    let workbook = Workbook(
      title: page.title, company: view.unit, created: view.horizon.start,
      sheets: page.weeks + [page.duties, page.coverage, page.fairness, page.wishes, page.notes].compactMap { $0 })
    return [RunFile(name: "roster.xlsx", contents: try workbook.bytes())]
  }
}

/// A view about to become a workbook, in one language.
struct WorkbookPage {
  let view: RosterView
  let renderer: Renderer

  init(_ view: RosterView, _ renderer: Renderer) {
    self.view = view
    self.renderer = renderer
  }

  var title: String { renderer.heading(view.title, view.unit, view.horizon) }

  func say(_ code: String, _ values: [String: FactValue] = [:]) -> String {
    renderer.sentence(Fact("sheet." + code, values))
  }

  /// A title line and the headings of columns.
  func head(_ headings: [String]) -> [[Sheet.Entry]] { [[.text(title, .title)], Sheet.Entry.headings(headings)] }

  /// A day, typed so that a spreadsheet can sort and compute.
  func date(ofDay day: Int) -> Sheet.Entry {
    let format = renderer.language == .vietnamese ? "dd/mm/yyyy" : "d mmm yyyy"
    return moment(Moment(day: day, time: TimeOfDay(minute: 0)), shownAs: format)
  }

  /// The clock time of a moment; its cell holds the day as well.
  func time(_ moment: Moment) -> Sheet.Entry { self.moment(moment, shownAs: "hh:mm") }

  private func moment(_ moment: Moment, shownAs format: String) -> Sheet.Entry {
    // Spreadsheets count days from 30 December 1899, which is day 25,569 before 1970-01-01.
    let minutes = (view.horizon.start.dayNumber + 25_569) * Moment.minutesPerDay + moment.minute
    return Sheet.Entry(
      cell: .moment(minutes: minutes), style: CellStyle(isCentred: true, number: format))
  }

  func weekday(ofDay day: Int) -> Sheet.Entry {
    .text(renderer.shortWeekday(view.horizon.weekday(ofDay: day)), CellStyle(isCentred: true))
  }

  /// A light colour for each activity of the view.
  func fill(ofActivity id: String) -> Int32 {
    let index = view.activities.firstIndex { $0.id == id } ?? 0
    return Self.fills[index % Self.fills.count]
  }

  private static let fills: [Int32] = [
    0xDDEBF7, 0xE2EFDA, 0xFFF2CC, 0xFCE4D6, 0xEADCF4, 0xD9F2F0, 0xF8D7E3, 0xE7E6D0, 0xD6DCE5, 0xF4E1C9,
  ]
}
