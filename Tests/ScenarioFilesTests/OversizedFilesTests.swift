import PatrolDomain
import Testing

@testable import ScenarioFiles

/// Files that are too large to lie in `scenarios/broken`, or that cannot be read at all.
enum OversizedFiles {
  static let faults: [[Diagnostic]] = [
    failing(.unreadable(reason: "Permission denied")),
    failing(.tooLarge),
    yaml(String(repeating: "- [a, b]\n", count: 200_000)),
    crowd(100_000),
    yaml("roles:\n" + String(repeating: "  - {id: x}\n", count: 300)),
  ]

  /// The tiny station with so many more people.
  static func crowd(_ count: Int) -> [Diagnostic] {
    var table = TinyStation.people
    for number in 0..<count { table += "q\(number),Người \(number),grassroots,,member,,,,,,,,\n" }
    var files = TinyStation.files
    files["people.csv"] = table
    return readScenario(entry: "scenario.yaml", files: FileReader(memory: files)).diagnostics
  }

  static func yaml(_ text: String) -> [Diagnostic] {
    readScenario(entry: "scenario.yaml", files: FileReader(memory: ["scenario.yaml": text])).diagnostics
  }

  private static func failing(_ failure: FileFailure) -> [Diagnostic] {
    readScenario(entry: "scenario.yaml", files: FileReader { _ throws(FileFailure) in throw failure }).diagnostics
  }
}

@Suite struct OversizedFilesTests {
  @Test func aCrowdIsOneClearFault() throws {
    let faults = OversizedFiles.crowd(100_000)
    let fault = try #require(faults.first)
    #expect(faults.count == 1)
    #expect(fault.file == "people.csv")
    #expect(fault.fact == Fact("too-many-rows", ["count": .count(100_005), "limit": .count(5000)]))
  }

  @Test func asManyPeopleAsAllowedAreRead() {
    #expect(OversizedFiles.crowd(4995).isEmpty)
    #expect(OversizedFiles.crowd(4996).count == 1)
  }

  @Test func faultsBeyondTheLimitAreCounted() throws {
    // 300 roles without a name, 299 of them with an id that stands already, and what else is missing.
    let faults = OversizedFiles.yaml("roles:\n" + String(repeating: "  - {id: x}\n", count: 300))
    #expect(faults.count == ReadingLimits.diagnostics + 1)
    let last = try #require(faults.last)
    #expect(last.fact.code == "more-faults")
    #expect(last.fact.values["count"] == .count(300 + 299 + 9 - ReadingLimits.diagnostics))
  }

  @Test func nestingHasAnEnd() {
    let faults = OversizedFiles.yaml(String(repeating: "[", count: 100_000))
    #expect(faults.map(\.fact.code) == ["yaml-syntax"])
    let deep = OversizedFiles.yaml(String(repeating: "[", count: 900) + String(repeating: "]", count: 900))
    #expect(deep.map(\.fact.code) == ["wrong-shape"])
  }

  /// Each of these would take hours, or all memory, if it were expanded.
  @Test(arguments: [
    "a: &a [x, x]\n" + (0..<40).map { "b\($0): &b\($0) [*\($0 == 0 ? "a" : "b\($0 - 1)"), *a]\n" }.joined(),
    "a: &a {? &b [x, x] : *b}\n? {*a : *a} : *a\n",
    "a: &a\n  <<: *a\n",
  ])
  func aliasesAreNotExpanded(_ text: String) {
    let faults = OversizedFiles.yaml(text)
    #expect(faults.contains { ["yaml-alias", "yaml-syntax"].contains($0.fact.code) })
  }
}
