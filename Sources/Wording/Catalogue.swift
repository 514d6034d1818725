/// A sentence or a term in each language.
public struct CatalogueEntry: Hashable, Sendable {
  public let code: String
  public let vi: String
  public let en: String

  public init(_ code: String, vi: String, en: String) {
    self.code = code
    self.vi = vi
    self.en = en
  }

  public func template(_ language: Language) -> String {
    switch language {
    case .vietnamese: vi
    case .english: en
    }
  }
}

/// Everything that the program can say. Each topic has a file of its own, `Catalogue+Topic.swift`.
public enum Catalogue {
  public static let entries: [CatalogueEntry] =
    domain + diagnostics + breaches + planning + summary + program + generate + bench + export + sheets
    + pages + printedPages + whatIf + manual + parser

  /// The first entry of each code; that there is no second one is tested.
  static let byCode = Dictionary(entries.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })

  public static func entry(_ code: String) -> CatalogueEntry? { byCode[code] }
}
