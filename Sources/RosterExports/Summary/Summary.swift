public import Wording

/// What an officer reads about a roster: the one line that matters, what to know with it, then the tables.
public struct Summary: Hashable, Sendable {
  public struct Section: Hashable, Sendable {
    public let heading: String
    public let lines: [String]

    /// The lines as they stand under the heading.
    public var indentedLines: [String] {
      lines.map { $0.isEmpty ? "" : String(repeating: " ", count: Summary.indent) + $0 }
    }
  }

  /// How the headline is to be taken.
  public enum Tone: Hashable, Sendable {
    case good, fair, bad
  }

  /// Where what a list leaves out can be read.
  public enum Rest: String, Hashable, Sendable {
    /// In `audit.json`, beside the summary.
    case file
    /// In what the same command prints with `--json`.
    case option
  }

  public let headline: String
  public let tone: Tone
  public let remarks: [String]
  public let sections: [Section]

  /// The summary in lines of at most `width` columns, as far as the tables can be made so narrow.
  public init(_ report: RosterReport, width: Int, rest: Rest = .option, _ renderer: Renderer) {
    let page = SummaryPage(report, width: width, rest: rest, renderer)
    let (headline, tone) = page.headline
    self.headline = wrapped(headline, width: width, indent: Self.indent).joined(separator: "\n")
    self.tone = tone
    remarks = page.remarks
    sections =
      report.verdict == nil
      ? [page.brokenLaws, page.shortSeats, page.priced, page.switchedOff, page.levels].compactMap { $0 }
      : [
        page.brokenLaws, page.capacity, page.shortSeats, page.roster, page.coverage, page.fairness, page.priced,
        page.switchedOff, page.levels, page.work,
      ].compactMap { $0 }
  }

  public var text: String {
    let parts = [[headline] + remarks] + sections.map { [$0.heading] + $0.indentedLines }
    return parts.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  /// Columns by which the lines of a section stand in.
  static let indent = 2
}
