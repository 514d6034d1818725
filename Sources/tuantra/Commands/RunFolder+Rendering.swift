import PatrolDomain
import RosterExports
import Wording

extension RunFolder {
  /// That files cannot be compared, because another version of the program wrote them in its own words.
  var unrendered: [Fact] {
    let version = manifest.versions["tuantra"] ?? "–"
    guard version != Version.tuantra, !claimsNoRoster else { return [] }
    return [Fact("run.other-version", ["version": .text(version)])]
  }

  /// Files that do not say what the run's scenario, roster and levels give when they are written anew. Nothing about a run
  /// that is found faulty otherwise.
  var renderedFaults: [Fact] {
    if claimsNoRoster { return conflictFaults }
    guard unrendered.isEmpty, let report = try? report(isExplained: true), let files = try? rendered(report)
    else { return [] }
    return files.filter { !isSame($0) }.map { Fact("run.rendered-differently", ["name": .text($0.name)]) }
  }

  /// The run as `plan` would write it with what is known of it.
  private func rendered(_ report: RosterReport) throws -> [RunFile] {
    let inputs = manifest.inputs.compactMap { file in
      read(file.name).map { RunFile(name: String(file.name.dropFirst(RunFiles.inputFolder.count)), contents: $0) }
    }
    let language = Language(rawValue: manifest.options.language) ?? words.language
    return try RunFiles(
      report, Verdict(manifest), entry: manifest.entry, inputs: inputs, options: manifest.options,
      versions: manifest.versions, certificate: read(RunFiles.certificateName), Renderer(language)
    ).files
  }

  /// Manifests count for what they say: other programs may break their lines elsewhere.
  private func isSame(_ file: RunFile) -> Bool {
    if file.name == RunFiles.manifestName { return (try? Manifest(bytes: file.contents)) == manifest }
    return read(file.name) == file.contents
  }

  /// Why there is no roster is not searched for again; what `conflict.json` claims besides must be what the manifest does.
  private var conflictFaults: [Fact] {
    struct Head: Document, Codable {
      let stopReason: String
      let levels: [Manifest.Level]
    }
    // That the file is missing is a fault of its hash already.
    guard let bytes = read(RunFiles.conflictName) else { return [] }
    let head = try? Head(bytes: bytes)
    guard head?.stopReason == manifest.stopReason, head?.levels == manifest.levels else {
      return [Fact("run.rendered-differently", ["name": .text(RunFiles.conflictName)])]
    }
    return []
  }
}
