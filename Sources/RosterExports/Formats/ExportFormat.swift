/// One form in which a roster leaves the program. The command, its help, the README and the tests go over `all`.
///
/// To add one: a file with `static let` for the format and its writer, its name in `all`, the entry `export.format-<name>`
/// in `Catalogue+Export.swift`, a line in the README. A writer gets a view and nothing else of the roster.
public struct ExportFormat: Sendable {
  public enum Shape: Hashable, Sendable {
    /// One file that a terminal can show.
    case text
    /// One file that only a program can read.
    case binary
    /// Several files; the first is `indexName`, a table of the others.
    case folder
  }

  /// As it is typed after `--format`.
  public let name: String
  public let shape: Shape
  /// Whether it has a place for the reasons why seats are short, which take time to find.
  public let givesReasons: Bool
  private let write: @Sendable (ExportRequest) throws -> [RunFile]

  /// Of a folder: columns `file`, `id`, `name`; by it a folder is known as an export of ours.
  public static let indexName = "index.csv"

  public static let all: [ExportFormat] = [
    .page, .sheet, .slips, .teamCards, .xlsx, .csv, .csvGrid, .ics, .geojson, .json,
  ]

  public static func named(_ name: String) -> ExportFormat? { all.first { $0.name == name } }

  /// - Parameter write: gives one file, or for a folder those of its index, in any order.
  init(
    _ name: String, _ shape: Shape, givesReasons: Bool = false,
    write: @escaping @Sendable (ExportRequest) throws -> [RunFile]
  ) {
    self.name = name
    self.shape = shape
    self.givesReasons = givesReasons
    self.write = write
  }

  /// The files: one, whose name does not matter, or those of a folder.
  public func files(_ request: ExportRequest) throws -> [RunFile] { try write(request) }
}
