import PatrolDomain
import RosterExports
import Wording

extension RunFolder {
  /// That files cannot be compared, because another version of the program wrote them in its own words.
  var unrendered: [Fact] {
    let version = manifest.versions["tuantra"] ?? "–"
    guard version != Version.tuantra else { return [] }
    return [Fact(claimsNoRoster ? "run.other-version-empty" : "run.other-version", ["version": .text(version)])]
  }

  /// Files that do not say what the run's scenario, roster and levels give when they are written anew. Nothing about a run
  /// that is found faulty otherwise, or that has no roster.
  var renderedFaults: [Fact] {
    guard !claimsNoRoster, unrendered.isEmpty, let report = try? report(isExplained: true),
      let files = try? rendered(report)
    else { return [] }
    return differing(files)
  }

  /// Those that are not the folder's.
  func differing(_ files: [RunFile]) -> [Fact] {
    files.filter { !isSame($0) }.map { Fact("run.rendered-differently", ["name": .text($0.name)]) }
  }

  /// The inputs as `plan` was given them.
  var copies: [RunFile] {
    manifest.inputs.compactMap { file in
      read(file.name).map { RunFile(name: String(file.name.dropFirst(RunFiles.inputFolder.count)), contents: $0) }
    }
  }

  /// The run as `plan` would write it with what is known of it.
  private func rendered(_ report: RosterReport) throws -> [RunFile] {
    let language = Language(rawValue: manifest.options.language) ?? words.language
    return try RunFiles(
      report, Verdict(manifest), entry: manifest.entry, inputs: copies, options: manifest.options,
      versions: manifest.versions, certificate: read(RunFiles.certificateName), Renderer(language)
    ).files
  }

  /// Manifests count for what they say: other programs may break their lines elsewhere.
  private func isSame(_ file: RunFile) -> Bool {
    if file.name == RunFiles.manifestName { return (try? Manifest(bytes: file.contents)) == manifest }
    return read(file.name) == file.contents
  }
}
