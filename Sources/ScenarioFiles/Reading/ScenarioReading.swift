public import PatrolDomain

/// What came of reading a scenario: either the scenario, or everything that is wrong with its files.
public struct ScenarioReading: Sendable {
  /// `nil` exactly when there are diagnostics.
  public let scenario: Scenario?
  /// By file in the order of reading, then by line and column.
  public let diagnostics: [Diagnostic]
  /// Every file that was read, in the order of reading.
  public let sources: [SourceFile]
}

/// Reads the scenario whose YAML file is `entry`, and the tables that it names.
public func readScenario(entry: String, files: FileReader) -> ScenarioReading {
  var loader = DocumentLoader(files: files)
  guard let document = loader.document(entry: entry) else {
    return ScenarioReading(scenario: nil, diagnostics: loader.faults.diagnostics(), sources: loader.sources)
  }
  var validator = ScenarioValidator(document, faults: loader.faults)
  let scenario = validator.validate()
  return ScenarioReading(
    scenario: scenario, diagnostics: validator.faults.diagnostics(), sources: loader.sources)
}
