import Foundation
import Testing

@Suite struct GenerateJourneys {
  /// What `scenarios/district` says of itself: that this command line makes it.
  @Test func theShippedDistrictIsWhatTheCommandMakes() throws {
    let folder = try Folder()
    let made = try Program.run(
      ["generate-district", "district", "--wards", "5", "--people", "72", "--seed", "1"], in: folder)
    #expect(made.status == 0)
    #expect(made.errors.contains("360 people"))
    let shipped = URL(filePath: #filePath).appending(path: "../../../scenarios/district").standardized
    let names = try FileManager.default.contentsOfDirectory(atPath: shipped.path).sorted()
    let contents = try folder.contents(of: "district")
    #expect(contents.keys.sorted() == names)
    for name in names {
      // As a truth value: a difference would print both files.
      let isSame = try contents[name] == Data(contentsOf: shipped.appending(path: name))
      #expect(isSame, "\(name) differs")
    }
  }

  @Test func theSameNumbersGiveTheSameFilesAndOthersDoNot() throws {
    let folder = try Folder()
    for (name, seed) in [("first", "7"), ("second", "7"), ("third", "8")] {
      let run = try Program.run(
        ["generate-district", name, "--wards", "1", "--people", "48", "--seed", seed], in: folder)
      #expect(run.status == 0)
    }
    #expect(try folder.contents(of: "first")["people.csv"] == folder.contents(of: "second")["people.csv"])
    #expect(try folder.contents(of: "first")["people.csv"] != folder.contents(of: "third")["people.csv"])
  }

  @Test func anOlderDistrictIsReplacedAndFilesOfTheUserAreSafe() throws {
    let folder = try Folder()
    for seed in ["1", "2"] {
      #expect(try Program.run(["generate-district", "d", "--wards", "1", "--seed", seed], in: folder).status == 0)
    }
    #expect(try folder.read("d/scenario.yaml").contains("--seed 2"))
    try folder.write("mine", to: "d/note.txt")
    let refused = try Program.run(["generate-district", "d"], in: folder)
    #expect(refused.status == 2)
    #expect(refused.errors.contains("note.txt"))
    #expect(try folder.read("d/scenario.yaml").contains("--seed 2"))
  }

  @Test(arguments: [["--wards", "0"], ["--wards", "10"], ["--people", "47"], ["--people", "501"]])
  func numbersOutsideTheLimitsAreRefused(_ option: [String]) throws {
    let folder = try Folder()
    let run = try Program.run(["generate-district", "d"] + option, in: folder)
    #expect(run.status == 2)
    #expect(run.errors.contains(option[0]))
    #expect(folder.names == [])
  }
}
