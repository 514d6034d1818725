public import PatrolDomain

/// A rule as it stands in a file: an example for a manual.
public struct WrittenRule: Sendable {
  public let kind: RuleKind
  /// As the file names it; in a pack `pack/rule`.
  public let id: String
  /// The lines as they were typed, without the indentation that they share.
  public let text: String
  /// `nil` in a pack that cannot be read, which a test excludes, and in files other than packs.
  public let citation: Citation?

  /// The rules of a scenario file, in its order; empty when the file cannot be read.
  public static func all(in file: SourceFile) -> [WrittenRule] { read(file.name, file.bytes) }

  /// The rules of every regulation pack, by pack.
  public static let ofPacks: [WrittenRule] = RegulationPack.names.flatMap { name -> [WrittenRule] in
    var faults = FaultLog()
    let rules = RegulationPack.read(name, &faults)?.rules(for: []) ?? []
    return read(name, RegulationPack.bytes(name)).map { written in
      let id = "\(name)/\(written.id)"
      let citation = rules.first { $0.id.text == id }?.citation
      return WrittenRule(kind: written.kind, id: id, text: written.text, citation: citation)
    }
  }

  private static func read(_ name: String, _ bytes: [UInt8]) -> [WrittenRule] {
    var faults = FaultLog()
    guard case .success(let source) = SourceText.decode(bytes, name: name),
      let root = YamlDocument.read(source, &faults).flatMap({ Fields($0, &faults) })
    else { return [] }
    let lines = source.text.split(separator: "\n", omittingEmptySubsequences: false)
    return root.elements("rules", required: false, mayBeEmpty: true, &faults).compactMap { node in
      guard let fields = Fields(node, &faults), let kind = fields.node("kind")?.scalarText.flatMap(RuleKind.init)
      else { return nil }
      let numbers = node.origin.line...max(node.origin.line, node.lastLine)
      return WrittenRule(
        kind: kind, id: fields.node("id")?.scalarText ?? "",
        text: dedented(lines[(numbers.lowerBound - 1)..<numbers.upperBound]),
        citation: nil)
    }
  }

  /// Without the spaces in front that the first line has.
  private static func dedented(_ lines: ArraySlice<Substring>) -> String {
    let depth = lines.first?.prefix { $0 == " " }.count ?? 0
    return lines.map { $0.dropFirst(min(depth, $0.prefix { $0 == " " }.count)) }.joined(separator: "\n")
  }
}

extension DocumentNode {
  /// The last line on which something inside begins.
  fileprivate var lastLine: Int {
    switch content {
    case .scalar, .null, .refused: origin.line
    case .sequence(let elements): elements.map(\.lastLine).max() ?? origin.line
    case .mapping(let entries): entries.map(\.node.lastLine).max() ?? origin.line
    }
  }
}
