import Mustache
import Synchronization
import Wording

/// The pages' templates, each parsed when it is first needed. They are files of `Templates`, built into the program.
enum PageTemplates {
  private static let libraries = Mutex<[String: MustacheLibrary]>([:])

  /// A template with those that it takes in.
  private static func library(of template: String) throws -> MustacheLibrary {
    try libraries.withLock { parsed in
      if let library = parsed[template] { return library }
      // Global in the library, and so within the lock.
      MustacheContentTypes.register(HTMLText(), named: HTMLText.name)
      var library = MustacheLibrary()
      for name in [template] + (parts[template] ?? []) {
        guard let bytes = sources[name] else { throw MissingTemplate(name: name) }
        try library.register(HTMLText.pragma + String(decoding: bytes, as: UTF8.self), named: name)
      }
      parsed[template] = library
      return library
    }
  }

  /// What a template takes in.
  ///
  /// The page is in parts because the parser, for each mark, counts the letters to the end of the file.
  private static let parts = [
    "signed-sheet": ["sheet-end"],
    "roster-page": [
      "page-grid", "page-nights", "page-coverage", "page-places", "page-fairness", "page-levels", "page-duties",
    ],
  ]

  static let sources: [String: [UInt8]] = [
    "roster-page": PackageResources.roster_page_mustache,
    "page-grid": PackageResources.page_grid_mustache,
    "page-nights": PackageResources.page_nights_mustache,
    "page-coverage": PackageResources.page_coverage_mustache,
    "page-places": PackageResources.page_places_mustache,
    "page-fairness": PackageResources.page_fairness_mustache,
    "page-levels": PackageResources.page_levels_mustache,
    "page-duties": PackageResources.page_duties_mustache,
    "signed-sheet": PackageResources.signed_sheet_mustache,
    "sheet-end": PackageResources.sheet_end_mustache,
    "personal-slips": PackageResources.personal_slips_mustache,
    "team-cards": PackageResources.team_cards_mustache,
    "comparison-page": PackageResources.comparison_page_mustache,
    "curve-page": PackageResources.curve_page_mustache,
  ]

  /// Style sheets and scripts, which stand in their page as they are.
  private static let assets: [String: [UInt8]] = [
    "pageStyle": PackageResources.page_css, "pageScript": PackageResources.page_js,
    "printStyle": PackageResources.print_css, "comparisonStyle": PackageResources.comparison_css,
  ]

  /// The page as one file that needs no other.
  static func file(
    _ template: String, _ fields: Fields, _ renderer: Renderer, named name: String
  ) throws -> RunFile {
    var page = fields
    page["words"] = PageWords(renderer)
    page["language"] = renderer.language.rawValue
    for (asset, bytes) in assets { page[asset] = String(decoding: bytes, as: UTF8.self) }
    guard let text = try library(of: template).render(page, withTemplate: template) else {
      throw MissingTemplate(name: template)
    }
    return RunFile(name: name, contents: Array(text.utf8))
  }

  struct MissingTemplate: Error {
    let name: String
  }
}

/// The catalogue's words of the pages: `{{words.grid}}` is the entry `page.grid`.
struct PageWords: MustacheParent {
  static let prefix = "page."
  private let renderer: Renderer

  init(_ renderer: Renderer) { self.renderer = renderer }

  func child(named name: String) -> Any? { renderer.sentence(Self.prefix + name) }
}
