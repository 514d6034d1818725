extension Catalogue {
  /// Words of the sheet to sign, of slips and of team cards.
  static let printedPages: [CatalogueEntry] =
    sheetWords + slipWords + cardWords

  private static let sheetWords: [CatalogueEntry] = [
    CatalogueEntry("page.sheet-title", vi: "LỊCH PHÂN CÔNG", en: "ROSTER"),
    CatalogueEntry(
      "page.sheet-hint",
      vi: "Bấm vào chỗ chấm, ngày tháng, chức vụ, Nơi nhận để sửa, rồi in (khổ A4).",
      en: "Click the dotted places, the date, the signer or the recipients to fill them in, then print (A4)."),
    CatalogueEntry("page.sheet-nation", vi: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", en: "SOCIALIST REPUBLIC OF VIET NAM"),
    CatalogueEntry("page.sheet-motto", vi: "Độc lập - Tự do - Hạnh phúc", en: "Independence - Freedom - Happiness"),
    CatalogueEntry("page.sheet-above", vi: "Cơ quan chủ quản", en: "Superior authority"),
    CatalogueEntry("page.sheet-number", vi: "Số: ……/……", en: "No.: ……/……"),
    CatalogueEntry("page.sheet-number-label", vi: "Số, ký hiệu văn bản", en: "Number and code of the document"),
    CatalogueEntry("page.sheet-dots", vi: "……………………………", en: "……………………………"),
    CatalogueEntry("page.sheet-dots-place", vi: "……………", en: "……………"),
    CatalogueEntry(
      "page.sheet-place", vi: "{place}, ngày …… tháng …… năm {year}", en: "{place}, …… …………… {year}"),
    CatalogueEntry("page.sheet-numbered", vi: "Số: {number}", en: "No.: {number}"),
    CatalogueEntry("page.sheet-on-behalf-of", vi: "KT. {title}", en: "FOR THE {title}"),
    CatalogueEntry("page.sheet-place-label", vi: "Địa danh và ngày tháng", en: "Place and date"),
    CatalogueEntry("page.sheet-from", vi: "từ ngày", en: "from"),
    CatalogueEntry("page.sheet-to", vi: "đến ngày", en: "to"),
    CatalogueEntry("page.sheet-empty", vi: "Không có ca nào.", en: "There are no duties."),
    CatalogueEntry("page.sheet-recipients", vi: "Nơi nhận:", en: "Recipients:"),
    CatalogueEntry(
      "page.sheet-recipient-above",
      vi: "Cấp trên trực tiếp (để báo cáo);",
      en: "The superior authority (to report);"),
    CatalogueEntry(
      "page.sheet-recipient-people",
      vi: "Các lực lượng có tên (để thực hiện);",
      en: "The forces named (to carry out);"),
    CatalogueEntry("page.sheet-recipient-file", vi: "Lưu: Hồ sơ.", en: "Files."),
    CatalogueEntry("page.sheet-signer", vi: "THỦ TRƯỞNG ĐƠN VỊ", en: "HEAD OF THE UNIT"),
    CatalogueEntry("page.sheet-signer-label", vi: "Chức vụ của người ký", en: "Office of the signer"),
    CatalogueEntry("page.sheet-sign-here", vi: "(Ký, ghi rõ họ tên, đóng dấu)", en: "(Signature, full name, seal)"),
    CatalogueEntry("page.sheet-name-label", vi: "Họ tên người ký", en: "Name of the signer"),
    CatalogueEntry("page.sheet-appendix", vi: "PHỤ LỤC", en: "APPENDIX"),
    CatalogueEntry("page.sheet-grid", vi: "BẢNG PHÂN CÔNG THEO NGƯỜI", en: "THE ROSTER BY PERSON"),
    CatalogueEntry("page.sheet-with", vi: "Kèm theo", en: "With"),
    CatalogueEntry(
      "page.sheet-legend",
      vi: "số sau chữ là giờ bắt đầu; * tổ trưởng; chữ gạch chân là ca đêm",
      en: "the time is that of the start; * leads; underlined letters are nights"),
    CatalogueEntry("page.number", vi: "Số TT", en: "No."),
  ]

  private static let slipWords: [CatalogueEntry] = [
    CatalogueEntry("page.slips-title", vi: "Phiếu cá nhân", en: "Personal slips"),
    CatalogueEntry("page.when", vi: "Khi nào", en: "When"),
    CatalogueEntry("page.what", vi: "Làm gì, ở đâu", en: "What and where"),
    CatalogueEntry("page.slip-company", vi: "Đi cùng ai", en: "With whom"),
    CatalogueEntry(
      "page.slip-sums",
      vi: "{duties} lượt, {nights} đêm",
      en: "{duties} {duties|duty|duties}, {nights} {nights|night|nights}"),
    CatalogueEntry("page.slip-none", vi: "Tuần này không có ca nào.", en: "No duties this week."),
    CatalogueEntry("page.slip-away", vi: "Vắng cả ngày:", en: "Absent all day:"),
    CatalogueEntry("page.slip-why", vi: "Vì sao là tôi", en: "Why me"),
    CatalogueEntry("page.slip-balance", vi: "Điểm vất vả:", en: "Burden points:"),
    CatalogueEntry("page.slip-week", vi: "kỳ này", en: "this period"),
    CatalogueEntry("page.slip-share", vi: "phần phải gánh", en: "share"),
    CatalogueEntry("page.slip-excess", vi: "chênh", en: "excess"),
    CatalogueEntry("page.slip-over", vi: "nặng hơn phần phải gánh", en: "more than the share"),
    CatalogueEntry(
      "page.slip-bottom",
      vi: "Muốn đổi ca: báo người lập lịch trước khi ca bắt đầu.",
      en: "To swap a duty: tell the planner before it starts."),
    CatalogueEntry("page.bring", vi: "Nhớ mang:", en: "Bring:"),
    CatalogueEntry("page.alone", vi: "một mình", en: "alone"),
  ]

  private static let cardWords: [CatalogueEntry] = [
    CatalogueEntry("page.cards-title", vi: "Thẻ tổ công tác", en: "Team cards"),
    CatalogueEntry("page.cards-none", vi: "Không có tổ nào làm ban đêm.", en: "No team works at night."),
    CatalogueEntry("page.card-out", vi: "Giờ đi", en: "Left at"),
    CatalogueEntry("page.card-in", vi: "Giờ về", en: "Back at"),
  ]
}
