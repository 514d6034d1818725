/// `index.csv` of an export that has several files: which file is whose. By it the folder is known as an export of ours.
public struct FileIndex: Hashable, Sendable {
  struct Entry: Hashable, Sendable {
    /// Path inside the folder.
    let file: String
    let id: String
    let name: String
  }

  /// A file with its line in the index.
  struct Contents {
    let entry: Entry
    let contents: [UInt8]
  }

  let entries: [Entry]

  public var names: [String] { entries.map(\.file) }

  init(_ entries: [Entry]) { self.entries = entries }

  /// `nil` for bytes that are no such index.
  public init?(bytes: [UInt8]) {
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\r\n", omittingEmptySubsequences: false)
    guard let first = lines.first, first == Self.firstLine else { return nil }
    // The first cell is a path that we made: no quotes, no delimiter in it.
    entries = lines.dropFirst().filter { !$0.isEmpty }.map { line in
      Entry(file: String(line.prefix { $0 != "," }), id: "", name: "")
    }
  }

  /// The files together with their index.
  static func files(_ contents: [Contents]) -> [RunFile] {
    let table = CSVTable(header: header, rows: contents.map { [$0.entry.file, $0.entry.id, $0.entry.name] })
    return [RunFile(name: ExportFormat.indexName, contents: table.bytes())]
      + contents.map { RunFile(name: $0.entry.file, contents: $0.contents) }
  }

  private static let header = ["file", "id", "name"]
  private static let firstLine = "\u{FEFF}file,id,name"
}
