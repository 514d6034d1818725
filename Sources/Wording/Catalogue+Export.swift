extension Catalogue {
  /// What `tuantra export` says.
  static let export: [CatalogueEntry] = exportHelp + exportFormats + exportMessages + calendarLines + exportGuide

  private static let exportHelp: [CatalogueEntry] = [
    CatalogueEntry(
      "help.export", vi: "Xuất lịch của một thư mục kết quả ra các dạng tệp khác, đúng phần mỗi người được biết.",
      en: "Write the roster of a finished run in other forms, each reader's part only."),
    CatalogueEntry("export.formats", vi: "CÁC DẠNG:", en: "FORMATS:"),
    CatalogueEntry(
      "help.export-format", vi: "Dạng tệp, một trong: {formats}.", en: "The form to write, one of: {formats}."),
    CatalogueEntry(
      "help.export-for",
      vi: "Người đọc: commander, team-leader, member:MÃ, force:MÃ hoặc public.",
      en: "The reader: commander, team-leader, member:ID, force:ID or public."),
    CatalogueEntry(
      "help.export-out",
      vi: "Tệp (hoặc thư mục, với dạng gồm nhiều tệp) nhận kết quả; không có, hoặc là -, thì in ra stdout.",
      en: "The file (or the folder, for a form of several files) to write; stdout without it, or for -."),
    CatalogueEntry(
      "help.export-since",
      vi: "Kết quả đã phát trước đó (lặp lại được, cũ nhất trước): lịch iCalendar tăng SEQUENCE và báo hủy theo đó.",
      en: "A run given out before (repeat it, oldest first): calendars raise SEQUENCE and cancel by it."),
    CatalogueEntry("help.schema", vi: "In lược đồ JSON của dạng json.", en: "Print the JSON schema of the form json."),
    CatalogueEntry(
      "help.export-delimiter", vi: "Dấu ngăn ô của CSV: comma, semicolon hoặc tab.",
      en: "What separates cells of CSV: comma, semicolon or tab."),
    CatalogueEntry(
      "help.export-no-bom", vi: "Ghi CSV không có dấu BOM ở đầu tệp.", en: "Write CSV without a byte-order mark."),
  ]

  private static let exportFormats: [CatalogueEntry] = [
    CatalogueEntry(
      "export.format-xlsx", vi: "bảng tính: lịch tuần, danh sách ca, quân số, cân bằng, nguyện vọng, ghi chú",
      en: "a workbook: week, duties, coverage, fairness, wishes, notes"),
    CatalogueEntry(
      "export.format-csv", vi: "bảng CSV, mỗi lượt một dòng; check và plan --start đọc lại được",
      en: "CSV, one row per assignment; check and plan --start read it back"),
    CatalogueEntry(
      "export.format-csv-grid", vi: "bảng CSV, mỗi người một dòng, mỗi ngày một cột; cũng đọc lại được",
      en: "CSV, one row per person and one column per day; can be read back, too"),
    CatalogueEntry(
      "export.format-ics", vi: "lịch iCalendar, mỗi người một tệp và mỗi loại tổ một tệp",
      en: "iCalendar files, one for each person and one for each line of teams"),
    CatalogueEntry(
      "export.format-geojson", vi: "bản đồ GeoJSON: có mặt ở đâu, và giờ rủi ro không có ai",
      en: "GeoJSON: where somebody is, and hours of risk without anybody"),
    CatalogueEntry(
      "export.format-json", vi: "JSON cho chương trình khác; lược đồ: tuantra schema",
      en: "JSON for other programs; its schema: tuantra schema"),
  ]

  private static let calendarLines: [CatalogueEntry] = [
    CatalogueEntry("calendar.covert", vi: "Nhiệm vụ (hỏi chỉ huy)", en: "Duty (ask the commander)"),
    CatalogueEntry("calendar.muster", vi: "Tập trung: {text}", en: "Muster: {text}"),
    CatalogueEntry("calendar.team", vi: "Tổ: {text}", en: "Team: {text}"),
    CatalogueEntry("calendar.partner", vi: "Phối hợp: {text}", en: "Together with: {text}"),
    CatalogueEntry("calendar.equipment", vi: "Phương tiện mang theo: {text}", en: "To bring: {text}"),
  ]

  private static let exportMessages: [CatalogueEntry] = [
    CatalogueEntry(
      "export.workbook-failed", vi: "Không tạo được bảng tính, có lẽ vì bộ nhớ đã đầy: {reason}",
      en: "The workbook cannot be made, perhaps because memory is full: {reason}"),
    CatalogueEntry(
      "export.own-file", vi: "{path} là tệp của chính kết quả này; không ghi đè",
      en: "{path} is a file of the run itself; nothing is overwritten"),
    CatalogueEntry(
      "export.no-map",
      vi: "Kịch bản không có bản đồ (khóa map trong scenario.yaml), nên không có gì để ghi ở dạng {format}",
      en: "The scenario has no map (the key map of scenario.yaml), so there is nothing to write as {format}"),
    CatalogueEntry("export.written", vi: "Đã ghi {path}", en: "Wrote {path}"),
    CatalogueEntry(
      "export.unknown-format", vi: "Không có dạng tệp {format}; hãy dùng một trong: {formats}",
      en: "There is no form {format}; use one of: {formats}"),
    CatalogueEntry(
      "export.unknown-audience",
      vi: "Không hiểu người đọc {audience}; hãy dùng commander, team-leader, member:MÃ, force:MÃ hoặc public",
      en: "Unknown reader {audience}; use commander, team-leader, member:ID, force:ID or public"),
    CatalogueEntry(
      "export.unknown-member", vi: "Trong kịch bản không có người nào mã {id}",
      en: "Nobody in the scenario has the id {id}"),
    CatalogueEntry(
      "export.unknown-force", vi: "Trong kịch bản không có lực lượng mã {id}; có: {forces}",
      en: "No force of the scenario has the id {id}; there are: {forces}"),
    CatalogueEntry(
      "run.unsound",
      vi: "Thư mục {path} không còn như khi lập lịch. Hãy lập lại lịch, hoặc xem tuantra verify {path}",
      en: "The run in {path} is no longer what plan left. Plan again, or see tuantra verify {path}"
    ),
    CatalogueEntry(
      "export.no-roster",
      vi: "Lần lập lịch trong {path} đã chứng minh là không có lịch hợp lệ nào; không có gì để xuất",
      en: "The run in {path} proved that no lawful roster exists; there is nothing to export"),
    CatalogueEntry(
      "export.needs-folder", vi: "Dạng {format} gồm nhiều tệp: hãy cho biết thư mục bằng --out",
      en: "The form {format} has several files: name a folder with --out"),
    CatalogueEntry(
      "export.needs-file", vi: "Dạng {format} không in ra màn hình được: hãy cho biết tệp bằng --out",
      en: "The form {format} cannot be shown on a terminal: name a file with --out"),
    CatalogueEntry(
      "export.is-folder", vi: "{path} là một thư mục, không phải tệp", en: "{path} is a folder, not a file"),
  ]
}
