import Glibc

/// The place beside a file or folder at which it is laid down before it takes its own place: hidden, and this process's.
struct Staging {
  private let parent: String
  private let prefix: String

  var path: String { "\(parent)/\(prefix)\(getpid())" }

  init(for target: String) {
    let parts = target.split(separator: "/", omittingEmptySubsequences: false)
    self.init(
      parent: parts.count > 1 ? parts.dropLast().joined(separator: "/") : ".", name: parts.last.map(String.init) ?? "")
  }

  init(parent: String, name: String) {
    self.parent = parent
    prefix = ".\(name).tuantra-"
  }

  /// Removes what processes left there that were killed while they wrote.
  func sweep() {
    for name in FileSystem.names(in: parent) where name.hasPrefix(prefix) {
      guard let process = pid_t(name.dropFirst(prefix.count)) else { continue }
      let isAlive = kill(process, 0) == 0 || errno == EPERM
      if process == getpid() || !isAlive { FileSystem.remove(parent + "/" + name) }
    }
  }
}
