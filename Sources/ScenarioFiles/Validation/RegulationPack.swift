import PatrolDomain

/// A regulation as data: rules with their articles, and the dates between which they are in force.
///
/// Packs lie in `Packs/` and are read like a scenario's own rules; their rules are about persons only, because the
/// scope of a pack's rule is the forces that name it.
struct RegulationPack: Sendable {
  let id: String
  /// First day in force.
  let start: CivilDate
  /// Last day in force; `nil` while nothing has replaced it.
  let end: CivilDate?
  private let rules: [Rule]

  /// The packs there are, by name.
  static let names = files.keys.sorted()

  private static let files: [String: [UInt8]] = [
    "eu-wtd-2003": PackageResources.eu_wtd_2003_yaml,
    "vn-bvdp-2006": PackageResources.vn_bvdp_2006_yaml,
    "vn-grassroots-2024": PackageResources.vn_grassroots_2024_yaml,
    "vn-labour-2019": PackageResources.vn_labour_2019_yaml,
  ]

  /// The file of a pack; empty when there is no such pack.
  static func bytes(_ name: String) -> [UInt8] { files[name] ?? [] }

  /// The pack's rules, for these forces. Their ids are `pack/rule`.
  func rules(for forces: Set<ForceID>) -> [Rule] {
    rules.map { rule in
      Rule(
        id: rule.id, statement: rule.statement, strength: rule.strength, scope: Scope(forces: forces),
        citation: rule.citation)
    }
  }

  /// `nil` when there is no such pack. A fault inside a pack is ours, and reported in the pack's own file.
  ///
  /// - Parameter changes: what overlays say of rules, by `pack/rule`; those of other packs are passed over.
  static func read(
    _ name: String, changes: [DocumentEntry] = [], _ faults: inout FaultLog
  ) -> RegulationPack? {
    guard let bytes = files[name] else { return nil }
    return read(name, bytes, changes: changes, &faults)
  }

  static func read(
    _ name: String, _ bytes: [UInt8], changes: [DocumentEntry] = [], _ faults: inout FaultLog
  ) -> RegulationPack? {
    let file = "packs/\(name).yaml"
    guard case .success(let source) = SourceText.decode(bytes, name: file) else { return nil }
    faults.remember(source)
    guard let root = YamlDocument.read(source, &faults).flatMap({ Fields($0, &faults) }) else { return nil }
    root.only(["title", "in-force", "rules"], &faults)
    _ = root.required("title", .text, &faults)
    let period = root.mapping("in-force", required: true, &faults)
    period?.only(["from", "to"], &faults)
    let start = period?.required("from", .date, &faults)
    let end = period?.optional("to", .date, &faults)
    let reader = RuleReader(names: Names(), isOfPack: true)
    var register = Register<Rule>("kind.rule")
    let rules = root.mappings("rules", required: true, &faults).compactMap { fields -> Rule? in
      let id = register.declare(fields.required("id", .identifier(), &faults), &faults).map {
        RuleID("\(name)/\($0)")
      }
      let changed = changes.filter { $0.key == id?.text }.compactMap { Fields($0.node, &faults) }
      let merging = OverlayMerge(kind: "kind.pack-rule")
      return reader.rule(changed.reduce(fields) { merging.merged($0, with: $1.entries, &faults) }, id: id, &faults)
    }
    guard let start else { return nil }
    return RegulationPack(id: name, start: start.value, end: end?.value, rules: rules)
  }
}
