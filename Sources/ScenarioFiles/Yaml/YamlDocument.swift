import PatrolDomain
import Yams

/// A YAML file as nodes with places.
///
/// Aliases and anchors are refused: a few lines of them can stand for billions of values, and a fault behind one has no
/// single place. So are tags and second documents. Duplicate keys, at which Yams stops, are hidden one after another,
/// so that the rest of the file is still looked at.
///
/// Characters that the parser must not see (the `*` of aliases, the beginning of a duplicate key) are replaced by
/// private-use characters that the file does not contain: the text keeps its shape, and so its lines and columns.
struct YamlDocument {
  private let name: String
  private var text: String
  private let star: Unicode.Scalar
  private var standIns: [Unicode.Scalar]
  private var hidden: [Unicode.Scalar: HiddenKey] = [:]
  private var refusals = 0

  /// A key that stands again further on in its mapping; its beginning is replaced in the text.
  private struct HiddenKey {
    let key: String
    let mark: Mark
  }

  /// The root of the document; `nil` when it could not be composed. Faults are reported.
  static func read(_ source: SourceText, _ faults: inout FaultLog) -> DocumentNode? {
    guard source.text.utf8.count <= ReadingLimits.yamlBytes, valueBound(of: source.text) <= ReadingLimits.yamlValues
    else {
      let values: [String: FactValue] = [
        "values": .count(ReadingLimits.yamlValues), "mebibytes": .count(ReadingLimits.yamlBytes >> 20),
      ]
      faults.report(file: source.name, Fact(.yamlTooLarge, values))
      return nil
    }
    guard var document = YamlDocument(source) else {
      faults.report(file: source.name, Fact(.controlCharacter, ["code": .text("U+E000…U+F8FF")]))
      return nil
    }
    return document.compose(&faults)
  }

  /// `nil` when the file leaves too few private-use characters unused.
  private init?(_ source: SourceText) {
    let used = Set(source.text.unicodeScalars.lazy.filter { (0xE000...0xF8FF).contains($0.value) })
    var free = (UInt32(0xE000)...0xF8FF).compactMap(Unicode.Scalar.init).filter { !used.contains($0) }
    guard let star = free.popLast(), free.count >= Self.mostHiddenKeys else { return nil }
    name = source.name
    text = source.text.utf8.contains(0x2A) ? source.text.replacing("*", with: String(star)) : source.text
    self.star = star
    standIns = free
  }

  /// An estimate of the values in a text: each but the first follows one of these marks.
  private static func valueBound(of text: String) -> Int {
    var count = 1
    var previous: UInt8 = 0x0A
    for byte in text.utf8 {
      switch byte {
      case 0x0A, 0x2C, 0x5B, 0x7B: count += 1  // end of line , [ {
      case 0x20, 0x09: if previous == 0x3A || previous == 0x2D || previous == 0x3F { count += 1 }  // : - ?
      default: break
      }
      previous = byte
    }
    return count
  }

  // MARK: Composing

  /// More than are ever listed.
  private static let mostHiddenKeys = 400
  private static let mostRefusals = 5

