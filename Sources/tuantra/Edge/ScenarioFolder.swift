import Glibc
import PatrolDomain
import ScenarioFiles

/// Where the files of a scenario lie.
struct ScenarioFolder: Sendable {
  /// Ends with `/`, or is empty for the working folder.
  let folder: String
  /// The main file in it.
  let entry: String

  init(folder: String, entry: String) {
    self.folder = folder
    self.entry = entry
  }

  /// Of a folder with `scenario.yaml`, or of one YAML file.
  init(_ path: String) throws(Refusal) {
    switch FileSystem.kind(path) {
    case .folder:
      self.init(folder: path.hasSuffix("/") ? path : path + "/", entry: "scenario.yaml")
    case .file:
      let end = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
      self.init(folder: String(path[..<end]), entry: String(path[end...]))
    case .nothing:
      throw .badInput("program.no-scenario", ["path": .text(path)])
    }
  }

  /// - Parameter overlays: what-if files to lay over the scenario.
  func read(overlays: [SourceFile] = []) -> ScenarioReading {
    readScenario(
      entry: entry, files: FileReader { name throws(FileFailure) in try bytes(name) }, overlays: overlays)
  }

  /// What is longer than the reader takes is cut right behind that length; the reader refuses it.
  private func bytes(_ name: String) throws(FileFailure) -> [UInt8] {
    do throws(SystemFault) {
      return try FileSystem.read(folder + name, limit: FileReader.byteLimit)
    } catch {
      throw error.code == ENOENT ? .notFound : .unreadable(reason: error.reason)
    }
  }
}
