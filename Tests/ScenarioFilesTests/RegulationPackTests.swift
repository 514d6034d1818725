import PatrolDomain
import Testing

@testable import ScenarioFiles

@Suite struct RegulationPackTests {
  @Test(arguments: RegulationPack.names)
  func packsAreSound(_ name: String) throws {
    var faults = FaultLog()
    let pack = try #require(RegulationPack.read(name, &faults))
    #expect(faults.diagnostics() == [])
    let rules = pack.rules(for: [ForceID("f")])
    #expect(!rules.isEmpty)
    // The scope of a pack's rule is a force, so it must be about persons.
    let kinds: Set<RuleKind> = [
      .workingTime, .minimumRest, .weeklyRest, .nightMinutes, .nightCount, .consecutiveDays, .consecutiveNights,
      .freeDays, .weekends, .activityLimit,
    ]
    for rule in rules {
      #expect(kinds.contains(rule.statement.kind))
      #expect(!rule.citation.source.isEmpty && rule.citation.authority > .planner)
      #expect(rule.id.text.hasPrefix(name + "/"))
      #expect(rule.scope == Scope(forces: [ForceID("f")]))
    }
  }

  @Test func whatWasNotReadIsAssumed() throws {
    var faults = FaultLog()
    let rules = RegulationPack.names.compactMap { RegulationPack.read($0, &faults) }.flatMap { $0.rules(for: []) }
    let assumed = rules.filter { $0.citation.status == .assumed }.map(\.id.text)
    #expect(
      assumed == ["vn-bvdp-2006/monthly-nights", "vn-grassroots-2024/monthly-nights", "vn-labour-2019/weekly-rest"])
  }

  /// A pack holds on the first and the last day that it names, and on none beside them.
  @Test(arguments: [
    ("vn-labour-2019", "2021-01-01", 7, nil), ("vn-labour-2019", "2020-12-31", 7, "pack-not-yet-in-force"),
    ("vn-bvdp-2006", "2024-06-24", 7, nil), ("vn-bvdp-2006", "2024-06-25", 7, "pack-no-longer-in-force"),
    ("vn-grassroots-2024", "2024-07-01", 1, nil), ("vn-grassroots-2024", "2024-06-30", 2, "pack-not-yet-in-force"),
    ("eu-wtd-2003", "2026-11-30", 7, nil),
  ])
  func packsAreInForceOnTheirDates(_ pack: String, _ start: String, _ days: Int, _ code: String?) {
    let yaml = """
      tuantra: 1
      title: Bộ quy định
      unit: Công an phường
      horizon: {start: \(start), days: \(days)}
      people: people.csv
      forces: [{id: police, name: Công an, packs: [\(pack)]}]
      roles: [{id: officer, name: Cán bộ}]
      places: [{id: a, name: A, kind: site}]
      activities: [{id: desk, name: Trực ban}]
      duties:
        - {id: l, activity: desk, place: a, windows: ["08:00-10:00"], team: {seats: [{role: officer, min: 1}]}}
      """
    let files = ["scenario.yaml": yaml, "people.csv": "id,name,force,roles\np1,An,police,officer\n"]
    let reading = readScenario(entry: "scenario.yaml", files: FileReader(memory: files))
    #expect(reading.diagnostics.map(\.fact.code) == (code.map { [$0] } ?? []))
  }

  @Test func aPackHoldsForTheForcesThatNameIt() throws {
    let both = TinyStation.reading(
      "scenario.yaml", "{id: grassroots, name: Tổ bảo vệ, packs: [vn-grassroots-2024]}",
      by: "{id: grassroots, name: Tổ bảo vệ, packs: [vn-grassroots-2024, vn-labour-2019]}")
    let rules = try #require(both.scenario).rules
    let daily = rules.filter { $0.id.text == "vn-labour-2019/daily-hours" }
    #expect(daily.map(\.scope) == [Scope(forces: [ForceID("police"), ForceID("grassroots")])])
    #expect(!rules.contains { $0.id.text == "vn-labour-2019/weekly-hours" }, "it is switched off")
  }
}
