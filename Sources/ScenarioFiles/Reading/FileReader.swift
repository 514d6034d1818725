/// How the files of a scenario are fetched: by a name relative to the scenario's folder, as `people.csv`.
///
/// Names that leave the folder (absolute ones, or with `..`) are refused before the reader is asked.
public struct FileReader: Sendable {
  /// The bytes of the file of that name.
  public let read: @Sendable (_ name: String) throws(FileFailure) -> [UInt8]

  public init(read: @escaping @Sendable (_ name: String) throws(FileFailure) -> [UInt8]) { self.read = read }

  /// Files held in memory, by name; handy for tests.
  public init(memory files: [String: String]) {
    self.init { name throws(FileFailure) in
      guard let text = files[name] else { throw .notFound }
      return Array(text.utf8)
    }
  }

  /// Files larger than this are refused; a reader need not load more to say so. In bytes.
  public static let byteLimit = ReadingLimits.fileBytes
}

/// Why a file could not be fetched.
public enum FileFailure: Error, Hashable, Sendable {
  case notFound
  /// Larger than `FileReader.byteLimit`.
  case tooLarge
  /// For any other reason, in the words of the operating system.
  case unreadable(reason: String)
}
