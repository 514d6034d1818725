import PatrolDomain

extension ScenarioValidator {
  /// The rules of the packs that forces name, the scenario's own with those of people's rows, and the built-in ones; and
  /// those of the packs that are switched off.
  mutating func readRules() -> ([Rule], switchedOff: [SwitchedOffRule]) {
    let packRules = readPackRules()
    let switchedOff = readSwitchedOff(among: packRules)
    var rules = packRules.filter { rule in !switchedOff.contains { $0.rule.id == rule.id } }
    let reader = RuleReader(names: names)
    for fields in document.root.mappings("rules", mayBeEmpty: true, &faults) {
      let id = names.rules.declare(fields.required("id", .identifier(), &faults), &faults)
      if let rule = reader.rule(fields, id: id, &faults) { rules.append(rule) }
    }
    rules += personalRules.sorted { $0.key < $1.key }.flatMap(\.value)
    let kinds = Set(rules.map(\.statement.kind))
    return (rules + BuiltInRules.all.filter { !kinds.contains($0.statement.kind) }, switchedOff)
  }

  // MARK: Packs

  /// The rules of each pack once, in the order in which forces name them, for all the forces that do.
  private mutating func readPackRules() -> [Rule] {
    var packs: [RegulationPack] = []
    var forcesOfPack: [String: Set<ForceID>] = [:]
    for mention in packMentions {
      let name = mention.pack.value
      if !packs.contains(where: { $0.id == name }) {
        guard let pack = readPack(mention.pack, changes: document.packChanges) else { continue }
        packs.append(pack)
      }
      guard let force = mention.force else { continue }
      if !forcesOfPack[name, default: []].insert(force).inserted {
        faults.report(mention.pack.origin, .namedTwice, ["id": .text(name)], value: name)
      }
    }
    let rules = packs.flatMap { pack in pack.rules(for: forcesOfPack[pack.id] ?? []) }
    let known = rules.map(\.id.text)
    for change in document.packChanges where !known.contains(change.key) {
      faults.reportUnknown(change.key, change.keyOrigin, "kind.pack-rule", known)
    }
    return rules
  }

  /// `nil`, and a fault, when there is no such pack; a fault, too, when it is not in force on every day of the horizon.
  private mutating func readPack(_ name: Located<String>, changes: [DocumentEntry]) -> RegulationPack? {
    guard let pack = RegulationPack.read(name.value, changes: changes, &faults) else {
      faults.report(
        name.origin, .unknownReference, ["kind": .term("kind.pack"), "id": .text(name.text)], value: name.text,
        advice: Suggestion.advice(for: name.text, among: RegulationPack.names))
      return nil
    }
    guard let horizon else { return pack }
    let end = horizon.date(ofDay: horizon.dayCount - 1)
    if horizon.start < pack.start {
      let values: [String: FactValue] = [
        "pack": .text(name.text), "from": .date(pack.start), "start": .date(horizon.start),
      ]
      faults.report(name.origin, .packNotYetInForce, values, value: name.text)
    }
    if let last = pack.end, last < end {
      let values: [String: FactValue] = ["pack": .text(name.text), "to": .date(last), "end": .date(end)]
      faults.report(name.origin, .packNoLongerInForce, values, value: name.text)
    }
    return pack
  }

  /// The pack rules that the scenario switches off, each with its reason.
  private mutating func readSwitchedOff(among rules: [Rule]) -> [SwitchedOffRule] {
    var register = Register<Rule>("kind.pack-rule")
    for rule in rules { register.declare(rule.id) }
    let sections = document.root.mappings("switch-off", mayBeEmpty: true, &faults)
    var reasons: [RuleID: String] = [:]
    let named = sections.compactMap { fields -> Located<RuleID>? in
      fields.only(["rule", "reason"], &faults)
      let reason = fields.required("reason", .text, &faults)
      let rule: Located<RuleID>? = fields.required("rule", .reference(), &faults)
      if let reason, let rule { reasons[rule.value] = reason.value }
      return rule
    }
    let off = Set(register.resolve(named, &faults))
    return rules.compactMap { rule in
      guard off.contains(rule.id), let reason = reasons[rule.id] else { return nil }
      return SwitchedOffRule(rule: rule, reason: reason)
    }
  }
}
