import Mustache
import Wording

/// The pages' templates, parsed once. They are files of `Templates`, built into the program.
struct PageTemplates {
  private let library: MustacheLibrary
  private let styles: [String: String]

  static let shared = Result { try PageTemplates() }

  private init() throws {
    // Registering is global in the library; this initialiser runs once.
    MustacheContentTypes.register(HTMLText(), named: HTMLText.name)
    var library = MustacheLibrary()
    for (name, bytes) in Self.sources {
      try library.register(HTMLText.pragma + String(decoding: bytes, as: UTF8.self), named: name)
    }
    self.library = library
    styles = Self.assets.mapValues { String(decoding: $0, as: UTF8.self) }
  }

  static let sources: [String: [UInt8]] = [
    "roster-page": PackageResources.roster_page_mustache,
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
  func file(_ template: String, _ fields: Fields, _ renderer: Renderer, named name: String) throws -> RunFile {
    var page = fields
    page["words"] = PageWords(renderer)
    page["language"] = renderer.language.rawValue
    for (asset, text) in styles { page[asset] = text }
    guard let text = library.render(page, withTemplate: template) else { throw MissingTemplate(name: template) }
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
