import Foundation
import Testing

@Suite struct DestinationJourneys {
  @Test func anOlderRunIsReplacedAsAWhole() throws {
    let folder = try Folder()
    try Station().write(to: folder)
    try Station(minimumOfficers: 2).write(to: folder, as: "other")
    #expect(try Program.run(["plan", "week", "--out", "run/"], in: folder).status == 0)
    let first = try folder.contents(of: "run")
    #expect(try Program.run(["plan", "other", "--out", "./run"], in: folder).status == 1)
    #expect(try folder.contents(of: "run") != first)
    #expect(try Program.run(["verify", "run"], in: folder).status == 0)
    #expect(folder.names == ["other", "run", "week"])
  }

  @Test func aLinkToAnOlderRunStays() throws {
    let folder = try Folder()
    try Station().write(to: folder)
    #expect(try Program.run(["plan", "week", "--out", "run"], in: folder).status == 0)
    try FileManager.default.createSymbolicLink(atPath: folder.path + "/newest", withDestinationPath: "run")
    #expect(try Program.run(["plan", "week", "--out", "newest", "--seed", "2"], in: folder).status == 0)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder.path + "/newest") == "run")
    #expect(try folder.read("run/manifest.json").contains("\"seed\" : 2"))
    #expect(folder.names == ["newest", "run", "week"])
  }

  @Test func filesOfTheUserAreSafe() throws {
    let folder = try Folder()
    try Station().write(to: folder)
    try folder.write("mine", to: "notes/note.txt")
    let foreign = try Program.run(["plan", "week", "--out", "notes"], in: folder)
    #expect(foreign.status == 2)
    #expect(foreign.errors.contains("nothing is overwritten"))
    #expect(try Program.run(["plan", "week", "--out", "run"], in: folder).status == 0)
    try folder.write("mine", to: "run/note.txt")
    let mixed = try Program.run(["plan", "week", "--out", "run"], in: folder)
    #expect(mixed.status == 2)
    #expect(mixed.errors.contains("note.txt"))
    #expect(try folder.read("notes/note.txt") == "mine")
    #expect(try folder.read("run/note.txt") == "mine")
    #expect(folder.names == ["notes", "run", "week"])
  }

  @Test(arguments: ["week/people.csv", "nowhere/run", "week/people.csv/run", "/proc/run", "/", "."])
  func placesThatCannotHoldARunAreRefused(_ place: String) throws {
    let folder = try Folder()
    try Station().write(to: folder)
    let plan = try Program.run(["plan", "week", "--out", place], in: folder)
    #expect(plan.status == 2)
    #expect(plan.output.isEmpty)
    #expect(folder.names == ["week"])
  }

  @Test func anEmptyFolderWillDo() throws {
    let folder = try Folder()
    try Station().write(to: folder)
    try FileManager.default.createDirectory(atPath: folder.path + "/run", withIntermediateDirectories: false)
    #expect(try Program.run(["plan", "week", "--out", "run"], in: folder).status == 0)
    #expect(try Program.run(["verify", "run"], in: folder).status == 0)
  }

  /// Killed at thirty different moments, the folder holds one run or the other, whole.
  @Test func whenKilledARunIsThereWholeOrNotAtAll() throws {
    let folder = try Folder()
    try Station().write(to: folder)
    try Station(minimumOfficers: 2).write(to: folder, as: "other")
    for round in 0..<30 {
      let week = round.isMultiple(of: 2) ? "week" : "other"
      let process = Program.start(["plan", week, "--out", "run"], in: folder)
      try process.run()
      usleep(UInt32(3000 * round))
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      guard folder.names.contains("run") else { continue }
      let verify = try Program.run(["verify", "run"], in: folder)
      #expect(verify.status == 0, "round \(round): \(verify.output)\(verify.errors)")
    }
    #expect(try Program.run(["plan", "week", "--out", "run"], in: folder).status == 0)
    #expect(folder.names == ["other", "run", "week"])
  }
}