  private mutating func compose(_ faults: inout FaultLog) -> DocumentNode? {
    // Large files are not composed over and over for the sake of their duplicate keys.
    let attempts = min(Self.mostHiddenKeys, ReadingLimits.yamlBytes / max(1, text.utf8.count))
    for attempt in 0...attempts {
      do {
        // The encoding is named because Yams would look for its default in the environment.
        let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
        guard let root = try parser.singleRoot() else {
          faults.report(file: name, Fact(.fileEmpty))
          return nil
        }
        // Anchors are weak references into the parser.
        return withExtendedLifetime(parser) { node(root, path: "", &faults) }
      } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
        let key = shown(keys.first ?? "")
        guard attempt < attempts, hide(key, at: context.mark) else {
          reportHidden(&faults)
          report(key, at: context.mark, &faults)
          return nil
        }
      } catch {
        reportHidden(&faults)
        report(error, &faults)
        return nil
      }
    }
    return nil
  }

  /// Makes the key at a mark unlike every other key; `false` when it is a list or a mapping.
  private mutating func hide(_ key: String, at mark: Mark) -> Bool {
    var scalars = text.unicodeScalars
    guard let index = index(of: mark), index < scalars.endIndex, !"[{".unicodeScalars.contains(scalars[index]),
      let standIn = standIns.popLast()
    else { return false }
    hidden[standIn] = HiddenKey(key: key, mark: mark)
    let (start, length) = beginning(ofKeyAt: index)
    let end = scalars.index(start, offsetBy: length)
    // As long as before, so that whatever stands behind it keeps its column.
    scalars.replaceSubrange(start..<end, with: [standIn] + Array(repeating: "x", count: length - 1))
    text = String(scalars)
    return true
  }

  /// What of a key can be replaced so that its end stays where it is: a letter, an escaped one, or both quotes of nothing.
  private func beginning(ofKeyAt index: String.Index) -> (start: String.Index, length: Int) {
    let scalars = text.unicodeScalars
    let (quote, inside) = (scalars[index], scalars.index(after: index))
    guard quote == "\"" || quote == "'", inside < scalars.endIndex else { return (index, 1) }
    let behind = scalars.index(after: inside)
    guard behind < scalars.endIndex else { return (index, 1) }
    if quote == "'", scalars[inside] == "'" { return scalars[behind] == "'" ? (inside, 2) : (index, 2) }
    if scalars[inside] == quote { return (index, 2) }
    return (inside, scalars[inside] == "\\" && quote == "\"" ? 2 : 1)
  }

  /// Where in the text a mark is; `nil` when it is behind the end.
  private func index(of mark: Mark) -> String.Index? {
    let scalars = text.unicodeScalars
    var index = scalars.startIndex
    for _ in 1..<max(1, mark.line) {
      guard let end = scalars[index...].firstIndex(of: "\n") else { return nil }
      index = scalars.index(after: end)
    }
    return scalars.index(index, offsetBy: mark.column - 1, limitedBy: scalars.endIndex)
  }

  // MARK: Faults of the whole text

  /// Hidden keys of a text that cannot be composed, so that nobody knows where they stand again.
  private func reportHidden(_ faults: inout FaultLog) {
    for key in hidden.values { report(key.key, at: key.mark, &faults) }
  }

  private func report(_ key: String, at mark: Mark, _ faults: inout FaultLog) {
    faults.report(origin(mark), .duplicateKey, ["key": .text(key)], value: key)
  }

  private func report(_ error: any Error, _ faults: inout FaultLog) {
    switch error as? YamlError {
    case .composer(_, let problem, let mark, _) where problem.contains("another document"):
      faults.report(origin(mark), .yamlSeveralDocuments)
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      report(problem, context, at: mark, &faults)
    case .reader(_, let offset, let value, _):
      report(characterOf: value, at: offset, &faults)
    default:
      faults.report(file: name, Fact(.yamlSyntax, ["problem": .fact(Fact(YamlProblem.other, [:]))]))
    }
  }

  private func report(_ words: String, _ context: YamlError.Context?, at mark: Mark, _ faults: inout FaultLog) {
    let scalars = text.unicodeScalars
    let character = index(of: mark).flatMap { $0 < scalars.endIndex ? scalars[$0] : nil }
    let problem = YamlProblem(words, context: context?.text, at: character)
    let place = problem.isWhereItBegan ? context?.mark ?? mark : mark
    let began = context.flatMap { $0.mark.line == place.line ? nil : $0.mark.line }
    let values: [String: FactValue] = ["character": .text(shown(character.map(String.init) ?? ""))]
    faults.report(
      origin(place), .yamlSyntax, ["problem": .fact(Fact(problem, values))],
      advice: began.map { Fact(.yamlBeganHere, ["line": .count($0)]) })
  }

  /// A character that YAML forbids although it is none of ASCII's control characters.
  private func report(characterOf value: Int32, at offset: Int?, _ faults: inout FaultLog) {
    let digits = String(value, radix: 16, uppercase: true)
    let fact = Fact(
      .controlCharacter, ["code": .text("U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits)])
    let before = offset.map { text.prefix($0) } ?? ""
    let lineStart = before.unicodeScalars.lastIndex(of: "\n").map { before.unicodeScalars.index(after: $0) }
    let column = before.unicodeScalars[(lineStart ?? before.startIndex)...].count + 1
    faults.report(file: name, line: before.count { $0 == "\n" } + 1, column: column, fact)
  }

  private func origin(_ mark: Mark) -> Origin { Origin(file: name, line: mark.line, column: mark.column, path: "") }

  // MARK: Nodes

  private mutating func node(_ node: Node, path: String, _ faults: inout FaultLog) -> DocumentNode {
    let origin = origin(of: node, path: path)
    if node.anchor != nil { refuse(origin, &faults) }
    switch node {
    case .scalar(let scalar):
      checkTag(scalar.tag, origin, &faults)
      return DocumentNode(content: content(of: scalar, origin, &faults), origin: origin)
    case .sequence(let sequence):
      checkTag(sequence.tag, origin, &faults)
      let elements = sequence.enumerated().map { self.node($1, path: "\(path)[\($0)]", &faults) }
      return DocumentNode(content: .sequence(elements), origin: origin)
    case .mapping(let mapping):
      checkTag(mapping.tag, origin, &faults)
      return DocumentNode(content: .mapping(entries(of: mapping, path: path, &faults)), origin: origin)
    case .alias:
      return DocumentNode(content: .null, origin: origin)
    }
  }

  private mutating func entries(of mapping: Node.Mapping, path: String, _ faults: inout FaultLog) -> [DocumentEntry] {
    let keys =
      hidden.isEmpty
      ? [] : mapping.map { key, _ in (name: unhidden(key.scalar?.string ?? ""), line: key.mark?.line ?? 1) }
    return mapping.enumerated().compactMap { index, pair in
      let (key, value) = pair
      let keyOrigin = origin(of: key, path: path)
      guard case .scalar(let scalar) = key else {
        faults.report(keyOrigin, .yamlKey)
        return nil
      }
      if !hidden.isEmpty, scalar.string.unicodeScalars.contains(where: { hidden[$0] != nil }) {
        reportDouble(keys[index], before: keys[(index + 1)...], keyOrigin, &faults)
        // For the faults in it only.
        _ = node(value, path: path.isEmpty ? keys[index].name : path + "." + keys[index].name, &faults)
        return nil
      }
      guard case .scalar = content(of: scalar, keyOrigin, &faults) else {
        faults.report(keyOrigin, .yamlKey)
        return nil
      }
      let word = shown(scalar.string)
      let path = path.isEmpty ? word : path + "." + word
      let located = Origin(file: name, line: keyOrigin.line, column: keyOrigin.column, path: path)
      return DocumentEntry(key: word, keyOrigin: located, node: node(value, path: path, &faults))
    }
  }

  /// A key that stands again among those after it.
  private func reportDouble(
    _ key: (name: String, line: Int), before others: ArraySlice<(name: String, line: Int)>, _ origin: Origin,
    _ faults: inout FaultLog
  ) {
    let next = others.first { $0.name == key.name }
    faults.report(
      origin, .duplicateKey, ["key": .text(key.name)], value: key.name,
      advice: next.map { Fact(.keyAgainHere, ["line": .count($0.line)]) })
  }

  private mutating func content(
    of scalar: Node.Scalar, _ origin: Origin, _ faults: inout FaultLog
  ) -> DocumentNode.Content {
    if scalar.style == .plain {
      if scalar.string.unicodeScalars.first == star {
        refuse(origin, &faults)
        return .refused
      }
      if ["", "~", "null", "Null", "NULL"].contains(scalar.string) { return .null }
    }
    return .scalar(shown(scalar.string))
  }

  /// Whoever uses aliases uses many: a few places are enough.
  private mutating func refuse(_ origin: Origin, _ faults: inout FaultLog) {
    refusals += 1
    if refusals <= Self.mostRefusals { faults.report(origin, .yamlAlias) }
  }

  /// A plain text needs no tag; any other would change what it means.
  private func checkTag(_ tag: Tag, _ origin: Origin, _ faults: inout FaultLog) {
    let harmless = ["", "tag:yaml.org,2002:str", "tag:yaml.org,2002:seq", "tag:yaml.org,2002:map"]
    guard !harmless.contains(tag.rawValue) else { return }
    faults.report(origin, .yamlTag, ["tag": .text(shown(tag.rawValue))])
  }

  private func origin(of node: Node, path: String) -> Origin {
    Origin(file: name, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1, path: path)
  }

  /// A key as the file has it, hidden or not.
  private func unhidden(_ text: String) -> String {
    text.unicodeScalars.lazy.compactMap { hidden[$0]?.key }.first ?? shown(text)
  }

  /// What the file says, stand-ins undone.
  private func shown(_ text: String) -> String {
    guard text.unicodeScalars.contains(star) else { return text }
    return text.replacing(String(star), with: "*")
  }
}
