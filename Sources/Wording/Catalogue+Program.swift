extension Catalogue {
  /// What the program itself says: progress, outcomes, faults of use and of its own.
  static let program: [CatalogueEntry] = []
}
