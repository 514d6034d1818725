import PatrolDomain
import ScenarioFiles
import Wording

/// The page of a rule: the catalogue's words, what the reader takes, what the judge says, and where it stands in packs and
/// scenarios.
struct RulePage {
  let kind: RuleKind
  private let scenarios: [RulesOfScenario]

  init(_ kind: RuleKind, scenarios: [RulesOfScenario]) {
    self.kind = kind
    self.scenarios = scenarios.compactMap { $0.only(kind) }
  }

  var name: String { words.term("rule.\(kind.rawValue)") }

  var page: ManualPage {
    let form = RuleForm(kind)
    var page = ManualPage(title: "\(name) (\(ManualPage.code(kind.rawValue)))", index: "../README.md")
    page.paragraph(words.term("rule-says.\(kind.rawValue)"))
    page.paragraph("*\(words.sentence("manual.example")):* " + words.term("rule-example.\(kind.rawValue)"))
    addWriting(form, to: &page)
    addBreaches(to: &page)
    addPlaces(to: &page)
    return page
  }

  // MARK: How it is written

  private func addWriting(_ form: RuleForm, to page: inout ManualPage) {
    page.heading("manual.writing")
    if let example = scenarios.first?.rules.first ?? packRules.first { page.block(example.text, "yaml") }
    if form.parameters.isEmpty {
      page.paragraph(words.sentence("manual.no-parameters"))
    } else {
      page.table(
        ["manual.parameter", "manual.values", "manual.standard"],
        form.parameters.map { [ManualPage.code($0.name), sentence(of: $0.values), standard(of: $0, form)] })
    }
    var remarks: [String] = []
    if form.oneOf.count > 1 { remarks.append(say("manual.one-of", ManualPage.codes(form.oneOf))) }
    remarks.append(strength(form))
    remarks.append(
      form.scope.isEmpty
        ? words.sentence("manual.scope-none") : say("manual.scope", ManualPage.codes(form.scope)))
    if form.isBuiltIn { remarks.append(words.sentence("manual.built-in")) }
    page.list(remarks)
  }

  private func standard(of parameter: RuleParameter, _ form: RuleForm) -> String {
    if parameter.isRequired { return words.sentence("manual.required") }
    return parameter.standard.map(ManualPage.code) ?? words.sentence("manual.may-be-left-out")
  }

  private func strength(_ form: RuleForm) -> String {
    guard form.mayBeSoft else { return words.sentence("manual.law-only") }
    let levels = ManualPage.codes(form.levels)
    switch form.strength {
    case .soft(let level, let weight):
      return words.sentence(
        Fact("manual.soft", ["levels": .text(levels), "level": .text(level.rawValue), "weight": .count(weight)]))
    case .law, nil: return say("manual.law-or-soft", levels)
    }
  }

  private func sentence(of values: RuleParameter.Values) -> String {
    switch values {
    case .number(let range):
      return words.sentence(
        Fact("manual.number", ["minimum": .count(range.lowerBound), "maximum": .count(range.upperBound)]))
    case .duration(let range):
      return words.sentence(
        Fact("manual.duration", ["minimum": .duration(range.lowerBound), "maximum": .duration(range.upperBound)]))
    case .words(let known): return say("manual.one-word-of", ManualPage.codes(known))
    case .truth: return say("manual.one-word-of", ManualPage.codes(["true", "false"]))
    case .ids(let kind): return words.sentence(Fact("manual.ids", ["kind": .term(kind)]))
    case .list(let element, let count):
      let inside = FactValue.text(sentence(of: element))
      guard let count else { return words.sentence(Fact("manual.list", ["values": inside])) }
      return words.sentence(Fact("manual.list-of", ["values": inside, "n": .count(count)]))
    }
  }

  // MARK: What the judge says

  private func addBreaches(to page: inout ManualPage) {
    page.heading("manual.breaches")
    page.paragraph(words.sentence("manual.amount") + ": " + words.term("rule-amount.\(kind.rawValue)"))
    let sentences = Catalogue.breaches(of: kind).map { code in
      words.sentence(Fact("breach.\(code)", ["citation": .text("")]))
    }
    if !sentences.isEmpty { page.list(sentences) }
  }

  // MARK: Where it stands

  private var packRules: [WrittenRule] { WrittenRule.ofPacks.filter { $0.kind == kind } }

  private func addPlaces(to page: inout ManualPage) {
    if !packRules.isEmpty {
      page.heading("manual.packs")
      page.table(
        ["manual.rule", "manual.source", "manual.status", "manual.authority"],
        packRules.map { rule in
          [
            ManualPage.code(rule.id), rule.citation?.source ?? "",
            rule.citation.map { words.term("status.\($0.status.rawValue)") } ?? "",
            rule.citation.map { words.term("authority.\($0.authority.rawValue)") } ?? "",
          ]
        })
    }
    if !scenarios.isEmpty {
      page.heading("manual.scenarios")
      page.list(
        scenarios.map { scenario in
          "[\(scenario.name)](../../../scenarios/\(scenario.name)/scenario.yaml): "
            + ManualPage.codes(scenario.rules.map(\.id))
        })
    }
  }

  private func say(_ code: String, _ names: String) -> String {
    words.sentence(Fact(code, ["names": .text(names)]))
  }
}

/// The rules that a scenario writes.
struct RulesOfScenario {
  /// Of its folder.
  let name: String
  let rules: [WrittenRule]

  /// Those of one kind; `nil` when there are none.
  func only(_ kind: RuleKind) -> RulesOfScenario? {
    let found = rules.filter { $0.kind == kind }
    return found.isEmpty ? nil : RulesOfScenario(name: name, rules: found)
  }
}
