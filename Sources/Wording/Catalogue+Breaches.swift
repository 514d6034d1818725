extension Catalogue {
  /// How a roster breaks a rule, or misses something that was wished for.
  static let breaches: [CatalogueEntry] = []
}
