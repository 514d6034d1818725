extension Catalogue {
  /// What planning found out: capacity gaps, conflicts, reasons for a short seat.
  static let planning: [CatalogueEntry] = []
}
