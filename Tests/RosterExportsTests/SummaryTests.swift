import PatrolDomain
import RosterAudit
import RosterExports
import Testing
import Wording

@Suite struct SummaryTests {
  @Test func itReadsAsWrittenDown() {
    #expect(Summary(SmallWeek.report(), width: 100, Renderer(.vietnamese)).text == SummaryGolden.vietnamese)
    #expect(Summary(SmallWeek.report(), width: 80, Renderer(.english)).text == SummaryGolden.english)
  }

  @Test(
    arguments: [
      ([5, 12, 2, 14, 9], "PROVEN OPTIMAL"),
      ([nil, nil, nil, nil, nil], "NOT PROVEN: how much better it could be is not known yet (level: Minimum seats)"),
      ([4, nil, nil, nil, nil], "At most 20.0 % from the best possible (level: Minimum seats)"),
      ([-3, nil, nil, nil, nil], "NOT PROVEN: how much better it could be is not known yet (level: Minimum seats)"),
      ([5, 12, 2, 14, 8], "At most 11.2 % from the best possible (level: Wishes and preferences)"),
    ] as [([Int?], String)])
  func theHeadlineSaysHowGoodItIs(_ bounds: [Int?], _ headline: String) {
    let report = SmallWeek.report(SmallWeek.verdict(stopReason: "optimal", bounds: bounds))
    #expect(Summary(report, width: 80, Renderer(.english)).headline == headline)
  }

  @Test func aRosterThatBreaksALawSaysSoFirst() {
    let report = SmallWeek.report(nil, audit: broken)
    let summary = Summary(report, width: 80, Renderer(.english))
    #expect(summary.headline == "NOT LAWFUL: 1 breach of rules")
    #expect(summary.tone == .bad)
    #expect(summary.sections.first?.heading == "RULES BROKEN")
    #expect(summary.sections.first?.lines == ["[test-rest] [rest, assumed]"])
  }

  @Test func aCheckedRosterNeedsNoVerdict() {
    let summary = Summary(SmallWeek.report(nil), width: 80, Renderer(.vietnamese))
    #expect(summary.headline == "LỊCH HỢP LỆ")
    #expect(summary.tone == .fair)
    let short = RosterReport(
      scenario: SmallWeek.scenario, roster: SmallWeek.roster, audit: SmallWeek.audit, verdict: nil)
    let lines = Summary(short, width: 80, Renderer(.vietnamese)).sections.first?.lines
    #expect(lines?.first == "T3 01/12 06:00–14:00 Trực ban, Trụ sở: thiếu 1 Cán bộ")
  }

  /// A list that is cut says how much is left, and where it is.
  @Test(
    arguments: [
      (.english, .file, "… and 2 more, see audit.json"),
      (.english, .option, "… and 2 more; add --json to the command to see them all"),
      (.vietnamese, .file, "… và 2 mục nữa, xem audit.json"),
      (.vietnamese, .option, "… và 2 mục nữa; thêm --json vào lệnh để xem hết"),
    ] as [(Language, Summary.Rest, String)])
  func seatsBelowTargetThatAreLeftOutAreCounted(_ language: Language, _ rest: Summary.Rest, _ sentence: String) {
    func lines(_ count: Int) -> [String] {
      let notes = (0..<count).map { _ in
        ShortSeatNote(duty: DutyID("ambush@0"), isBelowMinimum: false, fact: Fact("test-target"))
      }
      let report = RosterReport(
        scenario: SmallWeek.scenario, roster: SmallWeek.roster, audit: SmallWeek.audit, verdict: SmallWeek.verdict(),
        shortSeats: notes)
      return Summary(report, width: 100, rest: rest, Renderer(language)).sections.flatMap(\.lines)
    }
    #expect(lines(12).contains("  " + sentence))
    #expect(lines(12).count { $0.contains("test-target") } == 10)
    #expect(lines(10).allSatisfy { !$0.contains("…") })
  }

  /// Only the first line, which is a sentence of its own, and the last columns of tables may stick out.
  @Test(arguments: [60, 80, 100, 140])
  func linesKeepToTheWidth(_ width: Int) {
    for language in Language.allCases {
      let lines = Summary(SmallWeek.report(), width: width, Renderer(language)).text.split(separator: "\n").dropFirst()
      for line in lines { #expect(displayWidth(String(line)) <= width, "\(line)") }
    }
  }

  @Test func namesCannotSteerTheTerminal() {
    for language in Language.allCases {
      let text = Summary(SmallWeek.report(), width: 30, Renderer(language)).text
      #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    }
  }

  private var broken: AuditReport {
    AuditReport(
      breaches: [SmallWeek.breach(rule: "rest", fact: Fact("test-rest"))], softBreaches: [],
      levels: SmallWeek.audit.levels, coverage: SmallWeek.audit.coverage, quotas: SmallWeek.audit.quotas,
      fairness: [], metWishes: [], unmetWishes: [])
  }
}
