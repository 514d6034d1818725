import Glibc
import Wording

/// A call of the system that failed.
struct SystemFault: Error {
  let code: CInt

  /// In the user's language for what he meets and can mend, else in the system's words.
  var reason: String { Self.known[code].map { words.sentence($0) } ?? String(cString: strerror(code)) }

  private static let known: [CInt: String] = [
    ENOSPC: "system.disk-full", EDQUOT: "system.quota", EACCES: "system.not-allowed", EPERM: "system.not-allowed",
    EROFS: "system.read-only", ENOENT: "system.not-there", ENOTDIR: "system.no-folder", EISDIR: "system.is-folder",
    EIO: "system.device",
  ]

  static var last: SystemFault { SystemFault(code: errno) }
}

/// Files and folders, as far as the program needs them.
enum FileSystem {
  enum Kind {
    case file, folder, nothing
  }

  static func kind(_ path: String) -> Kind {
    guard let mode = mode(path) else { return .nothing }
    return mode & S_IFMT == S_IFDIR ? .folder : .file
  }

  /// What stands there, and who may do what with it; `nil` when nothing does.
  private static func mode(_ path: String) -> mode_t? {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode : nil
  }

  /// The bytes of a file; of one that is larger than `limit` no more than `limit` + 1.
  static func read(_ path: String, limit: Int = .max) throws(SystemFault) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .last }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    // Room from the start, so that the bytes of a large file are not moved again and again; no more than there may be,
    // because some files of the system give lengths that no memory has.
    bytes.reserveCapacity(min(size(descriptor), limit, 1 << 24))
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= limit {
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      if count == 0 { return bytes }
      if count > 0 {
        bytes += chunk[..<count].prefix(limit == .max ? count : limit + 1 - bytes.count)
      } else if errno != EINTR {
        throw .last
      }
    }
    return bytes
  }

  /// What the system says of an open file's length; 0 for a pipe.
  private static func size(_ descriptor: CInt) -> Int {
    var status = stat()
    return fstat(descriptor, &status) == 0 ? max(0, Int(status.st_size)) : 0
  }

  /// Writes a new file, down to the disk.
  static func write(_ bytes: [UInt8], to path: String) throws(SystemFault) {
    try write(bytes, into: path, O_WRONLY | O_CREAT | O_EXCL)
  }

  /// - Parameter mode: who may do what with the file; `nil` for what the user's mask leaves.
  private static func write(
    _ bytes: [UInt8], into path: String, _ flags: CInt, mode: mode_t? = nil
  ) throws(SystemFault) {
    let descriptor = open(path, flags | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw .last }
    defer { close(descriptor) }
    if let mode { guard fchmod(descriptor, mode & 0o7777) == 0 else { throw .last } }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        throw .last
      }
    }
    // A pipe has nothing to bring down, and says so.
    guard fsync(descriptor) == 0 || errno == EINVAL else { throw .last }
  }

  /// Writes a file that appears, or takes the place of another, whole or not at all. What is no file, such as a pipe or a
  /// device, takes the bytes and stays what it is.
  static func replace(_ path: String, with bytes: [UInt8]) throws(SystemFault) {
    let path = resolved(path) ?? path
    let mode = mode(path)
    if let mode, mode & S_IFMT != S_IFREG { return try write(bytes, into: path, O_WRONLY) }
    let staging = Staging(for: path)
    staging.sweep()
    do throws(SystemFault) {
      try write(bytes, into: staging.path, O_WRONLY | O_CREAT | O_EXCL, mode: mode)
      guard rename(staging.path, path) == 0 else { throw .last }
    } catch {
      unlink(staging.path)
      throw error
    }
  }

  static func makeFolder(_ path: String) throws(SystemFault) {
    guard mkdir(path, 0o777) == 0 else { throw .last }
  }

  /// Brings the names in a folder down to the disk.
  static func synchronise(folder: String) throws(SystemFault) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .last }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw .last }
  }

  /// Names in a folder, sorted; empty when it cannot be read.
  static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// Paths of all files in a folder and in the folders inside it, relative to it. A link counts as a file.
  static func files(in folder: String) -> [String] {
    names(in: folder).flatMap { name in
      let path = folder + "/" + name
      return isFolderItself(path) ? files(in: path).map { name + "/" + $0 } : [name]
    }
  }

  /// Removes a file, or a folder with what is in it, as far as that is possible; never follows a link.
  static func remove(_ path: String) {
    guard isFolderItself(path) else {
      unlink(path)
      return
    }
    for name in names(in: path) { remove(path + "/" + name) }
    rmdir(path)
  }

  /// The path without links; `nil` when nothing is there.
  static func resolved(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }

  private static func isFolderItself(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
