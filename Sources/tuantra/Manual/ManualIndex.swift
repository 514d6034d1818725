import PatrolDomain
import Wording

/// The list of the manual's pages.
struct ManualIndex {
  let commands: [CommandPage]
  let rules: [RulePage]

  var page: ManualPage {
    var page = ManualPage(title: words.sentence("manual.title"), index: nil)
    page.paragraph(words.sentence("manual.made"))
    page.heading("manual.commands")
    page.table(
      ["manual.command", "manual.meaning"],
      commands.map { ["[\(ManualPage.code($0.name))](commands/\($0.name).md)", $0.abstract] })
    page.heading("manual.rules")
    page.table(
      ["manual.rule", "manual.name", "manual.example"],
      rules.map { rule in
        let kind = rule.kind.rawValue
        return ["[\(ManualPage.code(kind))](rules/\(kind).md)", rule.name, words.term("rule-example.\(kind)")]
      })
    return page
  }
}
