import Foundation
import PatrolDomain
import RosterExports
import Testing
import Wording

/// What `compare` and `sweep` show: rows without a roster, values without proof, hostile titles, links.
@Suite struct ComparisonPageTests {
  private static let hostile = "=cmd(\"x\") <b>Hai</b> cán bộ & \u{202E}"

  /// The base, a row that is worse and not proven, one that is impossible.
  private static let comparison = ComparisonView(
    SmallWeek.scenario,
    [
      row("Tuần gốc", levels([(0, 0), (12, 12), (3, 3), (40, 40), (9, 9)]), [0, 12, 0, 0, 4, 80, 3, 5, 1, 2, 0]),
      row(
        hostile, levels([(0, 0), (20, 16), (-2, nil), (40, 40), (9, 9)]), [0, 20, 0, 0, 4, 80, -2, 5, 1, 2, 1],
        changes: [Fact("compare.changed", ["n": .count(1)])]),
      row("Không thể", [], [], verdict: Fact("compare.impossible")),
    ])

  private static func row(
    _ title: String, _ levels: [Verdict.Level], _ figures: [Int], verdict: Fact = Fact("compare.base-planned"),
    changes: [Fact] = []
  ) -> ComparisonView.Row {
    ComparisonView.Row(
      title: title, question: "", verdict: verdict, details: [], levels: levels, figures: figures, changes: changes)
  }

  private static func levels(_ pairs: [(value: Int, bound: Int?)]) -> [Verdict.Level] {
    zip(ObjectiveLevel.allCases, pairs).map { Verdict.Level(level: $0, value: $1.value, bound: $1.bound) }
  }

  private static func curve(_ values: [Int?], bound: Int? = nil) -> CurveView {
    let points = values.enumerated().map { index, value in
      CurveView.Point(
        value: "\(index)h", levels: value.map { levels([(0, 0), ($0, bound ?? $0), (0, 0), (0, 0), (0, 0)]) } ?? [],
        isKnee: index == 1, isBest: index == 2)
    }
    return CurveView(
      SmallWeek.scenario, heading: Fact("sweep.found"), level: .targetSeats, points: points,
      findings: [Fact("sweep.knee", ["value": .text(hostile)])])
  }

  private func text(_ file: RunFile) -> String { String(decoding: file.contents, as: UTF8.self) }

  @Test(arguments: Language.allCases)
  func pagesNeedNoNetworkAndLinksLeadSomewhere(_ language: Language) throws {
    let renderer = Renderer(language)
    for page in [
      text(try Self.comparison.page(named: "a.html", renderer)),
      text(try Self.curve([9, 4, 3]).page(named: "b.html", renderer)),
    ] {
      #expect(!page.contains("http") && !page.contains("url(") && !page.contains("@import"))
      #expect(!page.contains("<b>Hai</b>") && page.contains("&lt;b&gt;Hai&lt;/b&gt; cán bộ &amp;"))
      let anchors = page.matches(of: /[ ]id="([^"]*)"/).map { String($0.output.1) }
      #expect(Set(anchors).count == anchors.count)
      let links = Set(page.matches(of: /[ ]href="#([^"]*)"/).map { String($0.output.1) })
      #expect(!links.isEmpty && links.subtracting(anchors) == [])
    }
  }

  /// A chart for each thing in which the rows differ, and only for those; the heaviest burden, which is level and figure,
  /// once.
  @Test func chartsShowWhatDiffers() throws {
    let page = text(try Self.comparison.page(named: "a.html", Renderer(.english)))
    let charts = page.matches(of: /<figcaption>([^<]*)<\/figcaption>/).map { String($0.output.1) }
    #expect(charts == ["Target, risk", "Heaviest", "Below target", "People changed"])
    // From -2 to 3: the bar below zero ends where that of the base begins.
    #expect(page.contains(#"<rect class="basis" x="400" y="1" width="600" height="10"/>"#))
    #expect(page.contains(#"<rect class="other" x="0" y="1" width="400" height="10"/>"#))
    // The bound 16 on a scale up to 20.
    #expect(page.contains(#"<path class="bound" d="M800 0V12"/>"#))
  }

  /// A comparison that was stopped before its second row has no heading over nothing.
  @Test func whereNothingDiffersThereIsNoChart() throws {
    let stopped = Self.row("Không thể", [], [], verdict: Fact("compare.impossible"))
    let page = text(try ComparisonView(SmallWeek.scenario, [stopped]).page(named: "a.html", Renderer(.english)))
    #expect(!page.contains("#charts") && !page.contains("<figure>"))
  }

  @Test func proofStandsBesideTheValue() throws {
    let page = text(try Self.comparison.page(named: "a.html", Renderer(.english)))
    #expect(page.contains(#"<td role="cell" data-column="Target, risk" class="good">12 =</td>"#))
    #expect(page.contains(#"data-column="Target, risk" class=" differs">20 <small>≥ 16</small></td>"#))
    #expect(page.contains("<small>≥ –</small>"))
    let missing = try #require(page.split(separator: "<tr").last { $0.contains("Không thể") })
    #expect(missing.matches(of: />–<\/td>/).count == ObjectiveLevel.allCases.count + ComparisonView.figures.count)
  }

  @Test func theCurveLeavesOutWhatHasNoRoster() throws {
    let page = text(try Self.curve([8, nil, 4], bound: 2).page(named: "b.html", Renderer(.english)))
    // Up to 8 points on 240 pixels that end at 270; three values on 610 pixels from 80 on.
    #expect(page.contains(#"<polyline points="80,30 690,150"/>"#))
    #expect(page.matches(of: /<circle/).count == 2)
    #expect(page.contains(#"<circle class="best" cx="690" cy="150" r="6"/>"#))
    #expect(page.contains(#"<path class="range" d="M80 30V210"/>"#))
    let empty = text(try Self.curve([nil, nil]).page(named: "b.html", Renderer(.english)))
    #expect(!empty.contains("<svg"))
  }

  @Test func theSameComparisonHasTheSameBytes() throws {
    for language in Language.allCases {
      let books = try (0..<2).map { _ in try Self.comparison.workbook(named: "a.xlsx", Renderer(language)) }
      #expect(books[0] == books[1])
    }
  }
}
