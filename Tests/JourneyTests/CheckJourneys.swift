import Foundation
import Testing

@Suite struct CheckJourneys {
  /// A cell of the planned sheet, what it becomes, the rule that the change breaks, and what must be said of the breach in
  /// each language: who, on which duty, by how much, by whose word.
  struct Change: CustomStringConvertible {
    let row: String
    let becomes: String
    let rule: String
    let en: [String]
    let vi: [String]
    var description: String { rule }
  }

  /// A lawful week, typed by hand.
  static let sheet = """
    date,duty,window,place,seat,person
    2026-11-30,desk,08:00-16:00,station,officer,an
    2026-11-30,patrol,19:00-23:00,tdp-01,leader,chi
    2026-11-30,patrol,19:00-23:00,tdp-01,member,dung
    2026-12-01,desk,08:00-16:00,station,officer,an
    2026-12-01,patrol,19:00-23:00,tdp-01,leader,chi
    2026-12-01,patrol,19:00-23:00,tdp-01,member,giang

    """

  static let changes = [
    Change(
      row: "2026-12-01,desk,08:00-16:00,station,officer,an", becomes: "2026-12-01,desk,,,officer,chi",
      rule: "rest, assumed",
      en: ["Lê Quang Chi", "Mon 30 Nov 19:00–23:00", "Trực ban of Tue 1 Dec 08:00–16:00", "9 h", "12 h", "(Điều 110)"],
      vi: ["Lê Quang Chi", "T2 30/11 19:00–23:00", "Trực ban ngày T3 01/12 08:00–16:00", "9 giờ", "12 giờ", "Điều 110"]),
    Change(
      row: "2026-12-01,patrol,19:00-23:00,tdp-01,member,giang", becomes: "2026-12-01,patrol,,,member,dung",
      rule: "built-in/availability, built in, assumed",
      en: ["Phạm Văn Dũng", "leave", "Tuần tra of Tue 1 Dec 19:00–23:00", "Tue 1 Dec 00:00", "Wed 2 Dec 00:00"],
      vi: ["Phạm Văn Dũng", "nghỉ phép", "Tuần tra ngày T3 01/12 19:00–23:00", "T3 01/12", "quy tắc có sẵn, giả định"]),
    Change(
      row: "2026-12-01,patrol,19:00-23:00,tdp-01,leader,chi", becomes: "2026-12-01,patrol,,,leader,dung",
      rule: "powers, assumed", en: ["Tuần tra at Tổ dân phố 1 of Tue 1 Dec 19:00–23:00", " 0 ", " 1 ", "(Điều 6)"],
      vi: ["Tuần tra tại Tổ dân phố 1 ngày T3 01/12 19:00–23:00", " 0 ", " 1 ", "Điều 6"]),
    Change(
      row: "2026-12-01,patrol,19:00-23:00,tdp-01,leader,chi", becomes: "2026-12-01,patrol,,,member,dung",
      rule: "built-in/team-leader, built in, assumed",
      en: ["Tuần tra at Tổ dân phố 1 of Tue 1 Dec 19:00–23:00", "leader"],
      vi: ["Tuần tra tại Tổ dân phố 1 ngày T3 01/12 19:00–23:00", "tổ trưởng", "quy tắc có sẵn, giả định"]),
    Change(
      row: "2026-12-01,desk,08:00-16:00,station,officer,an", becomes: "2026-12-05,desk,,,officer,an",
      rule: "built-in/pins, built in, assumed", en: ["Nguyễn Văn An", "Sat 5 Dec"], vi: ["Nguyễn Văn An", "T7 05/12"]),
  ]

  @Test(arguments: changes)
  func aChangedCellIsFound(_ change: Change) throws {
    let folder = try Folder()
    try Station().write(to: folder)
    try folder.write(Self.sheet, to: "mine.csv")
    let before = try Program.run(["check", "week", "mine.csv", "--json"], in: folder)
    #expect(before.output.contains("\"isLawful\" : true"), "\(before.output)\(before.errors)")
    #expect(try folder.replace(change.row, with: change.becomes, in: "mine.csv"))
    let after = try Program.run(["check", "week", "mine.csv"], in: folder)
    #expect(after.status == 1)
    #expect(after.output.hasPrefix("NOT LAWFUL"))
    let english = try Self.breaches(of: "week", "mine.csv", "en", in: folder)
    #expect(english.contains { $0.hasSuffix("[\(change.rule)]") }, "\(english)")
    for (language, words) in [("en", change.en), ("vi", change.vi)] {
      let said = try Self.breaches(of: "week", "mine.csv", language, in: folder)
      #expect(said.contains { line in words.allSatisfy(line.contains) }, "\(words): \(said)")
    }
  }

