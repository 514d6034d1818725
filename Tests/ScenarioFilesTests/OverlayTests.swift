import Foundation
import PatrolDomain
import Testing
import Wording

@testable import ScenarioFiles

/// What-if files laid over a scenario: what they can change, and that their faults stand in their own lines.
@Suite struct OverlayTests {
  private func reading(_ overlays: String...) -> ScenarioReading {
    let files = overlays.enumerated().map { index, text in
      SourceFile(name: "what-if-\(index + 1).yaml", bytes: Array((Self.head + text).utf8))
    }
    return readScenario(entry: "scenario.yaml", files: FileReader(memory: TinyStation.files), overlays: files)
  }

  /// Three lines.
  private static let head = "what-if: 1\ntitle: Thử\nquestion: Nếu?\n"

  private func scenario(_ overlays: String...) throws -> Scenario {
    let files = overlays.map { SourceFile(name: "what-if.yaml", bytes: Array((Self.head + $0).utf8)) }
    let reading = readScenario(
      entry: "scenario.yaml", files: FileReader(memory: TinyStation.files), overlays: files)
    let words = Renderer(.english)
    #expect(reading.diagnostics.map { "\($0.file):\($0.line ?? 0) \(words.sentence($0.fact))" } == [])
    return try #require(reading.scenario)
  }

  private let base = TinyStation.reading().scenario

  @Test func headingsComeBack() {
    let heading = OverlayHeading(title: "Thử", question: "Nếu?")
    #expect(reading("set: {unit: Khác}\n", "set: {unit: Lại khác}\n").headings == [heading, heading])
  }

  @Test func valuesAreSetByKeyAndId() throws {
    let changed = try scenario(
      """
      set:
        title: Tuần khác
        equipment: {motorbike: {stock: 2}}
        duties: {patrol: {priority: 7, team: {seats: {member: {target: 3}}}}}
        rules: {rest-after-ambush: {strength: {weight: 9}}}
        people: {p2: {max_duties: 4, home: tdp-02}}
      """)
    #expect(changed.title == "Tuần khác")
    #expect(changed.equipment.map(\.stock) == [2])
    let patrol = try #require(changed.duties.first { $0.line == DutyLineID("patrol") })
    #expect(patrol.priority == 7)
    #expect(patrol.team.seats.map(\.target) == [2])
    let rest = changed.rules.first { $0.id == RuleID("rest-after-ambush") }
    #expect(rest?.strength == .soft(level: .wishes, weight: 9))
    #expect(changed.people.first { $0.id == PersonID("p2") }?.home == PlaceID("tdp-02"))
  }

  @Test func nothingTypedTakesAKeyAway() throws {
    let changed = try scenario("set: {duties: {ambush: {choose: }}}\n")
    #expect(base?.quotas.isEmpty == false)
    #expect(changed.quotas.isEmpty)
  }

  @Test func rulesOfPacksAreLoosenedAndLeftOut() throws {
    let rest = RuleID("vn-labour-2019/change-of-shift")
    let loosened = try scenario("set: {rules: {vn-labour-2019/change-of-shift: {rest: 10h}}}\n")
    let rule = loosened.rules.first { $0.id == rest }
    #expect(rule?.statement == .minimumRest(MinimumRest(rest: .hours(10))))
    #expect(rule?.citation.authority == .statute)
    let without = try scenario("remove: {rules: [vn-labour-2019/change-of-shift]}\n")
    #expect(!without.rules.contains { $0.id == rest })
    #expect(without.switchedOff.first { $0.rule.id == rest }?.reason == "Thử")
  }

  @Test func peopleComeAndGoWithAllThatIsSaidOfThem() throws {
    let changed = try scenario(
      """
      remove: {people: [p2]}
      add:
        people: [{id: p9, name: Hoàng Giang, force: police, roles: officer}]
        absences: [{person: p9, kind: leave, from_date: 2026-12-01}]
        wishes: [{person: p9, date: 2026-12-06, wish: off, rank: 1}]
      """)
    #expect(changed.people.map(\.id.text) == ["p1", "p3", "p4", "p5", "p9"])
    #expect(changed.people.last?.absences.count == 1)
    #expect(!changed.wishes.contains { $0.person == PersonID("p2") })
    #expect(!changed.pins.contains { $0.person == PersonID("p2") })
    #expect(changed.pairs.isEmpty)
  }

  @Test func entriesWithoutIdAreTakenAwayByWhatTheySay() throws {
    let changed = try scenario(
      """
      remove:
        exceptions: [{date: 2026-12-02, line: patrol}]
        pins: [{person: p2}]
        absences: [{person: p3, kind: study}]
      """)
    let days = changed.duties.filter { $0.line == DutyLineID("patrol") }.map(\.day)
    #expect(days == [0, 2, 4])
    #expect(changed.pins.count == 1)
    #expect(changed.people.first { $0.id == PersonID("p3") }?.absences.isEmpty == true)
  }

