extension Catalogue {
  /// What is wrong with a file, and what to do about it.
  static let diagnostics: [CatalogueEntry] = []
}
