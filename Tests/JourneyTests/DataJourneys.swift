import Foundation
import Testing

/// What answers to other programs are made of: ids, numbers and nothing, with the sentences beside them.
@Suite struct DataJourneys {
  private static let head = "what-if: 1\ntitle: Thử\nquestion: Nếu thế thì sao?\n"
  private static let impossible =
    head + "add: {pins: [{person: chi, date: 2026-12-01, duty: patrol}, {person: chi, date: 2026-12-02, duty: desk}]}\n"
  /// To get out of it, a rule must go that has no limit to loosen.
  private static let split =
    head
      + """
      add:
        rules: [{id: split, kind: succession, from: [patrol], to: [desk], strength: law}]
        pins: [{person: chi, date: 2026-12-01, duty: patrol}, {person: chi, date: 2026-12-02, duty: desk}]

      """
  private static let ill =
    head + "add: {absences: [{person: binh, kind: leave, from_date: 2026-11-30, to_date: 2026-12-06}]}\n"
  /// What the station calls things that have ids.
  private static let names: Set<String> = [
    "Nguyễn Văn An", "Trần Thị Bình", "Lê Quang Chi", "Phạm Văn Dũng", "Hoàng Thị Giang", "Trụ sở", "Tổ dân phố 1",
    "Cán bộ", "Tổ viên", "Trực ban", "Tuần tra", "Công an phường", "Bảo vệ dân phố",
  ]

  private func folder() throws -> Folder {
    let folder = try Folder()
    try Station(minimumOfficers: 2).write(to: folder)
    try folder.write(Self.impossible, to: "impossible.yaml")
    try folder.write(Self.ill, to: "ill.yaml")
    try folder.write(Self.split, to: "split.yaml")
    try LongMonth.write(to: folder)
    _ = try Program.run(["plan", "week", "--out", "run"], in: folder)
    return folder
  }

  /// Names stand beside their ids, and what is not known is null and no dash.
  @Test(arguments: [
    ["explain", "week"], ["explain", "week", "impossible.yaml"], ["explain", "week", "split.yaml"],
    ["explain", "week", "--prices"],
    ["explain", "month", "--prices", "--work", "1"], ["explain", "run", "--why", "an", "patrol@2026-12-01"],
    ["explain", "run", "--why-not", "an", "patrol@2026-12-02"],
    ["compare", "week", "impossible.yaml", "ill.yaml"], ["sweep", "week", "headcount.police", "1..3"],
    ["fill", "run", "patrol@2026-12-02"], ["fill", "run", "patrol@2026-12-02:leader", "patrol@2026-12-03:leader"],
    ["fill", "run", "--single-points"],
  ])
  func valuesAreData(_ question: [String]) throws {
    let found = try Program.run(question + ["--json"], in: folder())
    let strings = Self.strings(try JSONSerialization.jsonObject(with: Data(found.output.utf8)))
    #expect(!strings.isEmpty, "\(found.errors)")
    for (path, text) in strings {
      #expect(text != "–", "\(path)")
      #expect(!Self.names.contains(text), "\(path): \(text)")
    }
  }

  /// Every text of a document but the sentences, the names that stand beside an id, and what a file says in its own words.
  private static func strings(_ value: Any, path: String = "") -> [(path: String, text: String)] {
    switch value {
    case let text as String: return [(path, text)]
    case let list as [Any]: return list.enumerated().flatMap { strings($1, path: "\(path)[\($0)]") }
    case let object as [String: Any]:
      let own = object["id"] is String && object["name"] is String
      let spoken: Set<String> = own ? ["name", "text"] : ["text"]
      // A row of a roster is the line of its table.
      let rest = object["person"] is String && object["window"] is String ? spoken.union(["name"]) : spoken
      return object.filter { !rest.contains($0.key) }.sorted { $0.key < $1.key }
        .flatMap { strings($0.value, path: "\(path).\($0.key)") }
    default: return []
    }
  }

  /// Whom a conflict concerns, by id; the rules, pins and absences that it is made of.
  @Test func aConflictNamesItsMembers() throws {
    let folder = try folder()
    let compared = try object(["compare", "week", "impossible.yaml"], in: folder)
    let row = try #require((compared["rows"] as? [[String: Any]])?.last)
    let verdict = try #require((row["verdict"] as? [String: Any])?["values"] as? [String: Any])
    #expect((verdict["persons"] as? [[String: String]])?.map { $0["id"] } == ["chi"])
    let details = try #require(row["details"] as? [[String: Any]])
    let values = details.compactMap { $0["values"] as? [String: Any] }
    #expect(values.compactMap { ($0["person"] as? [String: String])?["id"] } == ["chi", "chi"])
    #expect(values.compactMap { $0["id"] as? String } == ["rest"])
  }

  /// Swept numbers are numbers; durations stand as they are typed.
  @Test func sweptNumbersAreNumbers() throws {
    let folder = try folder()
    let heads = try rows(["sweep", "week", "headcount.police", "1..3"], in: folder)
    #expect(heads.map { $0.first as? Int } == [1, 2, 3])
    let rests = try rows(["sweep", "week", "rules.rest.rest", "8h", "12h"], in: folder)
    #expect(rests.map { $0.first as? String } == ["8h", "12h"])
  }

  private func rows(_ question: [String], in folder: Folder) throws -> [[Any]] {
    let sections = try object(question, in: folder)["sections"] as? [[String: Any]]
    return try #require(sections?.first?["rows"] as? [[Any]])
  }

  private func object(_ question: [String], in folder: Folder) throws -> [String: Any] {
    let found = try Program.run(question + ["--json"], in: folder)
    let object = try JSONSerialization.jsonObject(with: Data(found.output.utf8))
    return try #require(object as? [String: Any], "\(found.errors)")
  }
}
