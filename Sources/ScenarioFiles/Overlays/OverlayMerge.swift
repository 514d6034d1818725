import PatrolDomain

/// Lays the nodes of an overlay over those of a document, by key and by id.
///
/// A mapping over a mapping goes key by key; nothing typed (`choose:`) takes the key away. A mapping over a list names its
/// elements by `id`, or seats by `role`. Anything else takes the place of what was there.
struct OverlayMerge {
  /// The catalogue's word for the elements of the lists.
  let kind: String

  func merged(_ base: Fields, with changes: [DocumentEntry], _ faults: inout FaultLog) -> Fields {
    var entries = base.entries
    for change in changes {
      let index = entries.firstIndex { $0.key == change.key }
      if case .null = change.node.content {
        guard let index else {
          faults.report(
            change.keyOrigin, .unknownKey, ["key": .text(change.key)], value: change.key,
            advice: Suggestion.advice(for: change.key, among: entries.map(\.key)))
          continue
        }
        entries.remove(at: index)
      } else if let index {
        let node = merged(entries[index].node, with: change.node, &faults)
        entries[index] = DocumentEntry(key: change.key, keyOrigin: entries[index].keyOrigin, node: node)
      } else {
        entries.append(change)
      }
    }
    return Fields(entries: entries, origin: base.origin)
  }

  private func merged(_ base: DocumentNode, with change: DocumentNode, _ faults: inout FaultLog) -> DocumentNode {
    guard case .mapping(let changes) = change.content else { return change }
    switch base.content {
    case .mapping(let entries):
      let fields = merged(Fields(entries: entries, origin: base.origin), with: changes, &faults)
      return DocumentNode(content: .mapping(fields.entries), origin: base.origin)
    case .sequence(var elements):
      for change in changes {
        guard let index = elements.firstIndex(where: { $0.name == change.key }) else {
          faults.reportUnknown(change.key, change.keyOrigin, kind, elements.compactMap(\.name))
          continue
        }
        // The only lists within an element are those of seats.
        elements[index] = OverlayMerge(kind: "kind.role").merged(elements[index], with: change.node, &faults)
      }
      return DocumentNode(content: .sequence(elements), origin: base.origin)
    case .scalar, .null, .refused:
      return change
    }
  }
}

extension DocumentNode {
  /// By what an overlay speaks of an element of a list.
  var name: String? {
    guard case .mapping(let entries) = content else { return nil }
    for key in ["id", "role"] {
      if let text = entries.first(where: { $0.key == key })?.node.scalarText { return text }
    }
    return nil
  }
}

extension Fields {
  /// Puts something else behind a key, whether or not it is there.
  mutating func replace(_ key: String, with content: DocumentNode.Content, at origin: Origin) {
    let node = DocumentNode(content: content, origin: origin)
    let index = entries.firstIndex { $0.key == key }
    let entry = DocumentEntry(key: key, keyOrigin: index.map { entries[$0].keyOrigin } ?? origin, node: node)
    let others = entries.enumerated().filter { $0.offset != index }.map(\.element)
    self = Fields(entries: others + [entry], origin: self.origin)
  }
}
