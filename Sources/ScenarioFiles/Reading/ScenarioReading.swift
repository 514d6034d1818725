public import PatrolDomain

/// What came of reading a scenario: either the scenario, or everything that is wrong with its files.
public struct ScenarioReading: Sendable {
  /// `nil` exactly when there are diagnostics.
  public let scenario: Scenario?
  /// By file in the order of reading, then by line and column.
  public let diagnostics: [Diagnostic]
  /// What is no fault, but may not be meant; told only of a scenario without faults.
  public let remarks: [Diagnostic]
  /// Every file that was read, in the order of reading, overlays left out.
  public let sources: [SourceFile]
  /// Of the overlays, in their order; fewer when some could not be read.
  public let headings: [OverlayHeading]
}

/// Reads the scenario whose YAML file is `entry`, and the tables that it names.
///
/// - Parameter overlays: what-if files, laid over the scenario and over each other in this order. Their names are for
///   diagnostics only.
public func readScenario(entry: String, files: FileReader, overlays: [SourceFile] = []) -> ScenarioReading {
  var loader = DocumentLoader(files: files)
  guard var document = loader.document(entry: entry) else {
    return ScenarioReading(
      scenario: nil, diagnostics: loader.faults.diagnostics(), remarks: [], sources: loader.sources, headings: [])
  }
  let headings = overlays.compactMap { loader.lay($0, over: &document) }
  var validator = ScenarioValidator(document, faults: loader.faults)
  let scenario = validator.validate()
  return ScenarioReading(
    scenario: scenario, diagnostics: validator.faults.diagnostics(),
    remarks: scenario == nil ? [] : validator.remarks.diagnostics(), sources: loader.sources, headings: headings)
}
