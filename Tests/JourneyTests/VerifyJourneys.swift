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
