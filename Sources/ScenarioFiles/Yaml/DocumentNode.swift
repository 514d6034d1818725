import PatrolDomain

/// A value of a YAML document that knows where it stands.
struct DocumentNode: Sendable {
  enum Content: Sendable {
    case scalar(String)
    /// Nothing was typed, or `null` or `~`.
    case null
    case sequence([DocumentNode])
    case mapping([DocumentEntry])
    /// An alias: reported, and nothing more is said about it.
    case refused
  }

  let content: Content
  let origin: Origin

  /// The catalogue's word for what this is.
  var kind: FactValue {
    switch content {
    case .scalar: .term("yaml.value")
    case .null, .refused: .term("yaml.nothing")
    case .sequence: .term("yaml.list")
    case .mapping: .term("yaml.mapping")
    }
  }

  /// What was typed, when it is a scalar.
  var scalarText: String? {
    guard case .scalar(let text) = content else { return nil }
    return text
  }
}

/// One key of a mapping and what stands behind it.
struct DocumentEntry: Sendable {
  let key: String
  let keyOrigin: Origin
  let node: DocumentNode
}