  @Test(arguments: [1, 2, 5]) func forcesAreMadeSoStrong(_ strength: Int) throws {
    let changed = try scenario("headcount: {grassroots: \(strength)}\n")
    #expect(changed.people.filter { $0.force == ForceID("grassroots") }.count == strength)
    #expect(changed.people.count == 3 + strength)
    let copies = changed.people.filter { $0.id.text.hasPrefix("grassroots.") }
    let role = try #require(changed.roles.first { $0.id == copies.first?.roles.first ?? RoleID("member") }?.name)
    #expect(copies.map(\.name) == (1...5).prefix(copies.count).map { "\(role) +\($0)" })
  }

  @Test func overlaysStack() throws {
    let changed = try scenario("set: {equipment: {motorbike: {stock: 2}}}\n", "headcount: {grassroots: 3}\n")
    #expect(changed.equipment.map(\.stock) == [2])
    #expect(changed.people.count == 6)
    let last = try scenario(
      "set: {equipment: {motorbike: {stock: 2}}}\n", "set: {equipment: {motorbike: {stock: 5}}}\n")
    #expect(last.equipment.map(\.stock) == [5])
  }

  @Test func faultsStandInTheOverlay() throws {
    let fault = try #require(reading("set:\n  rules:\n    rest-after-ambus: {rest: 10h}\n").diagnostics.first)
    #expect(fault.file == "what-if-1.yaml")
    #expect(fault.line == 6)
    #expect(fault.column == 5)
    #expect(fault.fact.code == "unknown-reference")
    #expect(fault.advice == Fact("did-you-mean", ["candidate": .text("rest-after-ambush")]))
    #expect(fault.sourceLine == "    rest-after-ambus: {rest: 10h}")
    let late = try #require(reading("set: {duties: {patrol: {priority: 0}}}\n").diagnostics.first)
    #expect(late.file == "what-if-1.yaml")
    #expect(late.fact.code == "number-out-of-range")
    let cell = try #require(reading("set: {people: {p2: {home: tdp-09}}}\n").diagnostics.first)
    #expect(cell.file == "what-if-1.yaml")
    #expect(cell.fact.code == "unknown-reference")
  }

  /// Laying an overlay that says what the base says changes nothing.
  @Test func sameValuesMakeTheSameScenario() throws {
    #expect(try scenario("set: {equipment: {motorbike: {stock: 6}}}\n") == base)
    #expect(try scenario("set: {people: {p1: {opening_burden: 3}}}\n") == base)
  }

  /// Pins may stand in a table of their own; what comes and goes is then a row of it.
  @Test func pinsOfATableComeAndGo() throws {
    var files = TinyStation.files
    let yaml = try #require(files["scenario.yaml"])
    let start = try #require(yaml.range(of: "pins:\n")).lowerBound
    let end = try #require(yaml.range(of: "switch-off:")).lowerBound
    files["scenario.yaml"] = yaml.replacingCharacters(in: start..<end, with: "pins: pins.csv\n")
    files["pins.csv"] = "date,duty,window,seat,person\n2026-12-01,desk,06:00-14:00,officer,p2\n"
    let overlay =
      Self.head + """
        remove: {pins: [{person: p2}]}
        add: {pins: [{date: 2026-12-03, duty: desk, window: "06:00-14:00", person: p1}]}
        """
    let reading = readScenario(
      entry: "scenario.yaml", files: FileReader(memory: files),
      overlays: [SourceFile(name: "what-if.yaml", bytes: Array(overlay.utf8))])
    #expect(reading.diagnostics.map(\.fact.code) == [])
    #expect(reading.scenario?.pins.map(\.person) == [PersonID("p1")])
  }

  static let shipped: [String] = {
    let folder = URL(filePath: #filePath).appending(path: "../../../scenarios/minh-khai/what-if").standardized
    return ((try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []).sorted()
  }()

  @Test func anOfficerFindsEightQuestions() { #expect(Self.shipped.count >= 8) }

  @Test(arguments: shipped) func shippedOverlaysReadAndChangeTheWeek(_ name: String) throws {
    let folder = URL(filePath: #filePath).appending(path: "../../../scenarios/minh-khai").standardized
    let files = FileReader { file throws(FileFailure) in
      guard let data = try? Data(contentsOf: folder.appending(path: file)) else { throw .notFound }
      return Array(data)
    }
    let overlay = SourceFile(name: name, bytes: try files.read("what-if/" + name))
    let reading = readScenario(entry: "scenario.yaml", files: files, overlays: [overlay])
    #expect(reading.diagnostics.map { "\($0.file):\($0.line ?? 0)" } == [])
    #expect(reading.scenario != readScenario(entry: "scenario.yaml", files: files).scenario)
  }
}
