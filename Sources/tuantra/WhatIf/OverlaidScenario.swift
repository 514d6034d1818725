import PatrolDomain
import ScenarioFiles
import Wording

/// A scenario with what-if files laid over it.
struct OverlaidScenario {
  let scenario: Scenario
  /// Title and question of each what-if file; empty for the base.
  let headings: [OverlayHeading]
  /// As it was asked for: `what-if/a.yaml+what-if/b.yaml`.
  let name: String

  /// The titles of all its what-if files.
  var title: String { headings.map(\.title).joined(separator: " + ") }

  /// Reads the base and one scenario for each of `asked`; says everything that is wrong with any of them and refuses.
  ///
  /// - Parameters:
  ///   - path: a scenario, or a finished run of one.
  ///   - isSame: whether two faults are one, which is said once.
  static func all(
    at path: String, asked: [Stack], isSame: (Diagnostic, Diagnostic) -> Bool = { $0 == $1 }
  ) throws -> (base: StationScenario, others: [OverlaidScenario]) {
    let place = if let run = RunFolder(path) { run.scenario } else { try ScenarioFolder(path) }
    let base = try StationScenario(in: place)
    var faults: [Diagnostic] = []
    var others: [OverlaidScenario] = []
    for stack in asked {
      let reading = place.read(overlays: stack.files)
      faults += reading.diagnostics.map { $0.placed(in: place.folder, under: stack) }
        .filter { fault in !faults.contains { isSame($0, fault) } }
      guard let scenario = reading.scenario else { continue }
      others.append(OverlaidScenario(scenario: scenario, headings: reading.headings, name: stack.name))
    }
    guard faults.isEmpty else { throw refuse(faults, folder: "") }
    return (base, others)
  }

  /// What-if files that are laid over each other.
  struct Stack {
    let name: String
    let files: [SourceFile]

    init(name: String, files: [SourceFile]) {
      self.name = name
      self.files = files
    }

    /// Paths joined by `+`, from the first laid to the last.
    init(paths: String) throws(Refusal) {
      name = paths
      var files: [SourceFile] = []
      for path in paths.split(separator: "+").map(String.init) { files.append(try Self.file(path)) }
      self.files = files
    }

    private static func file(_ path: String) throws(Refusal) -> SourceFile {
      guard FileSystem.kind(path) == .file else { throw .badInput("program.no-overlay", ["path": .text(path)]) }
      do throws(SystemFault) {
        return SourceFile(name: path, bytes: try FileSystem.read(path, limit: FileReader.byteLimit))
      } catch {
        throw .badInput("program.unreadable", ["path": .text(path), "reason": .text(error.reason)])
      }
    }
  }
}

extension Diagnostic {
  /// What is wrong with a file of the scenario, which by itself is sound: with the scenario's folder before the file's name,
  /// and with the what-if files that make it so.
  fileprivate func placed(in folder: String, under stack: OverlaidScenario.Stack) -> Diagnostic {
    guard !stack.files.contains(where: { $0.name == file }) else { return self }
    let caused = Fact("program.fault-under", ["fault": .fact(fact), "overlay": .text(stack.name)])
    return Diagnostic(
      file: folder + file, line: line, column: column, path: path, value: value, fact: caused, advice: advice,
      sourceLine: sourceLine)
  }
}
