public import PatrolDomain

/// `roster.json`: the roster for other programs.
public struct RosterDocument: Document, Codable, Hashable, Sendable {
  public struct Days: Codable, Hashable, Sendable {
    /// ISO 8601
    public let start: String
    public let days: Int
  }

  /// Version of this document's form.
  public let format: Int
  public let title: String
  public let unit: String
  public let horizon: Days
  public let assignments: [RosterEntry]

  public static let currentFormat = 1

  public init(_ roster: Roster, in scenario: Scenario) {
    format = Self.currentFormat
    title = scenario.title
    unit = scenario.unit
    horizon = Days(start: scenario.horizon.start.description, days: scenario.horizon.dayCount)
    assignments = RosterEntry.entries(of: roster, in: scenario)
  }
}
