extension Catalogue {
  /// What `tuantra sweep` says.
  static let sweeps: [CatalogueEntry] = curves + breakEvens

  private static let curves: [CatalogueEntry] = [
    CatalogueEntry(
      "help.sweep", vi: "Cho một con số chạy qua một khoảng và xem tuần thay đổi thế nào.",
      en: "Let one number go over a range and see what becomes of the week."),
    CatalogueEntry(
      "help.sweep-path",
      vi: "Con số nào: đường dẫn khóa và mã, như rules.visits.minimum, hoặc headcount.MÃ-LỰC-LƯỢNG.",
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
      "sweep.knee", vi: "{level}: đường cong gãy ở {value}: một bước sau đó khác hẳn một bước trước đó",
      en: "{level}: the curve turns at {value}: a step behind it counts otherwise than a step before it"),
    CatalogueEntry(
      "sweep.best", vi: "{level}: tốt nhất trong khoảng này ở: {values}",
      en: "{level}: as good as it gets within the range at: {values}"),
    CatalogueEntry(
      "sweep.open",
      vi:
        "{level}: chưa chứng minh xong ở: {values}; ở đó có thể còn lịch tốt hơn, nên không kết luận đường cong gãy "
        + "ở đâu (--work cho tính thêm)",
      en: "{level}: not proven at: {values}; a better roster may exist there, so where the curve turns is not said "
        + "(--work gives it more)"),
    CatalogueEntry(
      "sweep.measured-otherwise",
      vi: "“{level}” ở mỗi giá trị đo một thứ khác, nên không kết luận chỗ gãy hay giá trị tốt nhất",
      en: "“{level}” counts something else at each value, so neither a turn nor a best value is said"),
    CatalogueEntry(
      "sweep.stopped", vi: "Việc tính toán đã bị dừng trước khi xong ở: {values}",
      en: "The computation was stopped before it was finished at: {values}"),
    CatalogueEntry(
      "sweep.impossible", vi: "Không có lịch hợp lệ ở: {values}",
      en: "No lawful roster exists at: {values}"),
  ]

  /// From where on seats are filled.
  private static let breakEvens: [CatalogueEntry] = [
    CatalogueEntry(
      "sweep.goal-minimum-seats", vi: "đủ quân số tối thiểu ở mọi chỗ", en: "all minimum seats filled"),
    CatalogueEntry(
      "sweep.goal-target-seats", vi: "đủ quân số mong muốn ở mọi chỗ", en: "all seats filled to their targets"),
    CatalogueEntry(
      "sweep.filled-everywhere", vi: "Ở mọi giá trị: {goal} (đã chứng minh)", en: "At every value: {goal} (proven)"),
    CatalogueEntry(
      "sweep.filled-nowhere", vi: "Không giá trị nào {goal} (đã chứng minh)", en: "At no value: {goal} (proven)"),
    CatalogueEntry(
      "sweep.filled-nowhere-open",
      vi: "Chưa thấy giá trị nào {goal} (chưa chứng minh: có thể còn lịch tốt hơn)",
      en: "Found at no value: {goal} (not proven: better rosters may exist)"),
    CatalogueEntry(
      "sweep.filled-from", vi: "Từ {value} trở lên: {goal} (đã chứng minh)", en: "From {value} on: {goal} (proven)"),
    CatalogueEntry(
      "sweep.filled-from-open",
      vi: "Từ {value} trở lên: {goal} (chưa chứng minh đó là giá trị nhỏ nhất: có thể còn lịch tốt hơn)",
      en: "From {value} on: {goal} (not proven to be the smallest value: better rosters may exist)"),
    CatalogueEntry(
      "sweep.filled-up-to", vi: "Đến hết {value}: {goal} (đã chứng minh)", en: "Up to {value}: {goal} (proven)"),
    CatalogueEntry(
      "sweep.filled-up-to-open",
      vi: "Đến hết {value}: {goal} (chưa chứng minh đó là giá trị lớn nhất: có thể còn lịch tốt hơn)",
      en: "Up to {value}: {goal} (not proven to be the largest value: better rosters may exist)"),
    CatalogueEntry(
      "sweep.filled-only", vi: "Chỉ ở {values}: {goal} (đã chứng minh)", en: "Only at {values}: {goal} (proven)"),
    CatalogueEntry(
      "sweep.filled-only-open",
      vi: "Chỉ thấy ở {values}: {goal} (chưa chứng minh: có thể còn lịch tốt hơn)",
      en: "Found only at {values}: {goal} (not proven: better rosters may exist)"),
  ]
}
