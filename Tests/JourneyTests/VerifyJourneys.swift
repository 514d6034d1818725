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

  /// What the manifest and the summary claim is more than what the certificate proves, and every hash fits.
  @Test(arguments: [("en", "Burden spread"), ("vi", "Độ chênh vất vả")])
  func aClaimThatTheCertificateDoesNotReachIsFound(_ language: String, _ level: String) throws {
    let folder = try plannedFolder(language)
    let value = try bound(of: "burden-spread", in: folder)
    #expect(value > 13)
    #expect(
      try folder.replace("\"units\" : \(value)", with: "\"units\" : \(value - 13)", in: "run/certificate.json"))
    try rehash("certificate.json", in: folder)
    let verify = try Program.run(["verify", "run", "--lang", language], in: folder)
    #expect(verify.status == 1, "\(verify.output)")
    #expect(verify.output.hasPrefix(language == "vi" ? "KHÔNG NGUYÊN VẸN: 1 lỗi\n" : "NOT SOUND: 1 fault\n"))
    #expect(verify.output.contains(level), "\(verify.output)")
    #expect(verify.output.contains("\(value - 13)"), "\(verify.output)")
    let programs = try Program.run(["verify", "run", "--json"], in: folder)
    #expect(programs.output.contains("\"isSound\" : false"))
  }

  /// Without a certificate no bound is proven, so a run that claims bounds is not sound.
  @Test func aRunWithoutCertificateProvesNothing() throws {
    let folder = try plannedFolder()
    try changeManifest(in: folder) { manifest in
      let outputs = manifest["outputs"] as? [[String: Any]] ?? []
      manifest["outputs"] = outputs.filter { $0["name"] as? String != "certificate.json" }
    }
    try FileManager.default.removeItem(atPath: folder.path + "/run/certificate.json")
    let verify = try Program.run(["verify", "run"], in: folder)
    #expect(verify.status == 1)
    #expect(verify.output.contains("There is no certificate"), "\(verify.output)")
    #expect(
      verify.output.contains("Heaviest burden: the run claims the bound 1, but the certificate proves none"),
      "\(verify.output)")
    let programs = try Program.run(["verify", "run", "--json"], in: folder)
    #expect(programs.output.contains("\"code\" : \"certificate.none\""))
  }

  /// Files that only tell what the roster and the scenario give are rendered anew, so a fitting hash helps no forger.
  @Test(arguments: [
    ("summary.txt", "PROVEN OPTIMAL", "PROVEN BEST"), ("summary.txt", "Lê Quang Chi", "Lê Quang Chí"),
    ("audit.json", "\"isLawful\" : true", "\"isLawful\" : false"),
    ("roster.json", "\"unit\" : \"Công an phường\"", "\"unit\" : \"Công an quận\""),
  ])
  func aDerivedFileWithItsHashChangedIsFound(_ name: String, _ old: String, _ new: String) throws {
    let folder = try plannedFolder()
    #expect(try folder.replace(old, with: new, in: "run/" + name))
    try rehash(name, in: folder)
    let verify = try Program.run(["verify", "run"], in: folder)
    #expect(verify.status == 1, "\(verify.output)")
    #expect(verify.output.contains("\(name) does not say what the run's data give"), "\(verify.output)")
  }

  @Test func aManifestThatContradictsItselfIsFound() throws {
    let folder = try plannedFolder()
    try changeManifest(in: folder) { manifest in
      var levels = manifest["levels"] as? [[String: Any]] ?? []
      levels[3]["isProven"] = false
      manifest["levels"] = levels
    }
    let verify = try Program.run(["verify", "run"], in: folder)
    #expect(verify.status == 1, "\(verify.output)")
    #expect(verify.output.contains("manifest.json does not say what the run's data give"), "\(verify.output)")
  }

  /// Whoever lists reasons why there is no roster beside a roster does not keep the summary from being looked at.
  @Test func aRosterWithReasonsWhyThereIsNoneIsNotSound() throws {
    let folder = try plannedFolder()
    #expect(try folder.replace("Lê Quang Chi", with: "Lê Quang Chí", in: "run/summary.txt"))
    try folder.write("{}", to: "run/conflict.json")
    try changeManifest(in: folder) { manifest in
      let outputs = manifest["outputs"] as? [[String: Any]] ?? []
      manifest["outputs"] = outputs + [["name": "conflict.json", "bytes": 2, "sha256": ""]]
    }
    for name in ["summary.txt", "conflict.json"] { try rehash(name, in: folder) }
    let verify = try Program.run(["verify", "run"], in: folder)
    #expect(verify.status == 1, "\(verify.output)")
    #expect(verify.output.contains("manifest.json does not say what the run's data give"), "\(verify.output)")
  }

  /// A run that lost its roster is not one that says nothing.
  @Test func aRunThatNamesNoRosterIsNotSound() throws {
    let folder = try plannedFolder()
    try changeManifest(in: folder) { manifest in
      let outputs = manifest["outputs"] as? [[String: Any]] ?? []
      manifest["outputs"] = outputs.filter { ($0["name"] as? String)?.hasPrefix("roster") == false }
    }
    for name in ["roster.csv", "roster.json"] {
      try FileManager.default.removeItem(atPath: folder.path + "/run/" + name)
    }
    let verify = try Program.run(["verify", "run"], in: folder)
    #expect(verify.status == 1, "\(verify.output)")
    #expect(verify.output.contains("roster.json is missing"), "\(verify.output)")
  }

  /// Why there is no roster is told anew from what the conflict is made of, so a fitting hash helps no forger.
  @Test(arguments: [
    ("Lê Quang Chi is pinned", "Lê Quang Chí is pinned", "conflict.json does not say what the run's data give"),
    ("\"isMinimal\" : true", "\"isMinimal\" : false", "conflict.json does not say what the run's data give"),
    ("\"rest\"\n", "\"rest-of-all\"\n", "conflict.json names rest-of-all, which the inputs do not have"),
    ("\"day\" : \"2026-12-02\"", "\"day\" : \"2026-12-04\"", "conflict.json names chi@2026-12-04"),
  ])
  func aConflictThatTheInputsDoNotGiveIsFound(_ old: String, _ new: String, _ fault: String) throws {
    let folder = try impossibleRun()
    let sound = try Program.run(["verify", "run"], in: folder)
    #expect(sound.status == 0, "\(sound.output)")
    #expect(try folder.replace(old, with: new, in: "run/conflict.json"))
    try rehash("conflict.json", in: folder)
    let verify = try Program.run(["verify", "run"], in: folder)
    #expect(verify.status == 1, "\(verify.output)")
    #expect(verify.output.replacing("\n    ", with: " ").contains(fault), "\(verify.output)")
  }

  /// Rules and pins that somebody could live with are no reason why there is no roster.
  @Test(arguments: [
    ("en", "What conflict.json names leaves Lê Quang Chi a lawful week"),
    ("vi", "Những điều nêu trong conflict.json vẫn cho phép Lê Quang Chi có tuần hợp lệ"),
  ])
  func aConflictThatIsNoneIsFound(_ language: String, _ fault: String) throws {
    let folder = try impossibleRun()
    try changeDocument("conflict.json", in: folder) { document in
      var conflict = document["conflict"] as? [String: Any] ?? [:]
      conflict["rules"] = [String]()
      let sentences = conflict["sentences"] as? [[String: Any]] ?? []
      conflict["sentences"] = sentences.filter { ($0["code"] as? String)?.hasPrefix("conflict-rule") == false }
      document["conflict"] = conflict
    }
    try rehash("conflict.json", in: folder)
    let verify = try Program.run(["verify", "run", "--lang", language], in: folder)
    #expect(verify.status == 1, "\(verify.output)")
    #expect(verify.output.replacing("\n    ", with: " ").contains(fault), "\(verify.output)")
  }

  /// A conflict that is said to be smallest holds nothing else.
  @Test(arguments: [("en", "is more than it takes"), ("vi", "có điều thừa")])
  func aConflictThatIsTooLargeIsFound(_ language: String, _ fault: String) throws {
    let folder = try impossibleRun()
    let sound = try Program.run(["verify", "run", "--lang", "en"], in: folder)
    #expect(sound.output.contains("without any one of it there is one (checked)"), "\(sound.output)")
    try changeDocument("conflict.json", in: folder) { document in
      var conflict = document["conflict"] as? [String: Any] ?? [:]
      conflict["rules"] = ["rest", "powers"]
      document["conflict"] = conflict
    }
    try rehash("conflict.json", in: folder)
    let verify = try Program.run(["verify", "run", "--lang", language], in: folder)
    #expect(verify.status == 1, "\(verify.output)")
    #expect(verify.output.replacing("\n    ", with: " ").contains(fault), "\(verify.output)")
  }

  private func impossibleRun() throws -> Folder {
    let folder = try Folder()
    let pins = """
        - {person: chi, date: 2026-12-01, duty: patrol}
        - {person: chi, date: 2026-12-02, duty: desk}
      """
    try Station(extraPins: pins).write(to: folder)
    #expect(try Program.run(["plan", "week", "--out", "run"], in: folder).status == 3)
    return folder
  }

  /// What another version wrote in its own words cannot be rendered anew, and verify does not pretend to have done so.
  @Test func whatAnotherVersionWroteIsSaidToBeUnchecked() throws {
    let folder = try plannedFolder()
    try changeManifest(in: folder) { $0["versions"] = ["glpk": "5.0", "tuantra": "0.0.9"] }
    let verify = try Program.run(["verify", "run"], in: folder)
    #expect(verify.status == 0, "\(verify.output)")
    #expect(verify.output.hasPrefix("SOUND AS FAR AS CHECKED: "), "\(verify.output)")
    #expect(verify.output.contains("version 0.0.9"), "\(verify.output)")
  }

  @Test func whatIsNoRunIsRefused() throws {
    let folder = try plannedFolder()
    #expect(try Program.run(["verify", "week"], in: folder).status == 2)
    #expect(try Program.run(["verify", "nowhere"], in: folder).status == 2)
  }

  private func plannedFolder(_ language: String = "en") throws -> Folder {
    let folder = try Folder()
    try Station().write(to: folder)
    #expect(try Program.run(["plan", "week", "--out", "run", "--lang", language], in: folder).status == 0)
    return folder
  }

  private func bound(of level: String, in folder: Folder) throws -> Int {
    let manifest = try JSONSerialization.jsonObject(with: Data(try folder.read("run/manifest.json").utf8))
    let levels = try #require((manifest as? [String: Any])?["levels"] as? [[String: Any]])
    return try #require(levels.first { $0["level"] as? String == level }?["bound"] as? Int)
  }

  /// Makes the manifest fit a file that was changed, as a forger would.
  private func rehash(_ name: String, in folder: Folder) throws {
    let hash = try Program.shell("sha256sum run/\(name)", in: folder).output.prefix(64)
    let count = try folder.read("run/" + name).utf8.count
    try changeManifest(in: folder) { manifest in
      let outputs = manifest["outputs"] as? [[String: Any]] ?? []
      manifest["outputs"] = outputs.map { output in
        output["name"] as? String == name ? ["name": name, "bytes": count, "sha256": String(hash)] : output
      }
    }
  }

  private func changeManifest(in folder: Folder, _ change: (inout [String: Any]) -> Void) throws {
    try changeDocument("manifest.json", in: folder, change)
  }

  private func changeDocument(
    _ file: String, in folder: Folder, _ change: (inout [String: Any]) -> Void
  ) throws {
    let name = "run/" + file
    var document = try #require(
      try JSONSerialization.jsonObject(with: Data(try folder.read(name).utf8)) as? [String: Any])
    change(&document)
    let options: JSONSerialization.WritingOptions = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let bytes = try JSONSerialization.data(withJSONObject: document, options: options)
    try folder.write(String(decoding: bytes, as: UTF8.self) + "\n", to: name)
  }
}
