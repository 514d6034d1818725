import Foundation
import PatrolDomain
import Testing
import Wording

@testable import ScenarioFiles

/// The folders of `scenarios/broken`: what is said about each, to the letter, in both languages.
///
/// `RECORD_GOLDEN=1 swift test --filter GoldenTests` writes the files `faults.en.txt` and `faults.vi.txt` beside the
/// scenarios, and fails, so that nobody records by accident.
@Suite struct GoldenTests {
  @Test(arguments: BrokenScenario.all, Language.allCases)
  func faultsAreSaid(_ scenario: BrokenScenario, _ language: Language) throws {
    let text = scenario.faults().map { described($0, Renderer(language)) }.joined(separator: "\n")
    let file = scenario.folder.appending(path: "faults.\(language.rawValue).txt")
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil {
      try Data(text.utf8).write(to: file)
      Issue.record("recorded \(file.path())")
      return
    }
    let golden = try String(contentsOf: file, encoding: .utf8)
    #expect(text == golden, "\(scenario)")
  }

  /// The place, what is wrong, the advice, and the faulty line, each on a line of its own.
  private func described(_ diagnostic: Diagnostic, _ renderer: Renderer) -> String {
    let place = [diagnostic.file, diagnostic.line.map(String.init), diagnostic.column.map(String.init)]
    var lines = [place.compactMap(\.self).joined(separator: ":") + " " + diagnostic.path]
    lines.append("  " + renderer.sentence(diagnostic.fact))
    if let advice = diagnostic.advice { lines.append("  → " + renderer.sentence(advice)) }
    if let source = diagnostic.sourceLine { lines.append("  | " + source) }
    return lines.map { $0 + "\n" }.joined()
  }
}

/// A folder of `scenarios/broken`.
struct BrokenScenario: Sendable, CustomTestStringConvertible {
  let folder: URL

  var testDescription: String { folder.lastPathComponent }

  static let all: [BrokenScenario] = {
    let root = URL(filePath: #filePath).appending(path: "../../../scenarios/broken").standardized
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root.path())) ?? []
    return names.sorted().map { BrokenScenario(folder: root.appending(path: $0)) }
  }()

  /// What is wrong with the scenario, with the what-if file beside it, or with the roster.
  func faults() -> [Diagnostic] {
    let folder = folder
    let files = FileReader { name throws(FileFailure) in
      guard let data = FileManager.default.contents(atPath: folder.appending(path: name).path()) else {
        throw .notFound
      }
      return [UInt8](data)
    }
    let overlays = (try? files.read("what-if.yaml")).map { [SourceFile(name: "what-if.yaml", bytes: $0)] } ?? []
    let reading = readScenario(entry: "scenario.yaml", files: files, overlays: overlays)
    guard let scenario = reading.scenario, let roster = try? files.read("roster.csv") else {
      return reading.diagnostics
    }
    return readRoster(name: "roster.csv", bytes: roster, scenario: scenario).diagnostics
  }
}
