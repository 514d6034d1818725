/// How much the readers accept. More is a fault, so memory and time stay bounded whatever the files hold.
enum ReadingLimits {
  /// Of any file, in bytes: 16 MiB, some 200,000 rows of a table.
  static let fileBytes = 16 << 20
  /// Of a YAML file, in bytes: 4 MiB. A YAML value costs some hundred times its bytes while it is being read.
  static let yamlBytes = 4 << 20
  /// Values in a YAML file, counted before it is parsed by the marks that could separate them.
  static let yamlValues = 400_000
  /// Cells of a table.
  static let tableCells = 2_000_000
  static let people = 5_000
  static let absences = 50_000
  static let wishes = 50_000
  static let pastDuties = 200_000
  static let rosterRows = 200_000
  /// Duties made from the demand, over all days of the horizon.
  static let duties = 20_000
  /// Largest count, weight or number of points that a file may give. Sums of them stay far from the ends of `Int`.
  static let number = 1_000_000
  /// Characters of an id.
  static let identifierLength = 64
  /// Characters of a name, a title or any other text.
  static let textLength = 500
  /// Faults that are listed; a last one says how many more there are.
  static let diagnostics = 200
  /// Characters of a faulty line that are shown.
  static let shownLine = 160
}
