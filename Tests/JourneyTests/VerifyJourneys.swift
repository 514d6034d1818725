import Foundation
import Testing

@Suite struct VerifyJourneys {
  @Test func aChangedFileIsFound() throws {
    let folder = try plannedFolder()
    for name in ["audit.json", "inputs/people.csv", "roster.csv", "summary.txt"] {
      let before = try folder.read("run/" + name)
      try folder.write(before + "\n", to: "run/" + name)
      let verify = try Program.run(["verify", "run"], in: folder)
      #expect(verify.status == 1)
      #expect(verify.output.contains("\(name) was changed"), "\(verify.output)")
      try folder.write(before, to: "run/" + name)
    }
    #expect(try Program.run(["verify", "run"], in: folder).status == 0)
  }

  @Test func aMissingFileIsFound() throws {
    let folder = try plannedFolder()
    try FileManager.default.removeItem(atPath: folder.path + "/run/roster.csv")
    let verify = try Program.run(["verify", "run", "--json"], in: folder)
    #expect(verify.status == 1)
    #expect(verify.output.contains("\"code\" : \"run.missing\""))
    #expect(verify.output.contains("\"isSound\" : false"))
  }

  /// Whoever changes a roster and its hash is still found out by the judge.
  @Test func aForgedLevelIsFound() throws {
    let folder = try plannedFolder()
    #expect(try folder.replace("\"value\" : 0", with: "\"value\" : 7", in: "run/manifest.json"))
    let verify = try Program.run(["verify", "run"], in: folder)
    #expect(verify.status == 1)
    #expect(verify.output.contains("recorded as 7, counted again as 0"), "\(verify.output)")
  }

  @Test func aCertificateIsCheckedAndAFalseOneFound() throws {
    let folder = try plannedFolder()
    let sound = try Program.run(["verify", "run"], in: folder)
    #expect(sound.status == 0)
    #expect(sound.output.contains("proof checked"), "\(sound.output)")
    #expect(try folder.replace("\"units\" : 0", with: "\"units\" : 99999", in: "run/certificate.json"))
    let verify = try Program.run(["verify", "run"], in: folder)
    #expect(verify.status == 1)
    #expect(verify.output.contains("False certificate"), "\(verify.output)")
  }

  @Test func programsReadWhatIsProven() throws {
    let folder = try plannedFolder()
    let verify = try Program.run(["verify", "run", "--json"], in: folder)
    #expect(verify.output.contains("\"code\" : \"certificate.checked\""), "\(verify.output)")
    let small = try Program.run(["verify", "run", "--steps", "1"], in: folder)
    #expect(small.status == 0)
    #expect(small.output.contains("it takes more than 1 steps"), "\(small.output)")
  }

  /// A run of which no certificate was kept is sound, and says so.
  @Test func thatThereIsNoCertificateIsSaid() throws {
    let folder = try plannedFolder()
    let name = "run/manifest.json"
    var manifest = try #require(
      try JSONSerialization.jsonObject(with: Data(try folder.read(name).utf8)) as? [String: Any])
    let outputs = try #require(manifest["outputs"] as? [[String: Any]])
    manifest["outputs"] = outputs.filter { $0["name"] as? String != "certificate.json" }
    try folder.write(String(decoding: JSONSerialization.data(withJSONObject: manifest), as: UTF8.self), to: name)
    try FileManager.default.removeItem(atPath: folder.path + "/run/certificate.json")
    let verify = try Program.run(["verify", "run"], in: folder)
    #expect(verify.status == 0)
    #expect(verify.output.contains("There is no certificate"), "\(verify.output)")
    let programs = try Program.run(["verify", "run", "--json"], in: folder)
    #expect(programs.output.contains("\"code\" : \"certificate.none\""))
  }

  @Test func whatIsNoRunIsRefused() throws {
    let folder = try plannedFolder()
    #expect(try Program.run(["verify", "week"], in: folder).status == 2)
    #expect(try Program.run(["verify", "nowhere"], in: folder).status == 2)
  }

  private func plannedFolder() throws -> Folder {
    let folder = try Folder()
    try Station().write(to: folder)
    #expect(try Program.run(["plan", "week", "--out", "run"], in: folder).status == 0)
    return folder
  }
}
