import PatrolDomain
import Testing
import Wording

@testable import ScenarioFiles

/// What is said of a text that is no YAML: in our words, at the place to mend.
@Suite struct YamlProblemTests {
  /// A text, where its fault is, and what it is called.
  static let samples: [(text: String, place: String, problem: YamlProblem)] = [
    // Long: one line per mistake.
    ("a:\n\t- 1\n", "2:1", .tab),
    ("a:\n  b: 1\n\tc: 2\n", "3:1", .tab),
    ("a: |\n\t b\n", "2:1", .tab),
    ("b: 1\na: \"x\nc: 1\n", "2:4", .unclosedQuote),
    ("a: 'x\n---\ny'\n", "1:4", .unclosedQuote),
    ("a: [1, 2\nb: 3\n", "2:2", .unclosedList),
    ("a: [\"06:00-14:00, \"14:00-22:00\"]\n", "1:20", .unclosedList),
    ("a: {b: 1\nc: 2\n", "2:2", .unclosedMapping),
    ("a: {b: c: d}\n", "1:9", .unclosedMapping),
    ("title: Tuần: 49\n", "1:12", .strayColon),
    ("a: 1\n b: 2\n", "2:3", .strayColon),
    ("a:1\nb: 2\n", "2:2", .strayColon),
    ("a: 1\nb\nc: 2\n", "2:1", .missingColon),
    ("b: 2\na:1\n", "2:1", .missingColon),
    ("a:\n  b: 1\n c: 2\n", "3:2", .misplacedKey),
    ("a: \"x\" y\n", "1:8", .misplacedKey),
    ("a: [1]]\n", "1:7", .misplacedKey),
    ("a:\n  - 1\n  b: 2\n", "3:3", .missingHyphen),
    ("a: - 1\n", "1:4", .strayHyphen),
    ("a: ? b\n", "1:4", .strayQuestionMark),
    ("a: @x\n", "1:4", .reservedCharacter),
    ("a: %x\n", "1:4", .reservedCharacter),
    ("a: [1,, 2]\n", "1:7", .missingValue),
    ("a: ]\n", "1:4", .missingValue),
    ("\"a\" 1\n", "1:5", .outside),
    ("a: \"C:\\dir\"\n", "1:7", .escape),
    ("a: \"\\xZZ\"\n", "1:7", .escape),
    ("a: |x\n  y\n", "1:5", .blockText),
    ("a: |0\n  y\n", "1:5", .blockText),
    ("%x\na: 1\n", "1:3", .directive),
    ("%YAML 9.9\n---\na: 1\n", "1:1", .directive),
    ("a: !<x\n", "1:7", .tag),
    ("a: !x!y z\n", "1:4", .tag),
    ("a: & b\n", "1:5", .anchor),
    ("a: " + String(repeating: "[", count: 3_000), "1:5", .tooDeep),
  ]

  private func faults(_ text: String) throws -> [Diagnostic] {
    let source = try SourceText.decode(Array(text.utf8), name: "s.yaml").get()
    var faults = FaultLog()
    #expect(YamlDocument.read(source, &faults) == nil)
    return faults.diagnostics()
  }

  @Test(arguments: samples)
  func mistakesAreNamedWhereTheyAre(_ text: String, _ place: String, _ problem: YamlProblem) throws {
    let fault = try #require(try faults(text).first)
    #expect("\(fault.line ?? 0):\(fault.column ?? 0)" == place)
    guard case .fact(let said)? = fault.fact.values["problem"] else {
      Issue.record("no problem in \(fault.fact)")
      return
    }
    #expect(said.code == problem.rawValue)
    // Never libyaml's words, and nothing that was left unfilled.
    for language in Language.allCases {
      let sentence = Renderer(language).sentence(fault.fact)
      for word in ["while ", "did not find", "found ", "context", "token", "scalar", "{"] {
        #expect(!sentence.contains(word), "\(sentence)")
      }
    }
  }

  @Test func everyProblemHasASampleAndASentence() {
    let sampled = Set(Self.samples.map(\.problem))
    #expect(YamlProblem.allCases.filter { !sampled.contains($0) && $0 != .other } == [])
    #expect(YamlProblem.allCases.filter { Catalogue.entry($0.rawValue) == nil } == [])
  }

  /// A libyaml that says something new is not quoted.
  @Test func anUnknownMessageIsSaidInGeneralWords() {
    let problem = YamlProblem("found a dragon", context: "while scanning a cave", at: "x")
    #expect(problem == .other)
    #expect(Renderer(.vietnamese).sentence(problem.rawValue).contains("không đọc được từ đây"))
  }

  /// YAML forbids more characters than ASCII's control characters.
  @Test func aForbiddenCharacterHasItsPlace() throws {
    let fault = try #require(try faults("a: 1\nhọ: x\u{86}\n").first)
    #expect(fault.fact == Fact(.controlCharacter, ["code": .text("U+0086")]))
    #expect(fault.line == 2)
    #expect(fault.column == 6)
  }

  @Test func aDoubleKeyNamesBothItsLines() throws {
    let source = try SourceText.decode(Array("a: 1\nb: 2\na: 3\nc: {d: 1,\n  \"d\": 2}\na: 4\n".utf8), name: "s.yaml")
      .get()
    var log = FaultLog()
    _ = YamlDocument.read(source, &log)
    let found = log.diagnostics().map { fault in
      "\(fault.line ?? 0) \(fault.path) \(fault.advice.map(Renderer(.english).sentence) ?? "–")"
    }
    #expect(
      found == [
        "1  Again in line 3; remove one of them", "3  Again in line 6; remove one of them",
        "4 c Again in line 5; remove one of them",
      ])
  }
}
