import Foundation
import Testing

/// What `explain` and `fill` take, and what they answer to other programs.
@Suite struct AnswerJourneys {
  private func station() throws -> Folder {
    let folder = try Folder()
    try Station(minimumOfficers: 2).write(to: folder)
    return folder
  }

  private func run() throws -> Folder {
    let folder = try Folder()
    try Station().write(to: folder)
    #expect(try Program.run(["plan", "week", "--out", "run"], in: folder).status == 0)
    return folder
  }

  /// What would not be heeded is refused.
  @Test(arguments: [
    ["--prices", "run", "--why", "an", "desk@2026-12-01"],
    ["--why-not", "an", "desk@2026-12-02", "--why", "an", "desk@2026-12-01", "--roster", "run", "week"],
    ["--why", "an", "desk@2026-12-01", "--roster", "run", "week", "what-if.yaml"],
    ["--roster", "run", "week"], ["--roster", "run", "week", "--prices"],
  ])
  func questionsThatExcludeEachOtherAreRefused(_ arguments: [String]) throws {
    for language in ["en", "vi"] {
      let found = try Program.run(["explain"] + arguments + ["--lang", language], in: station())
      #expect(found.status == 2 && found.output.isEmpty)
      #expect(found.errors.contains(arguments[0]), "\(found.errors)")
      #expect(found.errors.contains(language == "en" ? "Error: " : "Lỗi: "), "\(found.errors)")
    }
  }

  @Test func nobodyIsReplacedInAllSeatsAtOnce() throws {
    let found = try Program.run(["fill", "run", "--single-points", "--instead-of", "an"], in: run())
    #expect(found.status == 2)
    #expect(found.errors.contains("--instead-of is for one seat only"), "\(found.errors)")
  }

  /// Stopped, the price list says so, and an officer's script hears of it, too.
  @Test(arguments: [("en", "STOPPED before"), ("vi", "ĐÃ BỊ DỪNG")])
  func aStoppedPriceListSaysSo(_ language: String, heading: String) throws {
    let ward = URL(filePath: #filePath).appending(path: "../../../scenarios/minh-khai").standardized.path()
    let found = try Program.run(
      ["explain", ward, "--prices", "--time-limit", "1", "--lang", language], in: Folder())
    #expect(found.status == 1, "\(found.errors)")
    #expect(found.output.hasPrefix(heading), "\(found.output)")
  }

  /// What a run claims of its levels counts only as far as its certificate proves it.
  @Test func whyBelievesNoBoundWithoutItsProof() throws {
    let folder = try run()
    let question = ["explain", "run", "--why", "an", "patrol@2026-12-01", "--lang", "en"]
    let spread = /Burden spread +[\d,]+ =/
    #expect(try Program.run(question, in: folder).output.contains(spread))
    let raised = try folder.read("run/manifest.json").replacing(/"bound" : (\d+)/) {
      "\"bound\" : \((Int($0.1) ?? 0) + 1)"
    }
    try folder.write(raised, to: "run/manifest.json")
    let found = try Program.run(question, in: folder)
    #expect(found.status == 0 && !found.output.contains(spread), "\(found.output)")
  }

  // MARK: JSON

  /// Whatever `--lang` says, each text is wholly in its language: the answers to both are the same.
  @Test func documentsDoNotDependOnTheLanguage() throws {
    let folder = try run()
    try folder.write(Self.impossible, to: "impossible.yaml")
    let questions = [
      ["fill", "run", "patrol@2026-12-02"], ["fill", "run", "patrol@2026-12-02", "patrol@2026-12-03"],
      ["fill", "run", "--single-points"], ["explain", "run", "--why", "an", "patrol@2026-12-01"],
      ["explain", "run", "--why-not", "an", "patrol@2026-12-02"], ["explain", "week", "--prices"],
      ["explain", "week", "impossible.yaml"], ["sweep", "week", "headcount.police", "1..3"],
      ["compare", "week", "impossible.yaml"],
    ]
    for question in questions {
      let answers = try ["vi", "en"].map { try Program.run(question + ["--json", "--lang", $0], in: folder).output }
      #expect(answers[0] == answers[1], "\(question)")
      #expect(answers[0].contains("\"en\""), "\(question)")
      for line in answers[0].split(separator: "\n") where line.contains("\"en\" : ") {
        #expect(!line.contains("tổ trưởng") && line.firstMatch(of: /T[2-7] \d\d\/\d\d/) == nil, "\(line)")
      }
      for line in answers[0].split(separator: "\n") where line.contains("\"vi\" : ") {
        #expect(line.firstMatch(of: /\sleader|(Mon|Tue|Wed|Thu|Fri|Sat|Sun)\s/) == nil, "\(line)")
      }
    }
  }

  @Test func cellsOfDocumentsAreData() throws {
    let folder = try run()
    let sweep = try document(["sweep", "week", "headcount.police", "1..3"], in: folder)
    let rows = try #require((sweep["sections"] as? [[String: Any]])?.first?["rows"] as? [[Any]])
    let levels = try #require(rows.first?.dropFirst().map { $0 as? [String: Any] ?? [:] })
    #expect(levels.count == 5)
    #expect(levels.allSatisfy { $0["value"] is Int && $0["bound"] is Int && $0["isProven"] as? Bool == true })
    let fill = try document(["fill", "run", "patrol@2026-12-02:leader"], in: folder)
    let lists = try #require(fill["sections"] as? [[String: Any]])
    let first = try #require((lists.first?["rows"] as? [[Any]])?.first)
    #expect(["an", "binh", "chi"].contains((first[0] as? [String: String])?["id"]))
    #expect(first.last is Int)
  }

  /// Each way out with its signer as the files name him, and what it costs in numbers.
  @Test func waysOutCarryTheirSignerAndTheirCost() throws {
    let folder = try station()
    try folder.write(Self.impossible, to: "impossible.yaml")
    let found = try document(["explain", "week", "impossible.yaml"], in: folder)
    let sections = try #require(found["sections"] as? [[String: Any]])
    let ways = try #require(sections.first { $0["code"] as? String == "explain.ways-out" })
    for line in try #require(ways["lines"] as? [[String: Any]]) {
      let values = try #require(line["values"] as? [String: Any])
      #expect((values["authority"] as? String)?.hasPrefix("authority.") == true)
      #expect(values["authority-id"] as? String == (values["authority"] as? String)?.dropFirst(10).description)
      let levels = try #require(values["levels"] as? [[String: Any]])
      #expect(levels.count == 2)
      for level in levels {
        let level = try #require(level["values"] as? [String: Any])
        #expect(level["value"] is Int && level["bound"] is Int)
      }
    }
  }

