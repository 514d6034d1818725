import Foundation
import Testing

/// What the rows of `compare` answer.
@Suite struct CompareJourneys {
  private static let head = "what-if: 1\ntitle: Thử\nquestion: Nếu thế thì sao?\n"
  private static let leave = """
    add:
      absences:
        - {person: binh, kind: leave, from_date: 2026-11-30, to_date: 2026-12-06}
        - {person: chi, kind: leave, from_date: 2026-11-30, to_date: 2026-12-03}

    """

  private func station(_ overlay: String) throws -> Folder {
    let folder = try Folder()
    try Station().write(to: folder)
    try folder.write(Self.head + overlay, to: "what-if.yaml")
    return folder
  }

  private func rows(_ folder: Folder) throws -> [[String: Any]] {
    let found = try Program.run(["compare", "week", "what-if.yaml", "--json"], in: folder)
    let object = try JSONSerialization.jsonObject(with: Data(found.output.utf8)) as? [String: Any]
    return try #require(object?["rows"] as? [[String: Any]], "\(found.errors)")
  }

  /// How much lighter it gets for each.
  @Test(arguments: [
    ("en", "Công an phường: 3 → 5 people; each on average "),
    ("vi", "Công an phường: 3 → 5 người; bình quân mỗi người "),
  ])
  func moreHeadsSayWhatEachCarries(_ language: String, sentence: String) throws {
    let folder = try station("headcount: {police: 5}\n")
    let run = try Program.run(["compare", "week", "what-if.yaml", "--lang", language], in: folder)
    #expect(run.output.contains(sentence), "\(run.output)\(run.errors)")
    let forces = try rows(folder).map { try #require($0["forces"] as? [[String: Any]]) }
    let police = forces.compactMap { $0.first { $0["force"] as? String == "police" } }
    #expect(police.map { $0["people"] as? Int } == [3, 5])
    let hours = police.compactMap { $0["tenthHoursPerPerson"] as? Int }
    #expect(hours.count == 2 && hours[1] < hours[0])
  }

  /// Which duties lack people that they have in the week as it is.
  @Test(arguments: [
    ("en", "Below the minimum in the roster found, and not in the week as it is, "),
    ("vi", "thiếu người so với mức tối thiểu mà tuần gốc không thiếu, ở "),
  ])
  func shortSeatsAreListed(_ language: String, sentence: String) throws {
    let folder = try station(Self.leave)
    let run = try Program.run(["compare", "week", "what-if.yaml", "--lang", language], in: folder)
    #expect(run.output.contains(sentence), "\(run.output)\(run.errors)")
    let gaps = try rows(folder).map { try #require($0["gaps"] as? [[String: Any]]) }
    #expect(gaps[0].isEmpty && !gaps[1].isEmpty)
    #expect(gaps[1].allSatisfy { $0["missingMore"] as? Int == $0["missing"] as? Int })
  }

  /// A finished run is a base that needs no planning: its roster is the first row, with what it has proven.
  @Test func aFinishedRunIsABase() throws {
    let folder = try station(Self.leave)
    #expect(try Program.run(["plan", "week", "--out", "run", "--work", "50"], in: folder).status == 0)
    let manifest = try object(folder, "run/manifest.json")
    let found = try Program.run(["compare", "run", "what-if.yaml", "--json"], in: folder)
    let document = try JSONSerialization.jsonObject(with: Data(found.output.utf8)) as? [String: Any]
    let rows = try #require(document?["rows"] as? [[String: Any]], "\(found.errors)")
    let (known, told) = (manifest["levels"] as? [[String: Any]], rows[0]["levels"] as? [[String: Any]])
    #expect(known?.count == 5)
    for key in ["value", "bound"] {
      #expect(known?.map { $0[key] as? Int } == told?.map { $0[key] as? Int }, "\(key)")
    }
    #expect(try Program.run(["explain", "run", "what-if.yaml"], in: folder).status == 1)
  }

  /// What is said of the base is proven; a run that is not sound has nothing to compare with.
  @Test func aRunThatIsNotSoundIsNoBase() throws {
    let folder = try station(Self.leave)
    _ = try Program.run(["plan", "week", "--out", "run"], in: folder)
    let name = "run/manifest.json"
    let raised = try folder.read(name).replacing(/"bound" : (\d+)/) { "\"bound\" : \((Int($0.1) ?? 0) + 1)" }
    try folder.write(raised, to: name)
    let found = try Program.run(["compare", "run", "what-if.yaml"], in: folder)
    #expect(found.status == 2 && found.output.isEmpty, "\(found.output)")
  }

  private func object(_ folder: Folder, _ name: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(folder.read(name).utf8)) as? [String: Any])
  }