  /// A line for each breach that `check` finds.
  static func breaches(
    of scenario: String, _ roster: String, _ language: String, in folder: Folder
  ) throws -> [String] {
    let check = try Program.run(
      ["check", scenario, roster, "--lang", language], in: folder, environment: ["COLUMNS": "1000"])
    #expect(check.status == 1, "\(check.output)\(check.errors)")
    let lines = check.output.components(separatedBy: "\n")
    let heading = language == "vi" ? "QUY TẮC BỊ VI PHẠM" : "RULES BROKEN"
    return Array(lines.drop { $0 != heading }.dropFirst().prefix { !$0.isEmpty })
  }

  /// Whoever is missing below a minimum is told of every seat, however many there are.
  @Test(arguments: [("en", "short of"), ("vi", "thiếu")])
  func everyShortSeatIsNamed(_ language: String, _ word: String) throws {
    let folder = try Folder()
    try LongMonth.write(to: folder)
    try folder.write("date,duty,seat,person\n", to: "empty.csv")
    let check = try Program.run(["check", "month", "empty.csv", "--lang", language], in: folder)
    #expect(check.status == 1)
    let short = check.output.components(separatedBy: "\n").filter { $0.hasPrefix("  ") && $0.contains(word) }
    #expect(short.count == 28 * 5, "\(check.output)")
    #expect(!check.output.contains("…"))
  }

  /// What is left out of a list can be read where the line below it says.
  @Test(arguments: [
    ("en", "… and 2 more; add --json to the command to see them all", "… and 2 more, see audit.json"),
    ("vi", "… và 2 mục nữa; thêm --json vào lệnh để xem hết", "… và 2 mục nữa, xem audit.json"),
  ])
  func whatIsLeftOutCanBeFound(_ language: String, _ onTerminal: String, _ inRun: String) throws {
    let folder = try Folder()
    let rule = "  - {id: idle, kind: free-days, minimum: 7, period: week, strength: {level: wishes, weight: 1}}"
    try Station(extraRules: rule).write(to: folder)
    let plan = try Program.run(["plan", "week", "--out", "run", "--lang", language], in: folder)
    let check = try Program.run(["check", "week", "run", "--lang", language], in: folder)
    for output in [plan.output, check.output] {
      #expect(output.contains(onTerminal), "\(output)")
      #expect(!output.contains("audit.json"))
    }
    #expect(try folder.read("run/summary.txt").contains(inRun))
    let all = try Program.run(["check", "week", "run", "--json"], in: folder).output
    #expect(all.components(separatedBy: "\"rule\" : \"idle\"").count == 1 + 5)
  }

  @Test func aSheetThatCannotBeReadIsRefusedWithPlaceAndAdvice() throws {
    let folder = try Folder()
    try Station().write(to: folder)
    try folder.write("date,duty,seat,person\n2026-11-30,desk,officer,ann\n", to: "mine.csv")
    let check = try Program.run(["check", "week", "mine.csv"], in: folder)
    #expect(check.status == 2)
    #expect(check.errors.hasPrefix("mine.csv:2:25: "))
    #expect(check.errors.contains("    2 | 2026-11-30,desk,officer,ann\n      |                         ^\n"))
    #expect(check.errors.contains("→"))
  }

  @Test func aDocumentIsReadLikeASheet() throws {
    let folder = try Folder()
    try Station().write(to: folder)
    #expect(try Program.run(["plan", "week", "--out", "run"], in: folder).status == 0)
    #expect(try folder.replace("\"person\" : \"an\"", with: "\"person\" : \"ann\"", in: "run/roster.json"))
    let check = try Program.run(["check", "week", "run/roster.json"], in: folder)
    #expect(check.status == 2)
    #expect(check.errors.contains("assignments["))
    try folder.write("{\"a\": 1}", to: "other.json")
    #expect(try Program.run(["check", "week", "other.json"], in: folder).status == 2)
  }
}
