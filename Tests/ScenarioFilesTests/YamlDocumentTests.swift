import PatrolDomain
import Testing

@testable import ScenarioFiles

@Suite struct YamlDocumentTests {
  private func read(_ text: String) throws -> (node: DocumentNode?, faults: [Diagnostic]) {
    let source = try SourceText.decode(Array(text.utf8), name: "s.yaml").get()
    var faults = FaultLog()
    let node = YamlDocument.read(source, &faults)
    return (node, faults.diagnostics())
  }

  /// Every scalar of a document with its place and path.
  private func scalars(_ node: DocumentNode?) -> [String] {
    guard let node else { return [] }
    switch node.content {
    case .scalar(let text): return ["\(node.origin.line):\(node.origin.column) \(node.origin.path) = \(text)"]
    case .null: return ["\(node.origin.line):\(node.origin.column) \(node.origin.path)"]
    case .refused: return ["refused"]
    case .sequence(let elements): return elements.flatMap(scalars)
    case .mapping(let entries): return entries.flatMap { scalars($0.node) }
    }
  }

  @Test(arguments: [
    ("a: 1\nb: [x, {c: 22:00}]\n", ["1:4 a = 1", "2:5 b[0] = x", "2:12 b[1].c = 22:00"]),
    ("{\"a\": 007, \"b\": [\"NO\"]}", ["1:7 a = 007", "1:18 b[0] = NO"]),
    // Columns are characters, also behind letters of several bytes, decomposed ones, and CRLF.
    ("tên: {họ: Nguyễn, đệm: Văn}", ["1:11 tên.họ = Nguyễn", "1:24 tên.đệm = Văn"]),
    ("te\u{302}n: {ho\u{323}: x, y: z}\r\nb: c\r\n", ["1:11 tên.họ = x", "1:17 tên.y = z", "2:4 b = c"]),
    ("\u{FEFF}a: 1", ["1:4 a = 1"]),
    ("a:\nb: ~\nc: \"~\"\n", ["1:3 a", "2:4 b", "3:4 c = ~"]),
    // A star, or an ampersand, that is no alias and no anchor.
    ("a: \"*x\"\nb: 5*3 & 4 # *y\nc: |\n  *z\n", ["1:4 a = *x", "2:4 b = 5*3 & 4", "3:4 c = *z\n"]),
    ("a: !!str 5\n", ["1:4 a = 5"]),
  ])
  func nodesKnowTheirPlaces(_ text: String, _ expected: [String]) throws {
    let (node, faults) = try read(text)
    #expect(faults.isEmpty)
    #expect(scalars(node) == expected)
  }

  @Test(arguments: [
    ("a: *x\n", ["1:4 yaml-alias"]),
    ("a: &x 1\nb: [*x]\n", ["1:4 yaml-alias", "2:5 yaml-alias"]),
    ("*a : 1\n", ["1:1 yaml-alias", "1:1 yaml-key"]),
    ("a: 1\na: 2\na: 3\nb: {c: 1, \"c\": 2}\n", ["1:1 duplicate-key", "2:1 duplicate-key", "4:5 duplicate-key"]),
    ("'ab': 1\n'ab': 2\nxb: 3\nxb: 4\n", ["1:1 duplicate-key", "3:1 duplicate-key"]),
    ("? [a]\n: 1\n? [a]\n: 2\n", ["1:3 duplicate-key"]),
    // Also within what is itself doubled, on one line, under keys that look otherwise, and with the rest of the file.
    ("r:\n- {a: 1, a: 2}\nr:\n- {a: 1, a: 2}\n", ["1:1 duplicate-key", "2:4 duplicate-key", "4:4 duplicate-key"]),
    ("x: {a: 1, a: 2, a: 3}\n", ["1:5 duplicate-key", "1:11 duplicate-key"]),
    ("x: {\"\\u0061\": 1, a: 2}\ny: {b: 1, b: *c}\n", ["1:5 duplicate-key", "2:5 duplicate-key", "2:14 yaml-alias"]),
    ("\"\": 1\n'': 2\n'''a': 3\n'''a': 4\n", ["1:1 duplicate-key", "3:1 duplicate-key"]),
    ("&x a: 1\na: 2\nb: 1\nb: 2\n", ["1:1 duplicate-key", "3:1 duplicate-key"]),
    // What is doubled is said, though the rest cannot be read.
    ("a: {b: 1, b: 2}\nc: [1\n", ["1:5 duplicate-key", "3:1 yaml-syntax"]),
    ("a: !!int 5\n", ["1:4 yaml-tag"]),
    ("a: [1\n", ["2:1 yaml-syntax"]),
    ("a: 1\n b: 2\n", ["2:3 yaml-syntax"]),
    ("a: 1\n---\nb: 2\n", ["2:1 yaml-several-documents"]),
    ("a:\n\t- 1\n", ["2:1 yaml-syntax"]),
    ("# nothing\n", ["- file-empty"]),
  ])
  func faultsHavePlaces(_ text: String, _ expected: [String]) throws {
    let faults = try read(text).faults.map { fault in
      (fault.line.map { "\($0):\(fault.column ?? 0)" } ?? "-") + " " + fault.fact.code
    }
    #expect(faults == expected)
  }

  /// All of them, each with its line and with the line in which it stands again, however many.
  @Test func everyDuplicateKeyIsReported() throws {
    let faults = try read((0..<60).map { "k\($0): 1\nk\($0): 2\n" }.joined()).faults
    #expect(faults.map(\.line) == (0..<60).map { 2 * $0 + 1 })
    #expect(faults.map { $0.advice?.values["line"] } == (0..<60).map { .count(2 * $0 + 2) })
    #expect(faults.map(\.value) == (0..<60).map { "k\($0)" })
  }

  @Test(
    arguments: [
      ([0xFF, 0xFE, 0x61, 0x00], "wrong-encoding", nil), ([0xFE, 0xFF, 0x00, 0x61], "wrong-encoding", nil),
      ([0x61, 0x0A, 0xC3, 0xB4, 0xE9, 0x20], "not-utf8", 2), ([0x61, 0x0A, 0x62, 0x00], "control-character", 2),
      ([0xED, 0xA0, 0x80], "not-utf8", 1), ([0xC0, 0x80], "not-utf8", 1), ([0xE1, 0xBA], "not-utf8", 1),
      ([0x61, 0x1B, 0x5B], "control-character", 1),
    ] as [([UInt8], String, Int?)])
  func bytesThatAreNoText(_ bytes: [UInt8], _ code: String, _ line: Int?) {
    guard case .failure(let fault) = SourceText.decode(bytes, name: "x") else {
      Issue.record("read")
      return
    }
    #expect(fault.fact.code == code)
    #expect(fault.line == line)
  }
}
