import Glibc
import PatrolDomain
import RosterExports

/// The folder that is to hold a run (or an export of several files), and the one beside it in which it is laid down first.
///
/// The files appear at their place whole or not at all: the finished folder is renamed to its place, or exchanged with the
/// older one that stood there. A folder with anything else in it is refused.
struct RunDestination: ~Copyable {
  /// As the user named it.
  let path: String
  private let target: String
  private let staging: String
  private let known: (String) -> Set<String>?

  /// Makes the folder beside, so that a place that cannot be written is found out before the long work.
  ///
  /// - Parameter known: the files that an older one has in a folder; `nil` when the folder is none of ours.
  init(
    _ path: String, known: @escaping (String) -> Set<String>? = { RunFolder($0)?.ownNames }
  ) throws(Refusal) {
    let (parent, name) = try Self.place(path)
    try Self.refuseForeign(parent + "/" + name, known)
    let beside = Staging(parent: parent, name: name)
    beside.sweep()
    do throws(SystemFault) {
      try FileSystem.makeFolder(beside.path)
    } catch {
      throw .unwritable(path, error)
    }
    self.path = path
    self.known = known
    target = parent + "/" + name
    staging = beside.path
  }

  // What stands beside in the end is the unfinished run, or the older one.
  deinit { FileSystem.remove(staging) }

  /// Lays the files down and puts them at their place.
  consuming func commit(_ files: [RunFile]) throws(Refusal) {
    try Self.refuseForeign(target, known)
    do throws(SystemFault) {
      try lay(files)
      if FileSystem.kind(target) == .nothing {
        guard rename(staging, target) == 0 else { throw SystemFault.last }
      } else {
        try Exchange.exchange(staging, target)
      }
      try FileSystem.synchronise(folder: target + "/..")
    } catch {
      throw .unwritable(target, error)
    }
  }

  private borrowing func lay(_ files: [RunFile]) throws(SystemFault) {
    var folders: Set<String> = []
    for file in files {
      for folder in Self.folders(of: file.name) where folders.insert(folder).inserted {
        try FileSystem.makeFolder(staging + "/" + folder)
      }
      try FileSystem.write(file.contents, to: staging + "/" + file.name)
    }
    for folder in folders.sorted() { try FileSystem.synchronise(folder: staging + "/" + folder) }
    try FileSystem.synchronise(folder: staging)
  }

  /// `a`, `a/b` for `a/b/c.csv`.
  private static func folders(of name: String) -> [String] {
    let parts = name.split(separator: "/").dropLast()
    return parts.indices.map { parts[...$0].joined(separator: "/") }
  }

  /// The real folder in which the run's folder stands or will stand, and its name there.
  private static func place(_ path: String) throws(Refusal) -> (parent: String, name: String) {
    if let real = FileSystem.resolved(path) {
      let (parent, name) = split(real)
      return (FileSystem.resolved(parent) ?? parent, name)
    }
    let (parent, name) = split(path)
    guard let real = FileSystem.resolved(parent), FileSystem.kind(real) == .folder, !name.isEmpty else {
      throw .badInput("program.out-no-parent", ["path": .text(parent)])
    }
    return (real, name)
  }

  private static func split(_ path: String) -> (parent: String, name: String) {
    let parts = path.split(separator: "/")
    let parent = parts.dropLast().joined(separator: "/")
    let root = path.hasPrefix("/") ? "/" : ""
    return (root + parent == "" ? "." : root + parent, parts.last.map(String.init) ?? "")
  }

  /// Only nothing, an empty folder, or one of ours may be replaced.
  private static func refuseForeign(_ target: String, _ known: (String) -> Set<String>?) throws(Refusal) {
    switch FileSystem.kind(target) {
    case .nothing: return
    case .file: throw .badInput("program.out-is-file", ["path": .text(target)])
    case .folder: break
    }
    if FileSystem.names(in: target).isEmpty { return }
    guard let known = known(target) else {
      throw .badInput("program.out-foreign", ["path": .text(target)])
    }
    let others = FileSystem.files(in: target).filter { !known.contains($0) }
    guard others.isEmpty else {
      let names = FactValue.list(others.prefix(3).map { .text($0) })
      throw .badInput("program.out-mixed", ["path": .text(target), "names": names])
    }
  }
}
