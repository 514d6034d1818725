import Foundation
import Testing

@Suite struct CheckJourneys {
  /// A cell of the planned sheet, what it becomes, and the rule that the change breaks.
  struct Change: CustomStringConvertible {
    let row: String
    let becomes: String
    let rule: String
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
      row: "2026-12-01,desk,08:00-16:00,station,officer,an", becomes: "2026-12-01,desk,,,officer,chi", rule: "rest"),
    Change(
      row: "2026-12-01,patrol,19:00-23:00,tdp-01,member,giang", becomes: "2026-12-01,patrol,,,member,dung",
      rule: "built-in/availability"),
    Change(
      row: "2026-12-01,patrol,19:00-23:00,tdp-01,leader,chi", becomes: "2026-12-01,patrol,,,leader,dung",
      rule: "powers"),
    Change(
      row: "2026-12-01,patrol,19:00-23:00,tdp-01,leader,chi", becomes: "2026-12-01,patrol,,,member,dung",
      rule: "built-in/team-leader"),
    Change(
      row: "2026-12-01,desk,08:00-16:00,station,officer,an", becomes: "2026-12-05,desk,,,officer,an",
      rule: "built-in/pins"),
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
    #expect(after.output.contains("[\(change.rule),"), "\(after.output)")
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
