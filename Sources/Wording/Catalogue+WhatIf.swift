extension Catalogue {
  /// What is wrong with what-if files.
  static let whatIf: [CatalogueEntry] = overlays

  private static let overlays: [CatalogueEntry] = [
    CatalogueEntry(
      "overlay-empty", vi: "Tệp giả định không thay đổi gì: cần ít nhất một trong remove, set, add, headcount",
      en: "The what-if file changes nothing: at least one of remove, set, add, headcount is needed"),
    CatalogueEntry(
      "nothing-matches", vi: "Trong {list} không có mục nào như vậy", en: "No entry of {list} is like that"),
    CatalogueEntry("kind.entry", vi: "mục", en: "entry"),
  ]
}
