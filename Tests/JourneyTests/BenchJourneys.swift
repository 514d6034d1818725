import Testing

@Suite struct BenchJourneys {
  /// Two people who share one desk for a week; the best roster costs 100.
  private static let week = """
    SECTION_HORIZON
    7
    SECTION_SHIFTS
    D,480,
    SECTION_STAFF
    an,D=5,1920,0,5,2,2,1
    binh,D=2,1920,0,5,2,2,1
    SECTION_DAYS_OFF
    an,6
    SECTION_SHIFT_ON_REQUESTS
    binh,0,D,1
    SECTION_SHIFT_OFF_REQUESTS
    SECTION_COVER

    """ + (0..<7).map { "\($0),D,1,100,1\n" }.joined()

  /// The rows of a table in CSV, by their headings.
  private func rows(_ csv: String) -> [[String: String]] {
    let lines = csv.split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    return lines.dropFirst().map { Dictionary(zip(lines[0], $0)) { first, _ in first } }
  }

  @Test func theTableSaysWhatWasReached() throws {
    let folder = try Folder()
    try folder.write(Self.week, to: "week.txt")
    try folder.write(Self.week.replacing("an,6", with: ""), to: "sub/free.txt")
    let run = try Program.run(["bench", "week.txt", "sub/free.txt", "--csv"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.hasPrefix("instance,objective,bound,status,seconds,seconds_to_best,"))
    let table = rows(run.output)
    #expect(table.map { $0["instance"] } == ["week", "free"])
    #expect(table.map { $0["status"] } == ["optimal", "optimal"])
    #expect(table.map { $0["objective"] } == table.map { $0["bound"] })
    #expect(table[0]["objective"] == "100")
    #expect(folder.names == ["sub", "week.txt"])
    let plain = try Program.run(["bench", "week.txt"], in: folder)
    #expect(plain.output.split(separator: "\n").count == 2)
    #expect(plain.output.contains("optimal"))
  }

  @Test func rostersAreWrittenOneFileEach() throws {
    let folder = try Folder()
    try folder.write(Self.week, to: "one.txt")
    try folder.write(Self.week, to: "two")
    for _ in 0..<2 {
      #expect(try Program.run(["bench", "one.txt", "two", "--write", "rosters"], in: folder).status == 0)
    }
    #expect(
      try folder.contents(of: "rosters").keys.sorted() == [
        "one.certificate.json", "one.csv", "two.certificate.json", "two.csv",
      ])
    let roster = try folder.read("rosters/one.csv").split(separator: "\n")
    #expect(roster.map { $0.prefix { $0 != "," } } == ["an", "binh"])
    #expect(roster.allSatisfy { $0.count { $0 == "," } == 7 })
    #expect(try folder.read("rosters/one.csv") == folder.read("rosters/two.csv"))
  }

  @Test(arguments: [
    ("en", "shift “X” is not declared", "section SECTION_COVER"), ("vi", "ca “X” chưa khai báo", "thiếu phần"),
  ])
  func faultsOfAllFilesAreToldBeforeAnythingIsSolved(_ language: String, _ unknown: String, _ missing: String) throws {
    let folder = try Folder()
    try folder.write(Self.week, to: "good.txt")
    try folder.write(Self.week.replacing("binh,0,D,1", with: "binh,0,X,1"), to: "bad.txt")
    try folder.write("SECTION_HORIZON\n7\n", to: "short.txt")
    let files = ["good.txt", "bad.txt", "short.txt", "nowhere.txt"]
    let run = try Program.run(["bench", "--lang", language, "--write", "rosters"] + files, in: folder)
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.errors.contains("bad.txt:11: \(unknown)"), "\(run.errors)")
    #expect(run.errors.contains("short.txt: \(missing)"), "\(run.errors)")
    #expect(run.errors.contains("nowhere.txt: "), "\(run.errors)")
    #expect(!run.errors.contains("good.txt"))
    #expect(folder.names == ["bad.txt", "good.txt", "short.txt"])
  }

  @Test(arguments: [("en", "there is no lawful pattern for binh"), ("vi", "binh không có lịch cá nhân nào hợp lệ")])
  func whoeverHasNoLawfulDaysIsNamed(_ language: String, _ sentence: String) throws {
    let folder = try Folder()
    try folder.write(Self.week.replacing("binh,D=2,1920,0", with: "binh,D=2,1920,1440"), to: "hard.txt")
    try folder.write(Self.week, to: "week.txt")
    let run = try Program.run(
      ["bench", "hard.txt", "week.txt", "--csv", "--lang", language, "--write", "rosters"], in: folder)
    #expect(run.status == 1)
    #expect(run.errors.contains(sentence), "\(run.errors)")
    #expect(rows(run.output).map { $0["status"] } == ["infeasible", "optimal"])
    #expect(rows(run.output)[0]["objective"] == "")
    #expect(
      try folder.contents(of: "rosters").keys.sorted() == [
        "hard.certificate.json", "week.certificate.json", "week.csv",
      ])
    let verify = try Program.run(["bench", "hard.txt", "--verify", "rosters", "--lang", "en"], in: folder)
    #expect(verify.status == 0)
    #expect(verify.output.contains("hard: no lawful roster exists: proof checked"), "\(verify.output)")
    let other = try Program.run(["bench", "week.txt", "--verify", "rosters", "--lang", "en"], in: folder)
    #expect(other.output.contains("week: lawful roster, cost 100, optimal: proof checked"), "\(other.output)")
    try folder.write(try folder.read("rosters/hard.certificate.json"), to: "rosters/week.certificate.json")
    let moved = try Program.run(["bench", "week.txt", "--verify", "rosters", "--lang", "en"], in: folder)
    #expect(moved.status == 1)
    #expect(moved.output.contains("does not prove that no lawful roster exists"), "\(moved.output)")
  }

  @Test(arguments: [
    ["bench"], ["bench", "week.txt", "--work", "0"], ["bench", "week.txt", "--time-limit", "-1"],
    ["bench", "week.txt", "--write", "a", "--verify", "a"],
  ])
  func wrongUseHasItsStatus(_ arguments: [String]) throws {
    let folder = try Folder()
    try folder.write(Self.week, to: "week.txt")
    let run = try Program.run(arguments, in: folder)
    #expect(run.status == 2)
    #expect(run.output == "")
  }
}
