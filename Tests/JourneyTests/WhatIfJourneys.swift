import Foundation
import Testing

/// `compare`, `sweep`, `explain` and `fill` as an officer meets them.
@Suite struct WhatIfJourneys {
  private static let head = "what-if: 1\ntitle: Thử\nquestion: Nếu thế thì sao?\n"
  private static let leave = """
    add:
      absences:
        - {person: binh, kind: leave, from_date: 2026-11-30, to_date: 2026-12-06}

    """
  private static let impossible = """
    add:
      pins:
        - {person: chi, date: 2026-12-01, duty: patrol}
        - {person: chi, date: 2026-12-02, duty: desk}

    """

  private func station() throws -> Folder {
    let folder = try Folder()
    try Station().write(to: folder)
    try folder.write(Self.head + Self.leave, to: "leave.yaml")
    try folder.write(Self.head + Self.impossible, to: "impossible.yaml")
    return folder
  }

  @Test func rowsStandSideBySide() throws {
    let folder = try station()
    let arguments = ["compare", "week", "leave.yaml", "impossible.yaml", "leave.yaml+impossible.yaml"]
    let run = try Program.run(arguments + ["--out", "rows"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("Nếu thế thì sao?"))
    #expect(run.output.contains("No lawful week exists for Lê Quang Chi; these cannot hold together:"))
    #expect(try folder.read("rows/comparison.csv").contains("leave.yaml+impossible.yaml"))
    #expect(try folder.read("rows/comparison.txt").contains("LEVELS"))
    #expect(try folder.read("rows/rosters/01.csv").contains("desk"))
    let page = try folder.read("rows/comparison.html")
    #expect(page.contains("Nếu thế thì sao?"))
    #expect(page.contains("<svg"))
    #expect(!page.contains("http"), "the page needs something from elsewhere")
    // Again over the older one, and the same bytes.
    let names = ["html", "xlsx", "json", "csv", "txt"].map { "rows/comparison." + $0 }
    let bytes = { try names.map { try Data(contentsOf: URL(filePath: folder.path + "/" + $0)) } }
    let before = try bytes()
    let again = try Program.run(arguments + ["--out", "rows", "--threads", "1"], in: folder)
    #expect(again.status == 0, "\(again.errors)")
    #expect(again.output == run.output)
    #expect(try bytes() == before)
  }

  /// The answer names what differs, in the reader's language: figures, and what takes place no longer.
  @Test(arguments: [
    ("en", "Figures that differ: ", "Only in the week as it is, 1 session: "),
    ("vi", "Số liệu khác: ", "Chỉ ở tuần gốc, 1 buổi: "),
  ])
  func anAnswerSaysWhatDiffers(_ language: String, figures: String, sessions: String) throws {
    let folder = try station()
    try folder.write(
      Self.head + "add: {exceptions: [{date: 2026-12-01, line: patrol, cancel: true}]}\n", to: "cancel.yaml")
    let run = try Program.run(["compare", "week", "cancel.yaml", "--lang", language], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains(figures), "\(run.output)")
    #expect(run.output.contains(sessions), "\(run.output)")
  }

  @Test(.enabled(if: IndependentReader.hasPython, IndependentReader.whyNot), arguments: ["en", "vi"])
  func theWorkbookSaysWhatTheTableSays(_ language: String) throws {
    let folder = try station()
    let run = try Program.run(
      ["compare", "week", "leave.yaml", "impossible.yaml", "--out", "rows", "--lang", language], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(try IndependentReader.faults(ofComparison: "rows", in: folder) == "")
  }

  /// Nothing is wider than the window or than its box, nothing is fetched.
  @Test(.enabled(if: Browser.isThere, Browser.whyNot), arguments: [1280, 390])
  func thePagesFitTheirWindow(_ width: Int) throws {
    let folder = try station()
    let compared = try Program.run(["compare", "week", "leave.yaml", "impossible.yaml", "--out", "rows"], in: folder)
    let swept = try Program.run(["sweep", "week", "headcount.police", "1..3", "--out", "curve"], in: folder)
    #expect(compared.status == 0 && swept.status == 0, "\(compared.errors)\(swept.errors)")
    let question = """
      [document.documentElement.scrollWidth > innerWidth, document.querySelector('svg') === null,
       innerWidth < 400 && [...document.querySelectorAll('.scroll')].some((box) => box.scrollWidth > box.clientWidth),
       performance.getEntriesByType('resource').length > 0]
      """
    for page in ["rows/comparison.html", "curve/sweep.html"] {
      let found = try Browser.value(of: question, on: page, width: width, [Bool].self, in: folder)
      #expect(found == [false, false, false, false], "\(page): wide, undrawn, hidden, fetched")
    }
  }

  @Test func aFaultyOverlayIsToldByItsLineAndNothingIsSolved() throws {
    let folder = try station()
    try folder.write(Self.head + "set: {duties: {patroll: {priority: 2}}}\n", to: "faulty.yaml")
    let run = try Program.run(["compare", "week", "leave.yaml", "faulty.yaml", "--out", "rows"], in: folder)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("faulty.yaml:4:"), "\(run.errors)")
    #expect(run.errors.contains("patrol"))
    #expect(!folder.names.contains("rows"))
    #expect(try Program.run(["compare", "week", "nowhere.yaml"], in: folder).status == 2)
  }

  @Test func aNumberGoesOverARange() throws {
    let folder = try station()
    let run = try Program.run(["sweep", "week", "headcount.police", "1..3"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("█"), "\(run.output)")
    #expect(run.output.contains("as good as it gets within the range"))
    let drawn = try Program.run(["sweep", "week", "headcount.police", "1..3", "--out", "curve"], in: folder)
    #expect(drawn.status == 0, "\(drawn.errors)")
    #expect(try folder.read("curve/sweep.html").contains("<polyline"))
    #expect(try folder.read("curve/sweep.txt").contains("█"))
    let faulty = try Program.run(["sweep", "week", "rules.ret.rest", "8h"], in: folder)
    #expect(faulty.status == 2)
    #expect(faulty.errors.contains("Did you mean rest?"), "\(faulty.errors)")
  }

  @Test(arguments: ["en", "vi"]) func anImpossibleWeekIsExplainedWithItsWaysOut(_ language: String) throws {
    let folder = try station()
    let run = try Program.run(["explain", "week", "impossible.yaml", "--lang", language], in: folder)
    #expect(run.status == 3, "\(run.errors)")
    #expect(
      run.output.contains(
        language == "en" ? "WAYS OUT (3): any one of these makes the week possible" : "một trong 3 cách"))
    // Where there is no roster nothing has a price, and what is asked is why.
    let prices = try Program.run(["explain", "week", "impossible.yaml", "--prices", "--lang", language], in: folder)
    #expect(prices.status == 3 && prices.output == run.output, "\(prices.output)")
    let json = try Program.run(["explain", "week", "impossible.yaml", "--json"], in: folder)
    #expect(json.output.contains("\"code\" : \"explain.way-out\""))
  }

  @Test func pricesTellFactsFromIndications() throws {
    let folder = try station()
    let run = try Program.run(["explain", "week", "leave.yaml", "--prices"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("FACTS: the whole week solved again"))
  }

  @Test func aRosterIsAskedWhyAndWhoElse() throws {
    let folder = try station()
    #expect(try Program.run(["plan", "week", "--out", "run"], in: folder).status == 0)
    let table = try folder.read("run/roster.csv")
    let desk = try #require(table.split(separator: "\r\n").first { $0.contains(",desk,") }).split(separator: ",")
    let duty = "desk@\(desk[0])"
    let why = try Program.run(["explain", "run", "--why", String(desk[5]), duty], in: folder)
    #expect(why.status == 0, "\(why.errors)")
    #expect(why.output.contains("is on desk of") || why.output.contains("Trực ban"), "\(why.output)")
    let fill = try Program.run(["fill", "run", duty], in: folder)
    #expect([0, 1].contains(fill.status), "\(fill.errors)")
    #expect(fill.output.contains("by law"))
    let several = try Program.run(["fill", "run", duty, duty], in: folder)
    #expect([0, 1].contains(several.status), "\(several.errors)")
    #expect(several.status == 1 || several.output.contains("ALL AT ONCE"), "\(several.output)")
    let points = try Program.run(["fill", "run", "--single-points"], in: folder)
    #expect(points.status == 0, "\(points.errors)")
    #expect(points.output.contains("IF ONE PERSON MISSES ONE DUTY"))
  }

  @Test func whyIsNotAskedOfAnUnlawfulRoster() throws {
    let folder = try station()
    try folder.write("date,duty,seat,person\n2026-12-05,desk,officer,an\n", to: "typed.csv")
    let run = try Program.run(
      ["explain", "week", "--roster", "typed.csv", "--why", "an", "desk@2026-12-05"], in: folder)
    #expect(run.status == 2)
    #expect(run.errors.contains("The roster breaks"), "\(run.errors)")
  }

  @Test func unknownNamesAreRefusedWithTheNearest() throws {
    let folder = try station()
    #expect(try Program.run(["plan", "week", "--out", "run"], in: folder).status == 0)
    let person = try Program.run(["explain", "run", "--why", "bin", "desk@2026-12-01"], in: folder)
    #expect(person.status == 2)
    #expect(person.errors.contains("Did you mean binh?"), "\(person.errors)")
    let duty = try Program.run(["fill", "run", "desc@2026-12-01"], in: folder)
    #expect(duty.status == 2)
    #expect(duty.errors.contains("Did you mean desk@2026-12-01?"), "\(duty.errors)")
    #expect(try Program.run(["explain", "week", "--why", "binh", "desk@2026-12-01"], in: folder).status == 2)
  }

  @Test func theInterruptedComparisonShowsTheRowsThatAreFinished() throws {
    let folder = try station()
    try LongMonth.write(to: folder)
    let terminal = try Terminal()
    let process = Program.start(["compare", "month", "leave.yaml"], in: folder)
    process.standardError = terminal.device
    try folder.write(Self.head + "set: {title: Khác}\n", to: "leave.yaml")
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    #expect(terminal.wait(for: "gap", from: process))
    kill(process.processIdentifier, SIGINT)
    terminal.follow(process)
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    #expect(process.terminationStatus == 1)
    #expect(text.contains("Not finished: the computation was stopped"), "\(text)")
  }
}
