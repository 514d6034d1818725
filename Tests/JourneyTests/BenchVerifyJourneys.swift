import Foundation
import Testing

/// What `bench --write` leaves, changed in one place, in the hands of `bench --verify`.
@Suite struct BenchVerifyJourneys {
  /// Three people on shifts that count 2 and 3 against an odd need: the proof takes branching.
  private func solvedFolder() throws -> Folder {
    let folder = try Folder()
    try folder.write(Self.instance, to: "odd.txt")
    let run = try Program.run(["bench", "odd.txt", "--write", "kept"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    return folder
  }

  private static let instance =
    """
    SECTION_HORIZON
    7
    SECTION_SHIFTS
    E,480,
    L,480,E
    SECTION_STAFF
    an,E=3|L=3,2400,1920,3,2,2,1
    binh,E=3|L=3,2400,1920,3,2,2,1
    chi,E=2|L=4,2400,1920,3,2,2,1
    SECTION_DAYS_OFF
    an,6
    SECTION_SHIFT_ON_REQUESTS
    binh,0,E,2
    chi,3,L,3
    SECTION_SHIFT_OFF_REQUESTS
    an,2,E,2
    SECTION_COVER

    """ + (0..<7).map { "\($0),E,1,10,3\n\($0),L,1,12,4\n" }.joined()

  private func verify(_ folder: Folder) throws -> Program.Run {
    try Program.run(["bench", "odd.txt", "--verify", "kept", "--lang", "en"], in: folder)
  }

  @Test func whatWasWrittenIsSound() throws {
    let folder = try solvedFolder()
    let sound = try verify(folder)
    #expect(sound.status == 0, "\(sound.output)")
    #expect(sound.output.contains("optimal: proof checked"), "\(sound.output)")
    let vietnamese = try Program.run(["bench", "odd.txt", "--verify", "kept", "--lang", "vi"], in: folder)
    #expect(vietnamese.output.contains("tối ưu: đã kiểm chứng"))
  }

  /// Prices, leaves, what a leaf was split by, the bound: by what is changed in the certificate's only claim.
  @Test(arguments: ["bound", "prices", "leaf", "all prices", "format"])
  func aChangedCertificateIsFound(_ what: String) throws {
    let folder = try solvedFolder()
    try change(folder) { claim in
      var nodes = claim["nodes"] as? [[String: Any]] ?? []
      let leaf = nodes.firstIndex { $0["prices"] != nil } ?? 0
      switch what {
      case "bound": claim["bound"] = ["units": ((claim["bound"] as? [String: Int])?["units"] ?? 0) + 1]
      case "prices":
        var prices = nodes[leaf]["prices"] as? [String: Any] ?? [:]
        prices["rows"] = (prices["rows"] as? [String: Int] ?? [:]).mapValues { -$0 }
        nodes[leaf]["prices"] = prices
      case "leaf": nodes[leaf]["prices"] = nil
      case "all prices":
        for node in nodes.indices where nodes[node]["prices"] != nil {
          nodes[node]["prices"] = ["rows": [String: Int](), "locks": [Int](), "provesEmptiness": false]
        }
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
    #expect(try folder.replace("3,E,1,10,3", with: "3,E,1,1,1", in: "odd.txt"))
    #expect(try folder.replace("3,L,1,12,4", with: "3,L,1,1,1", in: "odd.txt"))
    #expect(try folder.replace("2,L,1,12,4", with: "2,L,1,1,1", in: "odd.txt"))
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

  private func change(_ folder: Folder, _ change: (inout [String: Any]) -> Void) throws {
    let name = "kept/odd.certificate.json"
    let read = try JSONSerialization.jsonObject(with: Data(try folder.read(name).utf8))
    var document = try #require(read as? [String: Any])
    var certificate = try #require(document["full"] as? [String: Any])
    var claims = try #require(certificate["claims"] as? [[String: Any]])
    change(&claims[0])
    certificate["claims"] = claims
    document["full"] = certificate
    try folder.write(String(decoding: JSONSerialization.data(withJSONObject: document), as: UTF8.self), to: name)
  }
}