  @Test func changesStandByTime() throws {
    let changes = try rows(station(Self.leave))[1]["changes"] as? [[String: Any]]
    let lists = (changes ?? []).flatMap { [$0["gained"], $0["lost"]] }.compactMap { $0 as? [String] }
    let dates = lists.map { $0.map { String($0.split(separator: "@")[1]) } }
    #expect(dates.contains { $0.count > 1 })
    #expect(dates.allSatisfy { $0 == $0.sorted() }, "\(dates)")
  }

  @Test(arguments: [
    ("en", "No lawful week exists for Lê Quang Chi"), ("vi", "Không có lịch nào hợp lệ cho Lê Quang Chi"),
  ])
  func anImpossibleRowSaysWhoseWeekItIs(_ language: String, sentence: String) throws {
    let folder = try station(
      "add: {pins: [{person: chi, date: 2026-12-01, duty: patrol}, {person: chi, date: 2026-12-02, duty: desk}]}\n")
    let run = try Program.run(["compare", "week", "what-if.yaml", "--lang", language], in: folder)
    #expect(run.output.contains(sentence), "\(run.output)\(run.errors)")
  }

  /// Duties that only the week as it is has are called as all others.
  @Test(arguments: [
    ("en", "no longer [A-Z][a-z]+ [0-9]+ [A-Z][a-z]+ 19:00–23:00 Tuần tra"),
    ("vi", "thôi [A-Z0-9]+ [0-9]+/1[12] 19:00–23:00 Tuần tra"),
  ])
  func dutiesThatAreDroppedKeepTheirNames(_ language: String, words: String) throws {
    let folder = try station("remove: {duties: [patrol]}\n")
    let run = try Program.run(["compare", "week", "what-if.yaml", "--out", "out", "--lang", language], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    let page = try folder.read("out/comparison.html")
    #expect(page.range(of: words, options: .regularExpression) != nil)
    #expect(!page.contains("patrol@"))
    let changes = try #require(try rows(folder)[1]["changes"] as? [[String: Any]])
    let lost = changes.map { $0["lost"] as? [String] ?? [] }
    #expect(lost.contains { $0.count { $0.hasPrefix("patrol@") } > 1 })
    let dates = lost.map { $0.map { String($0.split(separator: "@")[1]) } }
    #expect(dates.allSatisfy { $0 == $0.sorted() }, "\(dates)")
  }

  /// And so are people whom the what-if takes away.
  @Test func peopleWhoAreRemovedKeepTheirNames() throws {
    let folder = try station("remove: {people: [giang]}\n")
    let run = try Program.run(["compare", "week", "what-if.yaml", "--out", "out", "--lang", "en"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(try folder.read("out/comparison.html").contains("Hoàng Thị Giang: no longer "))
  }

  /// A fault of the week that only a what-if makes one names both.
  @Test(arguments: [("en", "(because of the what-if what-if.yaml)"), ("vi", "(do tệp giả định what-if.yaml)")])
  func aFaultThatAWhatIfCausesNamesIt(_ language: String, sentence: String) throws {
    let folder = try station("set: {horizon: {days: 3}}\n")
    let run = try Program.run(["compare", "week", "what-if.yaml", "--lang", language], in: folder)
    #expect(run.status == 2)
    #expect(run.errors.contains("week/scenario.yaml:"), "\(run.errors)")
    #expect(run.errors.replacing("\n", with: " ").replacing("  ", with: "").contains(sentence), "\(run.errors)")
  }

  /// Figures of levels that are not proven say so.
  @Test(arguments: [("en", "(not proven)"), ("vi", "(chưa chứng minh)")])
  func figuresWithoutProofSaySo(_ language: String, mark: String) throws {
    let folder = try Folder()
    try LongMonth.write(to: folder)
    try folder.write(Self.head + "headcount: {police: 12}\n", to: "what-if.yaml")
    let run = try Program.run(
      ["compare", "month", "what-if.yaml", "--work", "1", "--lang", language], in: folder)
    let figures = language == "en" ? "Figures that differ" : "Số liệu khác"
    let line = try #require(run.output.firstRange(of: figures).map { run.output[$0.lowerBound...].prefix(400) })
    #expect(line.contains(mark), "\(run.output)")
  }
}