  /// Everybody on every duty, in both forms.
  @Test func singlePointsListEveryAbsence() throws {
    let folder = try run()
    let table = try folder.read("run/roster.csv").split(separator: "\r\n")
    let found = try document(["fill", "run", "--single-points"], in: folder)
    let sections = try #require(found["sections"] as? [[String: Any]])
    let every = try #require(sections.first { $0["code"] as? String == "points.every" })
    let rows = try #require(every["rows"] as? [[Any]])
    #expect(rows.count == table.count - 1)
    for row in rows {
      #expect((row[0] as? [String: String])?["id"] != nil && (row[1] as? [String: String])?["id"] != nil)
      #expect((row[2] as? String)?.hasPrefix("2026-1") == true)
      #expect(row[4] is Int || row[4] is NSNull)
      #expect(row[5] is Bool)
    }
    let text = try Program.run(["fill", "run", "--single-points"], in: folder).output
    #expect(text.contains("EVERY TURN"), "\(text)")
  }

  /// A table that is cut says how many rows are left, and where they are.
  @Test(arguments: [("en", "and", "more; add --json to the command"), ("vi", "và", "mục nữa; thêm --json vào lệnh")])
  func aLongTableSaysWhatItLeavesOut(_ language: String, _ and: String, _ words: String) throws {
    let folder = try Folder()
    try Station().write(to: folder)
    #expect(try folder.replace("days: 7", with: "days: 14", in: "week/scenario.yaml"))
    #expect(try Program.run(["plan", "week", "--out", "run", "--work", "20"], in: folder).status == 0)
    let count = try folder.read("run/roster.csv").split(separator: "\r\n").count - 1
    #expect(count > 40)
    let text = try Program.run(["fill", "run", "--single-points", "--lang", language], in: folder).output
    #expect(text.contains("… \(and) \(count - 40) " + words), "\(text)")
    let every = try #require(text.components(separatedBy: language == "en" ? "EVERY TURN" : "TỪNG LƯỢT").last)
    #expect(every.split(separator: "\n").count { $0.contains(/\d\d\/\d\d|\d (Nov|Dec)/) } == 40, "\(every)")
  }

  /// Narrowing rules down ends after so many weeks; what is left is then not said to be needed.
  @Test(arguments: [
    ("en", "perhaps more than it takes, as narrowing them down ends after 24 weeks solved: "),
    ("vi", "có thể còn thừa, vì việc rút gọn dừng sau 24 lần giải lại cả tuần: "),
  ])
  func narrowingThatEndsEarlySaysWhy(_ language: String, _ words: String) throws {
    let twins = (10..<26).map { "  - {id: twin-\($0), kind: consecutive-days, maximum: 1, strength: law}" }
    let folder = try Folder()
    try Station(extraRules: twins.joined(separator: "\n"), minimumOfficers: 2).write(to: folder)
    let found = try Program.run(["explain", "week", "--prices", "--lang", language], in: folder)
    #expect(found.status == 0, "\(found.errors)")
    #expect(found.output.replacing("\n    ", with: " ").contains(words), "\(found.output)")
  }

  private static let impossible = """
    what-if: 1
    title: Thử
    question: Nếu thế thì sao?
    add:
      pins:
        - {person: chi, date: 2026-12-01, duty: patrol}
        - {person: chi, date: 2026-12-02, duty: desk}

    """

  private func document(_ arguments: [String], in folder: Folder) throws -> [String: Any] {
    let found = try Program.run(arguments + ["--json"], in: folder)
    let object = try JSONSerialization.jsonObject(with: Data(found.output.utf8))
    return try #require(object as? [String: Any], "\(found.errors)")
  }
}
