import Foundation
import PatrolDomain
import Testing
import Wording

@testable import ScenarioFiles

/// The scenarios in `scenarios/` are examples: each reads without a fault, and together they show every rule.
@Suite struct ScenariosShippedTests {
  static let names = ["tiny", "impossible", "minh-khai", "minh-khai-peak", "district"]

  @Test(arguments: names) func readsWithoutFaults(_ name: String) {
    let reading = Self.reading(name)
    let words = Renderer(.english)
    #expect(reading.diagnostics.map { "\($0.file):\($0.line ?? 0): \(words.sentence($0.fact))" } == [])
    #expect(reading.scenario != nil)
  }

  /// Written out in a file, not only added by the reader because it is missing. (The three that say what the files' own
  /// absences, roles and pins mean have nothing to write.)
  @Test func everyRuleOfTheCatalogueIsWrittenSomewhere() {
    let silent: Set<RuleKind> = [.availability, .qualification, .pins]
    var written = silent
    for name in Self.names {
      for rule in Self.reading(name).scenario?.rules ?? [] where !rule.id.text.hasPrefix("built-in/") {
        written.insert(rule.statement.kind)
      }
    }
    #expect(RuleKind.allCases.filter { !written.contains($0) } == [])
  }

  @Test(arguments: ["minh-khai", "minh-khai-peak"])
  func theMapShowsEveryPlaceButTheBeats(_ name: String) throws {
    let scenario = try #require(Self.reading(name).scenario)
    let unseen = scenario.places.filter { ($0.outline == nil) != ($0.kind == .beat) }
    #expect(unseen.map(\.name) == [])
  }

  @Test func minhKhaiIsTheWardOfTheArticle() throws {
    let scenario = try #require(Self.reading("minh-khai").scenario)
    #expect(scenario.places.filter { $0.kind == .group }.count == 14)
    #expect(scenario.people.filter { $0.force == ForceID("civil-defence") }.count == 30)
    #expect(scenario.places.filter { $0.kind == .hotspot }.count >= 5)
    #expect(Set(scenario.pairs.map(\.relation)) == Set(Pair.Relation.allCases))
    let ambushes = scenario.quotas.filter { $0.id.text.hasPrefix("ambush@") }
    #expect(ambushes.map(\.sessions) == [3])
  }

  private static func reading(_ name: String) -> ScenarioReading {
    let folder = URL(filePath: #filePath).appending(path: "../../../scenarios/\(name)").standardized
    return readScenario(
      entry: "scenario.yaml",
      files: FileReader { file throws(FileFailure) in
        guard let data = try? Data(contentsOf: folder.appending(path: file)) else { throw .notFound }
        return Array(data)
      })
  }
}
