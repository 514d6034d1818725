public import PatrolDomain

/// Weeks side by side, as a page and a workbook show them; the first row is the week with which the others are compared.
public struct ComparisonView: Sendable {
  public struct Row: Sendable {
    public let title: String
    public let question: String
    public let verdict: Fact
    /// What the verdict announces.
    public let details: [Fact]
    /// In the order of `ObjectiveLevel.allCases`; empty where there is no roster.
    public let levels: [Verdict.Level]
    /// One for each of `ComparisonView.figures`; empty where there is no roster.
    public let figures: [Int]
    /// One sentence for each person whose week differs.
    public let changes: [Fact]

    public init(
      title: String, question: String, verdict: Fact, details: [Fact], levels: [Verdict.Level], figures: [Int],
      changes: [Fact]
    ) {
      self.title = title
      self.question = question
      self.verdict = verdict
      self.details = details
      self.levels = levels
      self.figures = figures
      self.changes = changes
    }
  }

  /// The catalogue's words `compare.column-…` of what is counted, in the order of `Row.figures`.
  public static let figures = [
    "short", "below-target", "sessions", "visits", "nights", "hours", "heaviest", "span", "wishes", "asked",
    "changed",
  ]

  /// Of the figures those that a level counts, too, and shows beside them.
  static let figuresOfLevels: Set<String> = ["heaviest"]

  public let scenario: Scenario
  public let rows: [Row]

  public init(_ scenario: Scenario, _ rows: [Row]) {
    self.scenario = scenario
    self.rows = rows
  }
}
