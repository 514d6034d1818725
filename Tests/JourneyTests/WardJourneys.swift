import Foundation
import Testing

/// Minh Khai ward as it is planned, with one row given to somebody who must not have it: `check` says who, on which duty, by
/// how much, and by whose word.
@Suite struct WardJourneys {
  /// The rows of a planned sheet.
  struct Sheet {
    let rows: [String]

    /// The leader of the first duty that begins like this.
    func leader(of duty: String) throws -> String {
      try #require(rows.first { $0.contains(duty) && $0.contains(",leader,") })
    }

    /// `ca05,Vũ Hoàng Long`
    static func person(_ row: String) -> String { row.split(separator: ",").suffix(2).joined(separator: ",") }

    /// Somebody of the civil defence who is not on the row's duty.
    func outsider(of row: String) throws -> String {
      let duty = row.split(separator: ",").prefix(4).joined(separator: ",")
      let team = rows.filter { $0.hasPrefix(duty) }.map(Self.person)
      return try #require(rows.map(Self.person).first { $0.hasPrefix("bv") && !team.contains($0) })
    }

    func giving(_ row: String, to person: String) -> String {
      let given = row.replacingOccurrences(of: Self.person(row), with: person)
      return rows.map { $0 == row ? given : $0 }.joined(separator: "\r\n")
    }
  }

  private static let ward = URL(fileURLWithPath: #filePath).appendingPathComponent("../../../scenarios/minh-khai")
    .standardized.path

  /// Two people who must not be in one team, both pinned to the patrol of one beat: only places make it impossible, and of a
  /// ward's rules, pins and absences three are the conflict.
  @Test func aConflictOfPlacesIsNarrowedDownToThePlanted() throws {
    let folder = try Folder()
    let pin = "date: 2026-12-05, duty: patrol-evening, place: beat-c"
    try folder.write(
      "what-if: 1\ntitle: x\nquestion: x?\nadd:\n  pins:\n    - {person: bv19, \(pin)}\n    - {person: bv20, \(pin)}\n",
      to: "pair.yaml")
    let run = try Program.run(["explain", Self.ward, "pair.yaml", "--json"], in: folder)
    #expect(run.status == 3, "\(run.errors)")
    let words = run.output
    #expect(words.contains("conflict-week\"") && !words.contains("conflict-week-open"), "\(words)")
    #expect(words.components(separatedBy: "\"conflict-pin\"").count - 1 == 2, "\(words)")
    #expect(words.components(separatedBy: "\"conflict-rule-own\"").count - 1 == 1, "\(words)")
    #expect(!words.contains("conflict-absence"))
  }

  @Test func aChangedRowIsFoundAndExplained() throws {
    let folder = try Folder()
    #expect([0, 1].contains(try Program.run(["plan", Self.ward, "--out", "run", "--work", "1"], in: folder).status))
    let sheet = Sheet(rows: try folder.read("run/roster.csv").components(separatedBy: "\r\n"))
    let early = try sheet.leader(of: "2026-12-01,desk-early,")
    let patrol = try sheet.leader(of: "2026-11-30,patrol-evening,")
    let ambush = try sheet.leader(of: ",ambush,")
    let changes: [(row: String, person: String, words: [String])] = [
      (
        early, Sheet.person(try sheet.leader(of: "2026-11-30,desk-night,")),
        [
          "0 min", "Trực ban ca đêm of Mon 30 Nov 22:00–06:00", "Trực ban ca sáng of Tue 1 Dec 06:00–14:00", "12 h",
          "(Bộ luật Lao động 2019, Điều 110) [vn-labour-2019/change-of-shift, verified]",
        ]
      ),
      (
        early, "ca11,Phan Văn Lực",
        ["leave", "Trực ban ca sáng of Tue 1 Dec 06:00–14:00", "[built-in/availability, built in, assumed]"]
      ),
      (
        patrol, try sheet.outsider(of: patrol),
        ["Tuần tra tối at ", "Mon 30 Nov 19:00–23:00", "[built-in/qualification, built in, assumed]"]
      ),
      (
        ambush, try sheet.outsider(of: ambush),
        ["Phục kích at ", "(Không tìm thấy văn bản về phục kích; ", "[authority, assumed]"]
      ),
    ]
    for change in changes {
      try folder.write(sheet.giving(change.row, to: change.person), to: "mine.csv")
      let said = try CheckJourneys.breaches(of: Self.ward, "mine.csv", "en", in: folder)
      let words = [String(change.person.drop { $0 != "," }.dropFirst())] + change.words
      #expect(said.contains { line in words.allSatisfy(line.contains) }, "\(words): \(said)")
    }
  }
}
