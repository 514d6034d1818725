import Testing

@Suite struct GenerateInstanceJourneys {
  @Test func whatIsGeneratedCanBeSolved() throws {
    let folder = try Folder()
    let made = try Program.run(["generate-instance", "ward.txt", "--people", "48", "--seed", "2"], in: folder)
    #expect(made.status == 0)
    #expect(made.output == "")
    #expect(made.errors.contains("48 people and 7 days"))
    let written = try folder.read("ward.txt")
    #expect(written.hasPrefix("# tuantra generate-instance --people 48 --days 7 --seed 2\n"))
    let shown = try Program.run(["generate-instance", "-", "--people", "48", "--seed", "2"], in: folder)
    #expect(shown.output == written)
    #expect(shown.errors == "")
    let bench = try Program.run(["bench", "ward.txt", "--csv", "--work", "50"], in: folder)
    #expect(bench.status == 0, "\(bench.errors)")
    #expect(folder.names == ["ward.txt"])
  }

  @Test func anOlderInstanceIsReplacedAndFilesOfTheUserAreSafe() throws {
    let folder = try Folder()
    for seed in ["1", "2"] {
      #expect(try Program.run(["generate-instance", "w.txt", "--seed", seed], in: folder).status == 0)
    }
    #expect(try folder.read("w.txt").hasPrefix("# tuantra generate-instance --people 72 --days 7 --seed 2\n"))
    try folder.write("mine", to: "note.txt")
    for (language, sentence) in [("vi", "không ghi đè"), ("en", "nothing is overwritten")] {
      let refused = try Program.run(["generate-instance", "note.txt", "--lang", language], in: folder)
      #expect(refused.status == 2)
      #expect(refused.errors.contains(sentence))
    }
    #expect(try folder.read("note.txt") == "mine")
    #expect(try Program.run(["generate-instance", "."], in: folder).status == 2)
    #expect(try Program.run(["generate-instance", "no/where.txt"], in: folder).status == 2)
  }

  @Test(arguments: [["--people", "47"], ["--people", "2001"], ["--days", "6"], ["--days", "29"]])
  func numbersOutsideTheLimitsAreRefused(_ option: [String]) throws {
    let folder = try Folder()
    let run = try Program.run(["generate-instance", "w.txt"] + option, in: folder)
    #expect(run.status == 2)
    #expect(run.errors.contains(option[0]))
    #expect(folder.names == [])
  }
}
