extension Catalogue {
  /// Names of sheets, headings of columns and words in cells of a workbook. A sheet's name has at most 31 letters.
  static let sheets: [CatalogueEntry] = sheetNames + sheetColumns + sheetWords

  private static let sheetNames: [CatalogueEntry] = [
    CatalogueEntry("sheet.week", vi: "Lịch tuần", en: "Week"),
    CatalogueEntry("sheet.duties", vi: "Danh sách ca", en: "Duties"),
    CatalogueEntry("sheet.coverage", vi: "Quân số", en: "Coverage"),
    CatalogueEntry("sheet.fairness", vi: "Cân bằng ca trực", en: "Fairness"),
    CatalogueEntry("sheet.wishes", vi: "Nguyện vọng", en: "Wishes"),
    CatalogueEntry("sheet.notes", vi: "Ghi chú", en: "Notes"),
  ]

  private static let sheetColumns: [CatalogueEntry] = [
    // Long: one line per column.
    CatalogueEntry("sheet.force", vi: "Lực lượng", en: "Force"),
    CatalogueEntry("sheet.name", vi: "Họ tên", en: "Name"),
    CatalogueEntry("sheet.rank", vi: "Cấp bậc, chức vụ", en: "Rank"),
    CatalogueEntry("sheet.date", vi: "Ngày", en: "Date"),
    CatalogueEntry("sheet.weekday", vi: "Thứ", en: "Day"),
    CatalogueEntry("sheet.start", vi: "Bắt đầu", en: "Start"),
    CatalogueEntry("sheet.end", vi: "Kết thúc", en: "End"),
    CatalogueEntry("sheet.window", vi: "Giờ", en: "Window"),
    CatalogueEntry("sheet.duty", vi: "Ca trực", en: "Duty"),
    CatalogueEntry("sheet.activity", vi: "Nhiệm vụ", en: "Activity"),
    CatalogueEntry("sheet.place", vi: "Địa điểm", en: "Place"),
    CatalogueEntry("sheet.seat", vi: "Vị trí", en: "Seat"),
    CatalogueEntry("sheet.muster", vi: "Nơi tập trung", en: "Muster"),
    CatalogueEntry("sheet.line-id", vi: "Mã ca", en: "Duty id"),
    CatalogueEntry("sheet.place-id", vi: "Mã địa điểm", en: "Place id"),
    CatalogueEntry("sheet.seat-id", vi: "Mã vị trí", en: "Seat id"),
    CatalogueEntry("sheet.person-id", vi: "Mã người", en: "Person id"),
    CatalogueEntry("sheet.counted", vi: "Có mặt", en: "Present"),
    CatalogueEntry("sheet.minimum", vi: "Tối thiểu", en: "Minimum"),
    CatalogueEntry("sheet.target", vi: "Mong muốn", en: "Target"),
    CatalogueEntry("sheet.missing", vi: "Thiếu", en: "Missing"),
    CatalogueEntry("sheet.outside", vi: "Đơn vị ngoài", en: "Outside"),
    CatalogueEntry("sheet.rule", vi: "Quy tắc", en: "Rule"),
    CatalogueEntry("sheet.turns", vi: "Lượt", en: "Duties"),
    CatalogueEntry("sheet.nights", vi: "Đêm", en: "Nights"),
    CatalogueEntry("sheet.hours", vi: "Giờ làm", en: "Hours"),
    CatalogueEntry("sheet.opening", vi: "Đầu kỳ", en: "Opening"),
    CatalogueEntry("sheet.points", vi: "Điểm", en: "Points"),
    CatalogueEntry("sheet.share", vi: "Phần", en: "Share"),
    CatalogueEntry("sheet.excess", vi: "Chênh", en: "Excess"),
    CatalogueEntry("sheet.wish", vi: "Mong muốn", en: "Wish"),
    CatalogueEntry("sheet.wish-rank", vi: "Ưu tiên", en: "Rank"),
    CatalogueEntry("sheet.is-met", vi: "Kết quả", en: "Result"),
    CatalogueEntry("sheet.kind", vi: "Loại", en: "Kind"),
    CatalogueEntry("sheet.what", vi: "Nội dung", en: "What"),
    CatalogueEntry("sheet.value", vi: "Giá trị", en: "Value"),
    CatalogueEntry("sheet.bound", vi: "Cận", en: "Bound"),
    CatalogueEntry("sheet.state", vi: "Tình trạng", en: "State"),
  ]

  private static let sheetWords: [CatalogueEntry] = [
    CatalogueEntry("sheet.rest", vi: "nghỉ sau đêm", en: "rest after night"),
    CatalogueEntry("sheet.absent", vi: "vắng", en: "absent"),
    CatalogueEntry(
      "sheet.legend", vi: "☾ ca đêm; * tổ trưởng ca, hoặc ngày lễ ở đầu cột; ô trống không nói lên điều gì",
      en: "☾ night; * leads, or a holiday at the head of a column; an empty cell says nothing"),
    CatalogueEntry("sheet.wish-off", vi: "nghỉ", en: "day off"),
    CatalogueEntry("sheet.wish-duty", vi: "trực", en: "a duty"),
    CatalogueEntry("sheet.met", vi: "được", en: "met"),
    CatalogueEntry("sheet.unmet", vi: "không được", en: "not met"),
    CatalogueEntry("sheet.level", vi: "Mục tiêu", en: "Level"),
    CatalogueEntry("sheet.proven", vi: "tối ưu", en: "proven"),
    CatalogueEntry("sheet.open", vi: "chưa chứng minh", en: "not proven"),
    CatalogueEntry("sheet.short", vi: "Thiếu người", en: "Short"),
    CatalogueEntry("sheet.concession", vi: "Nhân nhượng", en: "Concession"),
    CatalogueEntry("sheet.switched-off", vi: "Quy tắc đã tắt", en: "Switched off"),
  ]
}
