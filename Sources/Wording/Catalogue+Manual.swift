extension Catalogue {
  /// The words of the pages about commands and rules, which `Scripts/docs` writes.
  static let manual: [CatalogueEntry] = ruleMeanings + ruleExamples + ruleAmounts + manualWords + manualValues

  private static let manualWords: [CatalogueEntry] = [
    // Long: one line per word.
    CatalogueEntry(
      "help.manual", vi: "Ghi các trang hướng dẫn về lệnh và quy tắc.",
      en: "Write the pages of the manual about commands and rules."),
    CatalogueEntry(
      "help.manual-out", vi: "Thư mục của các trang.", en: "The folder of the pages."),
    CatalogueEntry(
      "help.manual-scenarios", vi: "Các kịch bản được dẫn làm ví dụ.", en: "Scenarios that are named as examples."),
    CatalogueEntry("manual.title", vi: "Sổ tay tuantra", en: "Manual of tuantra"),
    CatalogueEntry(
      "manual.made",
      vi: "Các trang này do Scripts/docs viết từ chính chương trình; muốn sửa thì sửa chương trình rồi chạy lại.",
      en: "Scripts/docs writes these pages from the program itself; to change one, change the program and run it again."
    ),
    CatalogueEntry("manual.commands", vi: "Các lệnh", en: "Commands"),
    CatalogueEntry("manual.command", vi: "Lệnh", en: "Command"),
    CatalogueEntry("manual.rules", vi: "Các quy tắc", en: "Rules"),
    CatalogueEntry("manual.rule", vi: "Quy tắc", en: "Rule"),
    CatalogueEntry("manual.name", vi: "Tên", en: "Name"),
    CatalogueEntry("manual.options", vi: "Tham số và tùy chọn", en: "Arguments and options"),
    CatalogueEntry("manual.option", vi: "Tùy chọn", en: "Option"),
    CatalogueEntry("manual.meaning", vi: "Ý nghĩa", en: "Meaning"),
    CatalogueEntry("manual.standard", vi: "Mặc định", en: "Default"),
    CatalogueEntry("manual.example", vi: "Ví dụ", en: "Example"),
    CatalogueEntry("manual.writing", vi: "Cách viết", en: "How it is written"),
    CatalogueEntry("manual.parameter", vi: "Tham số", en: "Parameter"),
    CatalogueEntry("manual.values", vi: "Giá trị", en: "Values"),
    CatalogueEntry("manual.breaches", vi: "Khi kiểm tra", en: "What the check says"),
    CatalogueEntry("manual.amount", vi: "Mức vi phạm", en: "A breach counts"),
    CatalogueEntry("manual.packs", vi: "Trong các gói quy định", en: "In the regulation packs"),
    CatalogueEntry("manual.scenarios", vi: "Trong các kịch bản", en: "In the scenarios"),
    CatalogueEntry("manual.source", vi: "Căn cứ", en: "Source"),
    CatalogueEntry("manual.status", vi: "Tình trạng", en: "Status"),
    CatalogueEntry("manual.authority", vi: "Ai được đổi", en: "Who may change it"),
  ]

  private static let manualValues: [CatalogueEntry] = [
    CatalogueEntry("manual.required", vi: "bắt buộc", en: "required"),
    CatalogueEntry("manual.may-be-left-out", vi: "có thể bỏ trống", en: "may be left out"),
    CatalogueEntry("manual.no-parameters", vi: "Không có tham số.", en: "It has no parameters."),
    CatalogueEntry("manual.one-of", vi: "Cần ít nhất một trong: {names}", en: "At least one is needed of: {names}"),
    CatalogueEntry(
      "manual.law-only", vi: "Mức độ bắt buộc: chỉ `law`", en: "Strength: `law`, nothing else"),
    CatalogueEntry(
      "manual.law-or-soft",
      vi: "Mức độ bắt buộc: `law` (mặc định), hoặc có giá ở một trong các mục tiêu {names}",
      en: "Strength: `law` (the default), or a price on one of the levels {names}"),
    CatalogueEntry(
      "manual.soft",
      vi: "Mức độ bắt buộc: mặc định có giá {weight} ở mục tiêu `{level}`; hoặc `law`, hoặc có giá ở {levels}",
      en: "Strength: by default a price of {weight} on the level `{level}`; or `law`, or a price on {levels}"),
    CatalogueEntry("manual.scope", vi: "Phạm vi có thể nêu: {names}", en: "Its scope may name: {names}"),
    CatalogueEntry(
      "manual.scope-none", vi: "Không có phạm vi: áp dụng cho mọi người và mọi ca",
      en: "It has no scope: it holds for everybody and every duty"),
    CatalogueEntry(
      "manual.built-in", vi: "Tự có trong mọi kịch bản không viết quy tắc nào loại này",
      en: "It is there by itself in every scenario that writes none of the kind"),
    CatalogueEntry(
      "manual.number", vi: "Số nguyên từ {minimum} đến {maximum}", en: "A whole number from {minimum} to {maximum}"),
    CatalogueEntry(
      "manual.duration", vi: "Khoảng thời gian từ {minimum} đến {maximum}, như `8h30m`",
      en: "A duration from {minimum} to {maximum}, such as `8h30m`"),
    CatalogueEntry("manual.one-word-of", vi: "Một trong: {names}", en: "One of: {names}"),
    CatalogueEntry("manual.ids", vi: "Mã ({kind})", en: "An id ({kind})"),
    CatalogueEntry("manual.list", vi: "Danh sách, mỗi phần tử: {values}", en: "A list, each element: {values}"),
    CatalogueEntry(
      "manual.list-of", vi: "Danh sách gồm {n} phần tử: {values}", en: "A list of {n}, each: {values}"),
  ]
}
