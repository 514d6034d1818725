public import Wording

/// A file inside a run's folder.
public struct RunFile: Hashable, Sendable {
  /// Path inside the folder, such as `inputs/people.csv`.
  public let name: String
  public let contents: [UInt8]

  public init(name: String, contents: [UInt8]) {
    self.name = name
    self.contents = contents
  }
}

/// Everything that a run leaves: the roster in its forms, what the judge found, the summary, a copy of the inputs, and the
/// manifest that knows the hash of each.
public struct RunFiles: Sendable {
  /// By name.
  public let files: [RunFile]

  public static let manifestName = "manifest.json"
  public static let rosterName = "roster.json"
  public static let sheetName = "roster.csv"
  public static let certificateName = "certificate.json"
  /// Instead of a roster, when none exists.
  public static let conflictName = "conflict.json"
  public static let inputFolder = "inputs/"
  /// Columns of `summary.txt`.
  static let summaryWidth = 100

  /// - Parameters:
  ///   - entry: the scenario's main file among `inputs`.
  ///   - inputs: every file that was read, by its name within the scenario.
  ///   - certificate: what proves the bounds, as bytes; `nil` when nothing does.
  public init(
    _ report: RosterReport, _ verdict: Verdict, entry: String, inputs: [RunFile], options: Manifest.Options,
    versions: [String: String], certificate: [UInt8]? = nil, _ renderer: Renderer
  ) throws {
    let document = RosterDocument(report.roster, in: report.scenario)
    let outputs =
      [
        RunFile(
          name: "audit.json", contents: try AuditDocument(report.audit, of: report.scenario).bytes()),
        RunFile(name: Self.sheetName, contents: CSVTable(document.assignments).bytes()),
        RunFile(name: Self.rosterName, contents: try document.bytes()),
        RunFile(
          name: "summary.txt",
          contents: Array(Summary(report, width: Self.summaryWidth, rest: .file, renderer).text.utf8)),
      ] + (certificate.map { [RunFile(name: Self.certificateName, contents: $0)] } ?? [])
    try self.init(outputs, inputs, entry: entry, options: options, versions: versions, verdict)
  }

  /// A run that proved that no lawful roster exists.
  ///
  /// - Parameter conflict: why there is none.
  public init(
    _ conflict: PlanDocument, _ verdict: Verdict, entry: String, inputs: [RunFile], options: Manifest.Options,
    versions: [String: String], certificate: [UInt8]
  ) throws {
    let outputs = [
      RunFile(name: Self.conflictName, contents: try conflict.bytes()),
      RunFile(name: Self.certificateName, contents: certificate),
    ]
    try self.init(outputs, inputs, entry: entry, options: options, versions: versions, verdict)
  }

  private init(
    _ outputs: [RunFile], _ inputs: [RunFile], entry: String, options: Manifest.Options,
    versions: [String: String], _ verdict: Verdict
  ) throws {
    let copies = inputs.map { RunFile(name: Self.inputFolder + $0.name, contents: $0.contents) }
      .sorted { $0.name < $1.name }
    let manifest = Manifest(
      entry: entry, inputs: copies.map { Manifest.File(name: $0.name, contents: $0.contents) },
      outputs: outputs.map { Manifest.File(name: $0.name, contents: $0.contents) }, options: options,
      versions: versions, verdict: verdict)
    files = (outputs + copies + [RunFile(name: Self.manifestName, contents: try manifest.bytes())])
      .sorted { $0.name < $1.name }
  }
}
