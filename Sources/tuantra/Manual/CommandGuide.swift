import PatrolDomain
import RosterExports
import Wording

/// A command of which the manual says more than its help does.
protocol GuidedCommand {
  static var guide: [CommandGuide] { get }
}

/// A part of a command's page: what can be said to it, each with a sentence and an example.
struct CommandGuide {
  struct Entry {
    let name: String
    /// Code of the catalogue.
    let meaning: String
    let example: String
  }

  /// Code of the catalogue; what leads in is the entry `…-lead`.
  let heading: String
  let entries: [Entry]

  func add(to page: inout ManualPage) {
    page.heading(heading)
    page.paragraph(words.sentence(heading + "-lead"))
    for entry in entries {
      page.subheading(ManualPage.code(entry.name))
      page.paragraph(words.sentence(entry.meaning))
      page.block(entry.example)
    }
  }
}
