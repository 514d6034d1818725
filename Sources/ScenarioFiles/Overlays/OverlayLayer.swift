import PatrolDomain

/// A document while an overlay is being laid over it.
struct OverlayLayer {
  var document: ScenarioDocument
  /// The overlay's, which is the reason for a rule that it switches off.
  let title: Located<String>

  /// The lists of the scenario's main file, with the catalogue's word for what they hold.
  static let lists: [String: String] = [
    "forces": "kind.force", "roles": "kind.role", "skills": "kind.skill", "equipment": "kind.equipment",
    "places": "kind.place", "activities": "kind.activity", "duties": "kind.line", "rules": "kind.rule",
    "exceptions": "kind.entry", "pairs": "kind.entry", "pins": "kind.entry", "switch-off": "kind.entry",
  ]
  private static let values = ["title", "unit", "document", "horizon", "holidays"]
  /// The lists and tables to which something can be added and from which something can be taken away.
  static let sections = (Array(lists.keys) + ["people", "absences", "wishes", "history"]).sorted()

  /// What a list without a word of its own holds.
  static func kind(_ list: String) -> String { lists[list] ?? (list == "people" ? "kind.person" : "kind.entry") }

  /// The table of a section; `nil` where the main file has a list of it. Pins may stand in either.
  func table(_ section: String) -> WritableKeyPath<ScenarioDocument, Table>? {
    switch section {
    case "people": \.people
    case "absences": \.absences
    case "wishes": \.wishes
    case "history": \.history
    case "pins": document.pins == nil ? nil : \.pinTable
    default: nil
    }
  }

  // MARK: Changes of what is there

  mutating func set(_ settings: Fields, _ faults: inout FaultLog) {
    settings.only(Self.values + Self.lists.keys.sorted() + ["people"], &faults)
    for entry in settings.entries {
      if entry.key == "people" {
        setPeople(entry, &faults)
      } else if entry.key == "rules" {
        setRules(entry, &faults)
      } else if Self.values.contains(entry.key) || Self.lists[entry.key] != nil {
        merge(entry, &faults)
      }
    }
  }

  private mutating func merge(_ entry: DocumentEntry, _ faults: inout FaultLog) {
    let merging = OverlayMerge(kind: Self.kind(entry.key))
    document.root = merging.merged(document.root, with: [entry], &faults)
  }

  /// Rules of the scenario; those of packs (`vn-labour-2019/weekly-hours`) are changed when the packs are read.
  private mutating func setRules(_ entry: DocumentEntry, _ faults: inout FaultLog) {
    guard let changes = Fields(entry.node, &faults) else { return }
    for change in changes.entries where Self.isOfPack(change.key) {
      document.packChanges.append(change)
    }
    let own = changes.entries.filter { !Self.isOfPack($0.key) }
    guard !own.isEmpty else { return }
    let node = DocumentNode(content: .mapping(own), origin: entry.node.origin)
    merge(DocumentEntry(key: entry.key, keyOrigin: entry.keyOrigin, node: node), &faults)
  }

  static func isOfPack(_ rule: String) -> Bool { rule.contains("/") }

  private mutating func setPeople(_ entry: DocumentEntry, _ faults: inout FaultLog) {
    guard let changes = Fields(entry.node, &faults) else { return }
    for change in changes.entries {
      guard let index = document.people.rows.firstIndex(where: { $0.text("id") == change.key }) else {
        faults.reportUnknown(change.key, change.keyOrigin, "kind.person", document.people.rows.map { $0.text("id") })
        continue
      }
      guard let cells = Fields(change.node, &faults) else { continue }
      document.people.rows[index].changes.merge(self.cells(cells, of: "people", &faults)) { $1 }
    }
  }

  // MARK: What comes

  mutating func add(_ additions: Fields, _ faults: inout FaultLog) {
    additions.only(Self.sections, &faults)
    for entry in additions.entries {
      if let table = self.table(entry.key) {
        for row in additions.mappings(entry.key, &faults) {
          document[keyPath: table].rows.append(Row(cells(row, of: entry.key, &faults), start: row.origin))
        }
      } else if Self.lists[entry.key] != nil {
        let added = additions.elements(entry.key, required: false, mayBeEmpty: false, &faults)
        append(added, to: entry.key)
      }
    }
  }

  mutating func append(_ added: [DocumentNode], to list: String) {
    guard let first = added.first else { return }
    let known = document.root.node(list)
    guard case .sequence(let elements)? = known?.content else {
      // What is no list stays and is a fault of the base.
      if known == nil { document.root.replace(list, with: .sequence(added), at: first.origin) }
      return
    }
    document.root.replace(list, with: .sequence(elements + added), at: known?.origin ?? first.origin)
  }

  /// A mapping as the cells of a table's row.
  private func cells(_ fields: Fields, of table: String, _ faults: inout FaultLog) -> [String: Located<String>] {
    let columns = ScenarioDocument.forms[table]?.columns ?? []
    var cells: [String: Located<String>] = [:]
    for entry in fields.entries {
      guard columns.contains(entry.key) else {
        faults.report(
          entry.keyOrigin, .unknownColumn, ["column": .text(entry.key)], value: entry.key,
          advice: Suggestion.advice(for: entry.key, among: columns))
        continue
      }
      // Nothing typed means an empty cell.
      if case .null = entry.node.content {
        cells[entry.key] = Located(value: "", text: "", origin: entry.node.origin)
      } else if case .scalar(let text) = entry.node.content {
        cells[entry.key] = Located(value: text.trimmed, text: text, origin: entry.node.origin)
      } else {
        faults.report(entry.node, expected: "yaml.value")
      }
    }
    return cells
  }
}

extension FaultLog {
  /// A word that names nothing of its kind.
  mutating func reportUnknown(_ id: String, _ origin: Origin, _ kind: String, _ known: [String]) {
    report(
      origin, .unknownReference, ["kind": .term(kind), "id": .text(id)], value: id,
      advice: Suggestion.advice(for: id, among: known))
  }
}

extension ScenarioDocument {
  /// The table of pins of a scenario that has one.
  fileprivate var pinTable: Table {
    get { pins ?? .missing }
    set { pins = newValue }
  }
}
