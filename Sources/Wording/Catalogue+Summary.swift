extension Catalogue {
  /// Headings and sentences of the summary and of the tables.
  static let summary: [CatalogueEntry] = []
}
