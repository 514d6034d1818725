import PatrolDomain

extension OverlayLayer {
  /// Takes elements away: by id, or all that agree with a mapping (`{person: ca12, kind: training}`).
  mutating func remove(_ removals: Fields, _ faults: inout FaultLog) {
    removals.only(Self.sections, &faults)
    for entry in removals.entries {
      for selector in removals.elements(entry.key, required: false, mayBeEmpty: false, &faults) {
        if let table = self.table(entry.key) {
          removeRows(selector, table, entry.key, &faults)
        } else if Self.lists[entry.key] != nil {
          removeElements(selector, entry.key, &faults)
        }
      }
    }
  }

  private mutating func removeElements(_ selector: DocumentNode, _ list: String, _ faults: inout FaultLog) {
    if list == "rules", let id = selector.scalarText, Self.isOfPack(id) {
      append([switchOff(selector)], to: "switch-off")
      return
    }
    guard let selection = Selection(selector, &faults) else { return }
    guard let node = document.root.node(list), case .sequence(let elements) = node.content else {
      return selection.reportNothing(list, among: [], &faults)
    }
    let kept = elements.filter { element in
      !selection.takes(name: element.name) { key in
        guard case .mapping(let entries) = element.content else { return nil }
        return entries.first { $0.key == key }?.node.scalarText
      }
    }
    guard kept.count < elements.count else {
      return selection.reportNothing(list, among: elements.compactMap(\.name), &faults)
    }
    document.root.replace(list, with: .sequence(kept), at: node.origin)
  }

  private mutating func removeRows(
    _ selector: DocumentNode, _ table: WritableKeyPath<ScenarioDocument, Table>, _ name: String,
    _ faults: inout FaultLog
  ) {
    guard let selection = Selection(selector, &faults) else { return }
    let rows = document[keyPath: table].rows
    let taken = rows.filter { row in selection.takes(name: row.text("id")) { row.text($0) } }
    guard !taken.isEmpty else {
      return selection.reportNothing(name, among: rows.map { $0.text("id") }.filter { !$0.isEmpty }, &faults)
    }
    document[keyPath: table].rows.removeAll { row in selection.takes(name: row.text("id")) { row.text($0) } }
    if name == "people" { forget(Set(taken.map { $0.text("id") })) }
  }

  /// Takes away what the files say of people who are gone. What a rule says of them stays, and is a fault: without them
  /// it might be about everybody.
  mutating func forget(_ people: Set<String>) {
    for table in ["absences", "wishes", "history", "pins"].compactMap({ self.table($0) }) {
      document[keyPath: table].rows.removeAll { people.contains($0.text("person")) }
    }
    for (list, keys) in [("pins", ["person"]), ("pairs", ["first", "second"])] {
      guard let node = document.root.node(list), case .sequence(let elements) = node.content else { continue }
      let kept = elements.filter { element in
        guard case .mapping(let entries) = element.content else { return true }
        return !entries.contains { keys.contains($0.key) && people.contains($0.node.scalarText ?? "") }
      }
      document.root.replace(list, with: .sequence(kept), at: node.origin)
    }
  }

  /// The element of `switch-off` for a rule of a pack.
  private func switchOff(_ rule: DocumentNode) -> DocumentNode {
    let reason = DocumentNode(content: .scalar(title.text), origin: title.origin)
    let entries = [("rule", rule), ("reason", reason)].map {
      DocumentEntry(key: $0, keyOrigin: rule.origin, node: $1)
    }
    return DocumentNode(content: .mapping(entries), origin: rule.origin)
  }
}

/// Which elements of a list are meant.
private struct Selection {
  private let node: DocumentNode
  private let id: String?
  private let values: [(key: String, text: String)]

  /// `nil`, and a fault, when it is neither an id nor a mapping of texts.
  init?(_ node: DocumentNode, _ faults: inout FaultLog) {
    self.node = node
    id = node.scalarText
    guard id == nil else {
      values = []
      return
    }
    guard let fields = Fields(node, &faults) else { return nil }
    values = fields.entries.compactMap { entry in
      entry.node.value(.text, &faults).map { (entry.key, $0.value) }
    }
    if values.isEmpty { return nil }
  }

  func takes(name: String?, _ text: (_ key: String) -> String?) -> Bool {
    id.map { $0 == name } ?? values.allSatisfy { text($0.key) == $0.text }
  }

  func reportNothing(_ list: String, among names: [String], _ faults: inout FaultLog) {
    if let id {
      faults.reportUnknown(id, node.origin, OverlayLayer.kind(list), names)
    } else {
      faults.report(node.origin, .nothingMatches, ["list": .text(list)])
    }
  }
}
