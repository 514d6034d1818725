import PatrolDomain

/// Fetches a scenario's files and turns them into located text, nodes and rows.
struct DocumentLoader {
  private let files: FileReader
  private(set) var faults = FaultLog()
  private(set) var sources: [SourceFile] = []

  init(files: FileReader) { self.files = files }

  mutating func document(entry: String) -> ScenarioDocument? {
    guard let source = source(entry), let node = YamlDocument.read(source, &faults) else { return nil }
    guard let root = Fields(node, &faults) else { return nil }
    return ScenarioDocument(
      root: root, people: table("people", required: true, of: root), absences: table("absences", of: root),
      wishes: table("wishes", of: root), history: table("history", of: root),
      pins: root.node("pins")?.scalarText == nil ? nil : table("pins", of: root), map: map(of: root))
  }

  /// A map is JSON, and JSON is YAML.
  private mutating func map(of root: Fields) -> Fields? {
    guard root.has("map"), let name = root.required("map", .text, &faults),
      let source = source(name.value, named: name.origin), let node = YamlDocument.read(source, &faults)
    else { return nil }
    return Fields(node, &faults)
  }

  /// Lays an overlay over a document, as far as it can be read, and gives its heading.
  mutating func lay(_ file: SourceFile, over document: inout ScenarioDocument) -> OverlayHeading? {
    guard file.bytes.count <= ReadingLimits.fileBytes else {
      report(failure: .tooLarge, file.name, nil)
      return nil
    }
    guard let root = text(file.bytes, file.name).flatMap({ YamlDocument.read($0, &faults) }),
      let overlay = Fields(root, &faults).flatMap({ Overlay($0, &faults) })
    else { return nil }
    document = overlay.laid(over: document, &faults)
    return overlay.heading
  }

  /// The table whose file a key names; empty when it names none.
  private mutating func table(_ key: String, required: Bool = false, of root: Fields) -> Table {
    guard root.has(key) else {
      if required { root.reportMissing(key, &faults) }
      return required ? .missing : Table(rows: [], isIncomplete: false)
    }
    guard let form = ScenarioDocument.forms[key], let name = root.required(key, .text, &faults),
      let source = source(name.value, named: name.origin)
    else { return .missing }
    return Table.read(source, form, &faults)
  }

  /// A file as text. Faults of fetching it stand where it is named, if it is.
  private mutating func source(_ name: String, named origin: Origin? = nil) -> SourceText? {
    guard isInside(name) else {
      report(.fileOutside, ["name": .text(name)], name, origin)
      return nil
    }
    do throws(FileFailure) {
      let bytes = try files.read(name)
      guard bytes.count <= ReadingLimits.fileBytes else { throw FileFailure.tooLarge }
      if !sources.contains(where: { $0.name == name }) { sources.append(SourceFile(name: name, bytes: bytes)) }
      return text(bytes, name)
    } catch {
      report(failure: error, name, origin)
      return nil
    }
  }

  private mutating func text(_ bytes: [UInt8], _ name: String) -> SourceText? {
    faults.begin(file: name)
    switch SourceText.decode(bytes, name: name) {
    case .success(let text):
      faults.remember(text)
      return text
    case .failure(let fault):
      faults.report(file: name, line: fault.line, column: fault.column, fault.fact)
      return nil
    }
  }

  /// Scenarios read files of their own folder only.
  private func isInside(_ name: String) -> Bool {
    !name.contains("\\")
      && !name.split(separator: "/", omittingEmptySubsequences: false).contains { $0.isEmpty || $0 == ".." }
  }

  private mutating func report(failure: FileFailure, _ name: String, _ origin: Origin?) {
    switch failure {
    case .notFound: report(.fileNotFound, ["name": .text(name)], name, origin)
    case .tooLarge:
      let limit = FactValue.count(ReadingLimits.fileBytes >> 20)
      report(.fileTooLarge, ["name": .text(name), "mebibytes": limit], name, origin)
    case .unreadable(let reason):
      report(.fileUnreadable, ["name": .text(name), "reason": .text(reason)], name, origin)
    }
  }

  private mutating func report(_ code: FaultCode, _ values: [String: FactValue], _ name: String, _ origin: Origin?) {
    if let origin {
      faults.report(origin, Fact(code, values), value: name)
    } else {
      faults.report(file: name, Fact(code, values))
    }
  }
}
