import Foundation

/// An empty folder of a test's own, gone when the test is over.
final class Folder {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.appendingPathComponent("journey-" + UUID().uuidString).path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ text: String, to name: String) throws {
    let url = URL(fileURLWithPath: path).appendingPathComponent(name)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  func read(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: path).appendingPathComponent(name)), as: UTF8.self)
  }

  /// Replaces the first occurrence in a file; `false` when there is none.
  func replace(_ old: String, with new: String, in name: String) throws -> Bool {
    let text = try read(name)
    guard let range = text.range(of: old) else { return false }
    try write(text.replacingCharacters(in: range, with: new), to: name)
    return true
  }

  /// Names at the top, sorted, hidden ones too.
  var names: [String] { (try? FileManager.default.contentsOfDirectory(atPath: path).sorted()) ?? [] }

  /// Every file below a folder, with its bytes.
  func contents(of name: String) throws -> [String: Data] {
    let root = URL(fileURLWithPath: path).appendingPathComponent(name)
    let below = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
    var contents: [String: Data] = [:]
    for file in below {
      contents[file] = try? Data(contentsOf: root.appendingPathComponent(file))
    }
    return contents
  }
}
