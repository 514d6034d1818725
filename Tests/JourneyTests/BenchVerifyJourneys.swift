import Foundation
import Testing

/// What `bench --write` leaves, changed in one place, in the hands of `bench --verify`.
@Suite struct BenchVerifyJourneys {
  /// Six people whose relaxation proves 92, while the best roster costs 95: the proof takes branching.
  private static let instance =
    """
    SECTION_HORIZON
    7
    SECTION_SHIFTS
    E,480,
    L,480,E
    N,600,E|L
    SECTION_STAFF
    p0,E=3|L=3|N=2,2640,1440,3,2,2,1
    p1,E=3|L=3|N=1,2640,1920,3,2,2,1
    p2,E=3|L=3|N=2,2640,1440,3,2,2,1
    p3,E=3|L=3|N=2,2640,1440,3,2,2,1
    p4,E=3|L=3|N=1,2640,1440,3,2,1,1
    p5,E=3|L=3|N=2,2640,1920,3,2,1,1
    SECTION_DAYS_OFF
    p0,2
    p1,5
    p2,3
    p3,0
    p4,0
    p5,1
    SECTION_SHIFT_ON_REQUESTS
    p0,2,E,1
    p1,2,E,3
    p2,0,L,2
    p3,0,L,1
    p4,4,E,3
    p5,1,N,3
    SECTION_SHIFT_OFF_REQUESTS
    p0,6,L,2
    p1,2,L,3
    p2,3,E,2
    p3,6,N,2
    p4,4,N,1
    p5,6,E,3
    SECTION_COVER

    """
    + cover.enumerated().map { day, wants in
      zip(["E", "L", "N"], wants.split(separator: " ")).map { "\(day),\($0),\($1)\n" }.joined()
    }.joined()

  /// Per day and shift: how many are wanted, and what one too few and one too many cost.
  private static let cover = [
    "1,15,1 1,15,2 1,15,2",
    "2,10,2 2,10,1 2,10,1",
    "2,10,1 1,10,1 1,15,1",
    "2,15,1 2,15,2 2,15,1",
    "2,15,2 2,10,2 2,15,2",
    "1,10,2 2,10,2 2,15,2",
    "1,15,2 1,10,2 2,10,2",
  ]

  private func solvedFolder() throws -> Folder {
    let folder = try Folder()
    try folder.write(Self.instance, to: "odd.txt")
    let run = try Program.run(["bench", "odd.txt", "--write", "kept"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    return folder
  }

  private func verify(_ folder: Folder, _ options: String...) throws -> Program.Run {
    try Program.run(["bench", "odd.txt", "--verify", "kept", "--lang", "en"] + options, in: folder)
  }

  @Test func whatWasWrittenIsSound() throws {
    let folder = try solvedFolder()
    let sound = try verify(folder)
    #expect(sound.status == 0, "\(sound.output)")
    #expect(sound.output.contains("optimal: proof checked"), "\(sound.output)")
    let vietnamese = try Program.run(["bench", "odd.txt", "--verify", "kept", "--lang", "vi"], in: folder)
    #expect(vietnamese.output.contains("tối ưu: đã kiểm chứng"))
  }

  @Test(arguments: ["bound", "price", "leaf", "decision", "halves", "level"])
  func aChangedCertificateIsFound(_ what: String) throws {
    let folder = try solvedFolder()
    try change(folder) { claim in
      var nodes = try #require(claim["nodes"] as? [[String: Any]])
      let leaf = try #require(nodes.firstIndex { $0["prices"] != nil })
      var split = try #require(nodes[0]["split"] as? [String: Any])
      switch what {
      case "bound": claim["bound"] = ["units": 96]
      case "price":
        var prices = try #require(nodes[leaf]["prices"] as? [String: Any])
        var rows = try #require(prices["rows"] as? [String: Int])
        let dearest = try #require(rows.max { abs($0.value) < abs($1.value) })
        rows[dearest.key] = 0
        prices["rows"] = rows
        nodes[leaf]["prices"] = prices
      case "leaf": nodes[leaf]["prices"] = nil
      case "decision":
        var kind = try #require(split["kind"] as? [String: [String: Any]])
        let name = try #require(kind.keys.first)
        let limit = try #require(kind[name]?["atMost"] as? Int)
        kind[name]?["atMost"] = limit + 1
        split["kind"] = kind
        nodes[0]["split"] = split
      case "halves":
        (split["first"], split["second"]) = (split["second"], split["first"])
        nodes[0]["split"] = split
      default: claim["level"] = 1
      }
      claim["nodes"] = nodes
    }
    let found = try verify(folder)
    #expect(found.status == 1, "\(what): \(found.output)")
    #expect(found.output.contains("false certificate"), "\(what): \(found.output)")
  }

  @Test func aChangedCostIsFound() throws {
    let folder = try solvedFolder()
    #expect(try folder.replace("3,E,2,15,1", with: "3,E,2,1,1", in: "odd.txt"))
    let found = try verify(folder)
    #expect(found.status == 1 && found.output.contains("false certificate"), "\(found.output)")
  }

  @Test func aChangedRosterIsFound() throws {
    let folder = try solvedFolder()
    let roster = try folder.read("kept/odd.csv")
    try folder.write(
      roster.split(separator: "\n").map { $0.prefix { $0 != "," } + ",E,E,E,E,E,E,E\n" }.joined(), to: "kept/odd.csv")
    let found = try verify(folder)
    #expect(found.status == 1 && found.output.contains("breaks max-shifts"), "\(found.output)")
    try FileManager.default.removeItem(atPath: folder.path + "/kept/odd.csv")
    #expect(try verify(folder).status == 1)
  }

  @Test func aVerdictIsATableToo() throws {
    let folder = try solvedFolder()
    let heading = "instance,cost,bound,verdict\n"
    #expect(try verify(folder, "--csv").output == heading + "odd,95,95,optimal\n")
    #expect(try verify(folder, "--csv", "--steps", "1").output == heading + "odd,95,95,unchecked\n")
    try change(folder) { $0["bound"] = ["units": 96] }
    let found = try verify(folder, "--csv")
    #expect(found.status == 1 && found.output == heading + "odd,95,96,refuted\n", "\(found.output)")
    #expect(found.errors.contains("false certificate"))
  }

  private func change(_ folder: Folder, _ change: (inout [String: Any]) throws -> Void) throws {
    let name = "kept/odd.certificate.json"
    let read = try JSONSerialization.jsonObject(with: Data(try folder.read(name).utf8))
    var document = try #require(read as? [String: Any])
    var certificate = try #require(document["full"] as? [String: Any])
    var claims = try #require(certificate["claims"] as? [[String: Any]])
    try change(&claims[0])
    certificate["claims"] = claims
    document["full"] = certificate
    try folder.write(String(decoding: JSONSerialization.data(withJSONObject: document), as: UTF8.self), to: name)
  }
}
