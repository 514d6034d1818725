import Glibc
import PatrolDomain
import RosterExports
import Wording

/// Where an export goes: stdout, a file, or a folder; each is there whole or not at all.
enum ExportTarget: ~Copyable {
  case console
  case file(String)
  case folder(RunDestination)

  /// Found out before the work: whether the place can be written to. `-` is stdout, as everywhere.
  init(_ place: String?, for format: ExportFormat) throws(Refusal) {
    let path = place == "-" ? nil : place
    switch (format.shape, path) {
    case (.folder, let path?): self = .folder(try RunDestination(path, known: Self.ownNames))
    case (.folder, nil): throw .badInput("export.needs-folder", ["format": .text(format.name)])
    case (.text, let path?), (.binary, let path?):
      guard FileSystem.kind(path) != .folder else { throw .badInput("export.is-folder", ["path": .text(path)]) }
      self = .file(path)
    case (.binary, nil) where Console.standardOutput.isTerminal:
      throw .badInput("export.needs-file", ["format": .text(format.name)])
    case (.text, nil), (.binary, nil): self = .console
    }
  }

  consuming func write(_ files: [RunFile]) throws(Refusal) {
    switch consume self {
    case .console: for file in files { Console.standardOutput.write(file.contents) }
    case .file(let path):
      do throws(SystemFault) {
        for file in files { try FileSystem.replace(path, with: file.contents) }
      } catch {
        throw .unwritable(path, error)
      }
      Self.say(path)
    case .folder(let destination):
      let path = destination.path
      try destination.commit(files)
      Self.say(path)
    }
  }

  private static func say(_ path: String) {
    Console.standardError.say(Fact("export.written", ["path": .text(path)]))
  }

  /// The files that an earlier export left in a folder, as its index tells; `nil` without an index.
  private static func ownNames(in folder: String) -> Set<String>? {
    guard let bytes = try? FileSystem.read(folder + "/" + ExportFormat.indexName) else { return nil }
    return FileIndex(bytes: bytes).map { Set($0.names + [ExportFormat.indexName]) }
  }
}
