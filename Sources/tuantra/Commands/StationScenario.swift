import PatrolDomain
import RosterExports
import ScenarioFiles
import Wording

/// A scenario as it was read, with the files that it was read from.
struct StationScenario {
  let scenario: Scenario
  /// Name of the main file among `sources`.
  let entry: String
  let sources: [SourceFile]

  /// The files as a run keeps them.
  var files: [RunFile] { sources.map { RunFile(name: $0.name, contents: $0.bytes) } }

  /// Reads the files and says what is remarkable in them, or says everything that is wrong with them and refuses.
  init(at path: String) throws {
    try self.init(in: ScenarioFolder(path))
  }

  init(in place: ScenarioFolder) throws {
    let reading = place.read()
    guard let scenario = reading.scenario else { throw refuse(reading.diagnostics, folder: place.folder) }
    show(reading.remarks, folder: place.folder)
    self.scenario = scenario
    entry = place.entry
    sources = reading.sources
  }
}

/// Shows the faults of files, all of them.
///
/// - Parameter folder: what stands before the files' names.
func refuse(_ diagnostics: [Diagnostic], folder: String) -> Refusal {
  show(diagnostics, folder: folder)
  return .badInput("program.faulty-files", ["n": .count(diagnostics.reduce(0) { $0 + $1.faultCount })])
}

private func show(_ diagnostics: [Diagnostic], folder: String) {
  let console = Console.standardError
  for group in DiagnosticGroup.all(of: diagnostics) {
    for line in DiagnosticText(group, folder: folder, on: console, words).lines {
      console.write(line: line)
    }
  }
}
