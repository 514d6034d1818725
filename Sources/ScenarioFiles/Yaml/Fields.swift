import PatrolDomain

/// A mapping, read key by key. Every accessor reports what is wrong and gives what can still be used.
struct Fields: Sendable {
  let entries: [DocumentEntry]
  let origin: Origin

  init(entries: [DocumentEntry], origin: Origin) {
    self.entries = entries
    self.origin = origin
  }

  /// The mapping that a node is; `nil`, and a fault, when it is something else.
  init?(_ node: DocumentNode, _ faults: inout FaultLog) {
    guard case .mapping(let entries) = node.content else {
      faults.report(node, expected: "yaml.mapping")
      return nil
    }
    self.entries = entries
    origin = node.origin
  }

  /// Reports every key that is none of these.
  func only(_ keys: [String], _ faults: inout FaultLog) {
    for entry in entries where !keys.contains(entry.key) {
      faults.report(
        entry.keyOrigin, .unknownKey, ["key": .text(entry.key)], value: entry.key,
        advice: Suggestion.advice(for: entry.key, among: keys))
    }
  }

  func node(_ key: String) -> DocumentNode? { entries.first { $0.key == key }?.node }

  func has(_ key: String) -> Bool { node(key) != nil }

  // MARK: Scalars

  /// `nil`, and a fault, when the key is missing or its value is none.
  func required<Value>(_ key: String, _ notation: Notation<Value>, _ faults: inout FaultLog) -> Located<Value>? {
    guard let node = node(key) else {
      reportMissing(key, &faults)
      return nil
    }
    return node.value(notation, &faults)
  }

  /// `nil` when the key is missing, and, with a fault, when its value is none.
  func optional<Value>(_ key: String, _ notation: Notation<Value>, _ faults: inout FaultLog) -> Located<Value>? {
    node(key)?.value(notation, &faults)
  }

  func reportMissing(_ key: String, _ faults: inout FaultLog) {
    faults.report(origin, .missingKey, ["key": .text(key)])
  }

  // MARK: Lists and mappings

  /// The elements of a list of scalars. Empty lists are faults (does an empty one mean all, or none?), unless the
  /// caller knows better; so is a missing required one.
  func list<Value>(
    _ key: String, _ notation: Notation<Value>, required: Bool = false, mayBeEmpty: Bool = false,
    _ faults: inout FaultLog
  ) -> [Located<Value>] {
    elements(key, required: required, mayBeEmpty: mayBeEmpty, &faults).compactMap { $0.value(notation, &faults) }
  }

  /// The elements of a list of mappings.
  func mappings(
    _ key: String, required: Bool = false, mayBeEmpty: Bool = false, _ faults: inout FaultLog
  ) -> [Fields] {
    elements(key, required: required, mayBeEmpty: mayBeEmpty, &faults).compactMap { Fields($0, &faults) }
  }

  /// The mapping behind a key.
  func mapping(_ key: String, required: Bool = false, _ faults: inout FaultLog) -> Fields? {
    guard let node = node(key) else {
      if required { reportMissing(key, &faults) }
      return nil
    }
    return Fields(node, &faults)
  }

  func elements(
    _ key: String, required: Bool, mayBeEmpty: Bool, _ faults: inout FaultLog
  ) -> [DocumentNode] {
    guard let node = node(key) else {
      if required { reportMissing(key, &faults) }
      return []
    }
    guard case .sequence(let elements) = node.content else {
      faults.report(node, expected: "yaml.list")
      return []
    }
    if elements.isEmpty, !mayBeEmpty { faults.report(node.origin, .emptyList, ["key": .text(key)]) }
    return elements
  }
}

extension DocumentNode {
  /// What a scalar stands for; `nil`, and a fault, when it stands for nothing of the kind.
  func value<Value>(_ notation: Notation<Value>, _ faults: inout FaultLog) -> Located<Value>? {
    guard case .scalar(let text) = content else {
      faults.report(self, expected: "yaml.value")
      return nil
    }
    switch notation.read(text) {
    case .value(let value): return Located(value: value, text: text, origin: origin)
    case .fault(let fact, let advice):
      faults.report(origin, fact, value: text, advice: advice)
      return nil
    }
  }
}

extension FaultLog {
  /// A node of the wrong shape.
  mutating func report(_ node: DocumentNode, expected: String) {
    switch node.content {
    case .refused: return
    case .null: report(node.origin, .emptyValue, ["expected": .term(expected)])
    case .scalar, .sequence, .mapping:
      report(node.origin, .wrongShape, ["expected": .term(expected), "found": node.kind], value: node.scalarText)
    }
  }

  /// A node that is none of a closed set of forms.
  mutating func report(_ node: DocumentNode, choices: [String]) {
    if case .refused = node.content { return }
    report(
      node.origin, .unknownChoice, value: node.scalarText ?? "…",
      advice: Suggestion.advice(for: node.scalarText ?? "", among: choices))
  }
}
