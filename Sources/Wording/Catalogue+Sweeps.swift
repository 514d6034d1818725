extension Catalogue {
  /// What `tuantra sweep` says.
  static let sweeps: [CatalogueEntry] = [
    CatalogueEntry(
      "help.sweep", vi: "Cho một con số chạy qua một khoảng và xem tuần thay đổi thế nào.",
      en: "Let one number go over a range and see what becomes of the week."),
    CatalogueEntry(
      "help.sweep-path", vi: "Con số nào: đường dẫn khóa và mã, như rules.visits.minimum, hoặc headcount.MÃ-LỰC-LƯỢNG.",
      en: "Which number: a path of keys and ids, such as rules.visits.minimum, or headcount.FORCE."),
    CatalogueEntry(
      "help.sweep-values", vi: "Các giá trị: 8h 10h 12h, hoặc một khoảng 1..4; được xếp từ nhỏ đến lớn.",
      en: "The values: 8h 10h 12h, or a range 1..4; they are put in order."),
    CatalogueEntry(
      "program.sweep-values", vi: "Không hiểu các giá trị: {values}",
      en: "These are no values to go over: {values}"),
    CatalogueEntry(
      "program.sweep-text", vi: "Sau {path} là một đoạn chữ, không phải con số; không có gì để cho chạy",
      en: "Behind {path} stands a text, not a number; there is nothing to go over"),
    CatalogueEntry(
      "help.sweep-out", vi: "Ghi đường cong (trang web, văn bản, JSON) vào thư mục này.",
      en: "Write the curve (page, text, JSON) into this folder."),
    CatalogueEntry(
      "sweep.heading", vi: "{path}: từng giá trị cho ra gì (biểu đồ: {level})",
      en: "{path}: what each value comes to (chart: {level})"),
    CatalogueEntry(
      "sweep.column-value", vi: "Giá trị",
      en: "Value"),
    CatalogueEntry(
      "sweep.column-chart", vi: "Biểu đồ",
      en: "Chart"),
    CatalogueEntry(
      "sweep.found", vi: "KẾT LUẬN",
      en: "WHAT THE CURVE SAYS"),
    CatalogueEntry(
      "sweep.knee", vi: "Đường cong gãy ở {value}: một bước sau đó khác hẳn một bước trước đó",
      en: "The curve turns at {value}: a step behind it counts otherwise than a step before it"),
    CatalogueEntry(
      "sweep.best", vi: "{level} tốt nhất trong khoảng này ở: {values}",
      en: "{level} is as good as it gets within the range at: {values}"),
    CatalogueEntry(
      "sweep.open",
      vi: "Chưa chứng minh xong ở: {values}; ở đó có thể còn lịch tốt hơn, nên không kết luận đường cong gãy ở đâu "
        + "(--work cho tính thêm)",
      en: "Not proven at: {values}; a better roster may exist there, so where the curve turns is not said "
        + "(--work gives it more)"),
    CatalogueEntry(
      "sweep.measured-otherwise",
      vi: "“{level}” ở mỗi giá trị đo một thứ khác, nên không kết luận chỗ gãy hay giá trị tốt nhất",
      en: "“{level}” counts something else at each value, so neither a turn nor a best value is said"),
    CatalogueEntry(
      "sweep.impossible", vi: "Không có lịch hợp lệ ở: {values}",
      en: "No lawful roster exists at: {values}"),
  ]
}
