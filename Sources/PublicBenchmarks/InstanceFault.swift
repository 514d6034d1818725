/// What is wrong with an instance's text, and where.
public struct InstanceFault: Error, Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A section is not there.
    case missingSection = "missing-section"
    /// A section's name is unknown.
    case unknownSection = "unknown-section"
    /// A section appears twice.
    case repeatedSection = "repeated-section"
    /// A line stands before the first section.
    case strayLine = "stray-line"
    /// A line has too few or too many fields.
    case fieldCount = "field-count"
    /// A field that should be a whole number of at least 0 is none, or is too large.
    case number
    /// The horizon is not 1 to 364 days.
    case horizon
    /// A shift of this id was not declared.
    case unknownShift = "unknown-shift"
    /// An employee of this id was not declared.
    case unknownEmployee = "unknown-employee"
    /// An id is declared twice.
    case repeated
    /// A day outside the horizon.
    case day
    /// A maximum below its minimum.
    case order
    /// A shift is not 1 to 1,440 minutes long.
    case length
    /// The text is not UTF-8.
    case encoding
    /// A section has no lines where it needs some.
    case empty
  }

  public var kind: Kind
  /// 1-based; `nil` when it is about the whole text.
  public var line: Int?
  /// The value or name that is wrong.
  public var value: String

  public init(_ kind: Kind, line: Int?, value: String) {
    self.kind = kind
    self.line = line
    self.value = value
  }
}

/// All faults of one text, in the order of its lines.
public struct InstanceFaults: Error, Hashable, Sendable {
  public var faults: [InstanceFault]
}
