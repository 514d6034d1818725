import PatrolDomain
import ScenarioFiles
import Testing

@Suite struct ScenarioReadingTests {
  @Test func theTinyStationIsRead() throws {
    let reading = TinyStation.reading()
    #expect(reading.diagnostics == [])
    let scenario = try #require(reading.scenario)
    #expect(ScenarioGuarantees(scenario).violations == [])
    #expect(scenario.title == "Tuần 49, phường Minh Khai")
    #expect(scenario.people.map(\.id.text) == ["p1", "p2", "p3", "p4", "p5"])
    #expect(scenario.wishes.map(\.person.text) == ["p1", "p2"])
    #expect(scenario.history.map(\.interval.start) == [Moment(-120)])
    #expect(scenario.history.map(\.interval.end) == [Moment(360)])
    #expect(
      scenario.pins.map(\.subject) == [.duty(DutyID("ambush@2026-12-03T20:00@hs-market"), .leader), .dayOff])
    #expect(
      reading.sources.map(\.name) == ["scenario.yaml", "people.csv", "absences.csv", "wishes.csv", "history.csv"])
  }

  @Test func peopleCarryWhatTheirRowsSay() throws {
    let people = try #require(TinyStation.reading().scenario).people
    #expect(people[0].name == "Nguyễn Văn An")
    #expect(people[0].rank == "Trung tá")
    #expect(people[0].roles == [RoleID("chief"), RoleID("officer")])
    #expect(
      people[0].skills == [
        SkillHeld(skill: SkillID("first-aid"), validUntil: CivilDate("2026-12-31")),
        SkillHeld(skill: SkillID("radio"), validUntil: nil),
      ])
    #expect(people[0].home == PlaceID("tdp-01"))
    #expect(people.map(\.openingBurden.count) == [3, -2, 0, 0, 0])
    #expect(people[3].supervisedUntil == CivilDate("2026-12-31"))
    #expect(people.map { $0.declaredWindows == nil } == [true, true, true, true, false])
  }

  @Test func aRuleThatIsSwitchedOffKeepsItsReason() throws {
    let scenario = try #require(TinyStation.reading().scenario)
    #expect(scenario.switchedOff.map(\.rule.id.text) == ["vn-labour-2019/weekly-hours"])
    #expect(scenario.switchedOff.map(\.reason) == ["Cao điểm"])
    #expect(!scenario.rules.contains { $0.id.text == "vn-labour-2019/weekly-hours" })
  }

  @Test func namesAreNormalised() throws {
    let decomposed = "Nguye\u{302}\u{303}n Va\u{306}n An"
    let reading = TinyStation.reading("people.csv", "Nguyễn Văn An", by: decomposed)
    let name = try #require(reading.scenario?.people.first?.name)
    #expect(Array(name.unicodeScalars) == Array("Nguyễn Văn An".unicodeScalars))
  }

  @Test func spreadsheetFormsMakeNoDifference() throws {
    var files = TinyStation.files
    for name in ["people.csv", "absences.csv", "wishes.csv", "history.csv"] {
      files[name] = "\u{FEFF}" + (files[name] ?? "").replacing(",", with: ";").replacing("\n", with: "\r\n")
    }
    files["scenario.yaml"] = "\u{FEFF}" + TinyStation.yaml.replacing("\n", with: "\r\n")
    let reading = readScenario(entry: "scenario.yaml", files: FileReader(memory: files))
    #expect(reading.scenario == TinyStation.reading().scenario)
  }

  @Test func theOrderOfRowsAndKeysMakesNoDifference() throws {
    let table = TinyStation.people.split(separator: "\n")
    let turned = ([table[0]] + table.dropFirst().reversed()).joined(separator: "\n")
    let reading = TinyStation.reading("people.csv", TinyStation.people, by: turned)
    #expect(reading.scenario == TinyStation.reading().scenario)
    let sections = TinyStation.yaml.split(separator: "forces:", maxSplits: 1).map(String.init)
    let yaml = "forces:" + sections[1] + sections[0]
    #expect(TinyStation.reading("scenario.yaml", TinyStation.yaml, by: yaml).scenario == reading.scenario)
  }

  @Test func faultsShowTheirLine() throws {
    let fault = try #require(
      TinyStation.reading("people.csv", "p3,Lê Cường,grassroots", by: "p3,Lê Cường,grasroots").diagnostics.first)
    #expect(fault.file == "people.csv")
    #expect([fault.line, fault.column] == [4, 13])
    #expect(fault.path == "force")
    #expect(fault.value == "grasroots")
    #expect(fault.sourceLine == "p3,Lê Cường,grasroots,,member,first-aid,tdp-02,,,,,,")
    #expect(fault.advice == Fact("did-you-mean", ["candidate": .text("grassroots")]))
  }

  /// Only groups are offered where only groups may stand.
  @Test(arguments: [
    ("people.csv", "radio,tdp-01,", "radio,quarter,", "unknown-reference"),
    ("people.csv", "radio,tdp-01,", "radio,station,", "not-a-group"),
    ("scenario.yaml", "kind: beat, groups: [tdp-01, tdp-02]", "kind: beat, groups: [quarter]", "unknown-reference"),
    ("scenario.yaml", "kind: beat, groups: [tdp-01, tdp-02]", "kind: beat, groups: [station]", "not-a-group"),
  ])
  func onlyGroupsAreOffered(_ file: String, _ piece: String, _ other: String, _ code: String) throws {
    let fault = try #require(TinyStation.reading(file, piece, by: other).diagnostics.first)
    #expect(fault.fact.code == code)
    #expect(fault.advice == Fact("known-names", ["names": .list([.text("tdp-01"), .text("tdp-02")])]))
  }

  /// A minus before a duration is no matter of spreadsheets.
  @Test func aNegativeDurationIsCalledOne() throws {
    let inTable = TinyStation.reading("people.csv", ",40,12h", by: ",40,-12h").diagnostics
    let inFile = TinyStation.reading("scenario.yaml", "rest: 24h", by: "rest: -24h").diagnostics
    #expect(inTable.map(\.fact.code) == ["negative-duration"])
    #expect(inFile.map(\.fact.code) == ["negative-duration"])
  }

  @Test(arguments: ["/etc/passwd", "../people.csv", "a/../../people.csv", "a//b.csv", "..", "a\\b"])
  func namesDoNotLeaveTheFolder(_ name: String) {
    let reading = TinyStation.reading("scenario.yaml", "people: people.csv", by: "people: '\(name)'")
    #expect(reading.diagnostics.map(\.fact.code) == ["file-outside"])
  }
}
