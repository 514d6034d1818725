import RosterExports
import ScenarioFiles

/// The folder of a finished run.
struct RunFolder {
  let path: String
  let manifest: Manifest

  /// `nil` when there is no manifest of ours that can be read.
  init?(_ path: String) {
    let name = path + "/" + RunFiles.manifestName
    guard let bytes = try? FileSystem.read(name, limit: FileReader.byteLimit),
      let manifest = try? Manifest(bytes: bytes), manifest.program == Manifest.ourProgram,
      manifest.format == Manifest.currentFormat
    else { return nil }
    self.path = path
    self.manifest = manifest
  }

  var listed: [Manifest.File] { manifest.inputs + manifest.outputs }

  /// Every file that belongs to the run.
  var ownNames: Set<String> { Set(listed.map(\.name) + [RunFiles.manifestName]) }

  func read(_ name: String) -> [UInt8]? { try? FileSystem.read(path + "/" + name) }

  /// The copy of the scenario's files.
  var scenario: ScenarioFolder {
    ScenarioFolder(folder: path + "/" + RunFiles.inputFolder, entry: manifest.entry)
  }
}
