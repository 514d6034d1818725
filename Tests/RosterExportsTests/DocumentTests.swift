import PatrolDomain
import RosterAudit
import RosterExports
import Testing
import Wording

@Suite struct DocumentTests {
  @Test func theSheetIsAsTheContractSays() {
    let sheet = text(CSVTable(RosterEntry.entries(of: SmallWeek.roster, in: SmallWeek.scenario)).bytes())
    #expect(
      sheet
        == "\u{FEFF}date,duty,window,place,seat,person,name\r\n"
        + "2026-11-30,desk,06:00-14:00,station,member,p01,Nguyễn Thị Hằng\r\n"
        + "2026-11-30,ambush,22:00-02:00,market,leader,p02,Trần Văn Đức\r\n"
        + "2026-11-30,ambush,22:00-02:00,market,member,p03,\"'=Lê, \"\"Bé\"\"\"\r\n"
        + "2026-12-02,desk,06:00-14:00,station,member,p02,Trần Văn Đức\r\n")
  }

  @Test(arguments: [
    ("plain", "plain"), ("a,b", "\"a,b\""), ("say \"so\"", "\"say \"\"so\"\"\""), ("two\nlines", "\"two\nlines\""),
    ("=1+1", "'=1+1"), ("+84", "'+84"), ("-", "'-"), ("-1+2", "'-1+2"), ("@you", "'@you"),
    ("＝1", "'＝1"), ("\nx", "\"'\nx\""), ("'=1", "''=1"), ("'a", "'a"), ("\tx", "'\tx"), ("\rx", "\"'\rx\""),
    ("a=1", "a=1"), ("", ""),
    // A number is a number, also below zero.
    ("-12", "-12"), ("'-12", "'-12"),
  ])
  func cellsAreQuotedAndHarmless(_ cell: String, _ written: String) {
    #expect(text(CSVTable(header: ["h"], rows: [[cell]]).bytes()) == "\u{FEFF}h\r\n\(written)\r\n")
  }

  @Test func aRosterDocumentComesBackAsItWent() throws {
    let document = RosterDocument(SmallWeek.roster, in: SmallWeek.scenario)
    let bytes = try document.bytes()
    #expect(try RosterDocument(bytes: bytes) == document)
    #expect(text(bytes).contains("\"name\" : \"Nguyễn Thị Hằng\""))
    #expect(text(bytes).hasSuffix("}\n"))
  }

  @Test func bytesThatAreNoDocumentAreRefused() {
    #expect(throws: DecodingError.self) { try RosterDocument(bytes: Array("{}".utf8)) }
    #expect(throws: DecodingError.self) { try Manifest(bytes: [0xFF, 0x00]) }
  }

  @Test func theAuditSpeaksBothLanguages() throws {
    let broken = SmallWeek.breach(rule: "rest", fact: Fact("summary.complete"))
    let audit = AuditReport(
      breaches: [broken], softBreaches: SmallWeek.audit.softBreaches, levels: SmallWeek.audit.levels,
      coverage: SmallWeek.audit.coverage, quotas: SmallWeek.audit.quotas, fairness: SmallWeek.audit.fairness,
      metWishes: [], unmetWishes: [SmallWeek.wish])
    let json = text(try AuditDocument(audit, of: SmallWeek.scenario).bytes())
    #expect(json.contains("\"isLawful\" : false"))
    #expect(json.contains("\"vi\" : \"Đủ quân số tối thiểu ở mọi ca\""))
    #expect(json.contains("\"en\" : \"Every minimum seat is filled\""))
    #expect(json.contains("\"minimum-seats\" : 5"))
    #expect(json.contains("\"excess\" : -3"))
  }

  @Test func hashesAreSHA256() {
    // FIPS 180-2, example B.1.
    let file = Manifest.File(name: "x", contents: Array("abc".utf8))
    #expect(file.sha256 == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(file.describes(Array("abc".utf8)))
    #expect(!file.describes(Array("abd".utf8)))
  }

  @Test func aRunKnowsTheHashOfEachOfItsFiles() throws {
    let run = try smallRun()
    #expect(
      run.map(\.name) == [
        "audit.json", "inputs/people.csv", "inputs/scenario.yaml", "manifest.json", "roster.csv", "roster.json",
        "summary.txt",
      ])
    let contents = Dictionary(run.map { ($0.name, $0.contents) }, uniquingKeysWith: { first, _ in first })
    let manifest = try Manifest(bytes: #require(contents["manifest.json"]))
    for file in manifest.inputs + manifest.outputs { #expect(file.describes(try #require(contents[file.name]))) }
    #expect(Set((manifest.inputs + manifest.outputs).map(\.name)) == Set(contents.keys).subtracting(["manifest.json"]))
    #expect(manifest.entry == "scenario.yaml")
    #expect(manifest.stopReason == "timeLimit")
    #expect(manifest.levels.map(\.isProven) == [true, false, false, false, false])
    #expect(manifest.counts == ["rounds": 12, "columns": 34_567])
  }

  @Test func theSameRunHasTheSameBytes() throws {
    #expect(try smallRun() == smallRun())
  }

  private func smallRun() throws -> [RunFile] {
    let inputs = [
      RunFile(name: "scenario.yaml", contents: [1]), RunFile(name: "people.csv", contents: [2]),
    ]
    return try RunFiles(
      SmallWeek.report(), SmallWeek.verdict(), entry: "scenario.yaml", inputs: inputs,
      options: Manifest.Options(seed: 1, timeLimit: 60, workLimit: nil, language: "vi"),
      versions: ["tuantra": "0", "glpk": "5.0"], Renderer(.vietnamese)
    ).files
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
