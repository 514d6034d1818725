public import PatrolDomain

/// One fault of the files: where it is, what is wrong, and what may have been meant.
public struct Diagnostic: Hashable, Sendable {
  /// Name of the file, as the scenario speaks of it.
  public let file: String
  /// 1-based; `nil` when the whole file is meant.
  public let line: Int?
  /// In characters from the start of the line, 1-based.
  public let column: Int?
  /// Where in the document: `duties[3].team` (elements count from 0) in YAML, the column's name in a table.
  public let path: String
  /// The faulty value as it was typed.
  public let value: String?
  public let fact: Fact
  public let advice: Fact?
  /// The line of the file, shortened when very long.
  public let sourceLine: String?

  /// For how many faults it stands: more than one where it says how many are not listed.
  public var faultCount: Int {
    guard fact.code == FaultCode.moreFaults.rawValue, case .count(let count)? = fact.values["count"] else { return 1 }
    return count
  }

  public init(
    file: String, line: Int?, column: Int?, path: String, value: String?, fact: Fact, advice: Fact?,
    sourceLine: String?
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.path = path
    self.value = value
    self.fact = fact
    self.advice = advice
    self.sourceLine = sourceLine
  }
}
