import PatrolDomain
import ScenarioFiles
import Testing
import Wording

@Suite struct DemandTests {
  /// A station with this demand, over so many days from Monday, 30 November 2026.
  private func scenario(_ demand: String, days: Int = 7) throws -> Scenario {
    let yaml = """
      tuantra: 1
      title: Nhu cầu
      unit: Công an phường
      horizon: {start: 2026-11-30, days: \(days)}
      people: people.csv
      forces: [{id: police, name: Công an, police-powers: true}]
      roles: [{id: chief, name: Trưởng}, {id: officer, name: Cán bộ}]
      skills: [{id: radio, name: Bộ đàm}]
      equipment: [{id: motorbike, name: Xe máy, stock: 6}]
      places: [{id: a, name: A, kind: site}, {id: b, name: B, kind: site}]
      activities: [{id: patrol, name: Tuần tra}]

      """
    let people = "id,name,force,roles\np1,An,police,officer\n"
    let files = FileReader(memory: ["scenario.yaml": yaml + demand, "people.csv": people])
    let reading = readScenario(entry: "scenario.yaml", files: files)
    #expect(reading.diagnostics == [])
    return try #require(reading.scenario)
  }

  /// What is said about a demand that is no fault.
  private func remarks(_ demand: String, days: Int) throws -> [String] {
    let yaml = """
      tuantra: 1
      title: Nhu cầu
      unit: Công an phường
      horizon: {start: 2026-11-30, days: \(days)}
      people: people.csv
      forces: [{id: police, name: Công an, police-powers: true}]
      roles: [{id: officer, name: Cán bộ}]
      places: [{id: a, name: A, kind: site}, {id: b, name: B, kind: site}]
      activities: [{id: patrol, name: Tuần tra}]
      duties:

      """
    let people = "id,name,force,roles\np1,An,police,officer\n"
    let files = FileReader(memory: ["scenario.yaml": yaml + demand, "people.csv": people])
    let reading = readScenario(entry: "scenario.yaml", files: files)
    #expect(reading.diagnostics == [])
    return reading.remarks.map { remark in
      "\(remark.line ?? 0) " + Renderer(.english).sentence(remark.fact)
    }
  }

  /// A last week that is short, or a night that is changed, may have fewer duties than sessions are wanted.
  @Test func aChoiceThatIsCappedIsRemarkedUpon() throws {
    let line = "id: l, title: Phục kích, activity: patrol, places: [a], windows: [\"22:00-02:00\"], \(Self.line)"
    let weekly = "  - {\(line), choose: {sessions: 2, per: week}}\n"
    #expect(try remarks(weekly, days: 7) == [])
    #expect(try remarks(weekly, days: 9) == [])
    #expect(
      try remarks(weekly, days: 8) == [
        "11 Note: “Phục kích” asks for 2 sessions a week, but the week from 7 Dec 2026 has duties for only 1"
      ])
    let nightly = """
        - {\(line.replacing("[a]", with: "[a, b]")), choose: {sessions: 2, per: night}}
      exceptions:
        - {date: 2026-12-02, line: l, place: a}

      """
    #expect(
      try remarks(nightly, days: 7) == [
        "11 Note: “Phục kích” asks for 2 sessions a night, but on 2 Dec 2026 there are duties for only 1"
      ])
  }

  private static let line = "team: {seats: [{role: officer, min: 1, target: 2, max: 4}]}"

  @Test func linesRunOnTheirDaysInTheirWindowsAtTheirPlaces() throws {
    let scenario = try scenario(
      """
      duties:
        - {id: l, activity: patrol, places: [b, a], windows: ["22:00-02:00", "08:00-10:00"], days: [mon, sun], \(Self.line)}
      """)
    #expect(
      scenario.duties.map(\.id.text) == [
        "l@2026-11-30T08:00@a", "l@2026-11-30T08:00@b", "l@2026-11-30T22:00@a", "l@2026-11-30T22:00@b",
        "l@2026-12-06T08:00@a", "l@2026-12-06T08:00@b", "l@2026-12-06T22:00@a", "l@2026-12-06T22:00@b",
      ])
    #expect(scenario.duties.allSatisfy { $0.title == "Tuần tra" && $0.priority == 1 && $0.quota == nil })
    #expect(scenario.duties[3].interval.end == Moment(day: 1, time: TimeOfDay(minute: 120)))
  }

  @Test(arguments: [
    ("{role: officer, min: 2}", [2, 2, 2, 0]), ("{role: officer, min: 1, target: 3}", [1, 3, 3, 0]),
    ("{role: officer, min: 1, max: 3}", [1, 1, 3, 0]), ("{role: officer, min: 0, max: 1}", [0, 0, 1, 0]),
    ("{role: officer, min: 2, target: 3, max: 5, outside: 1}", [1, 2, 4, 1]),
    ("{role: officer, min: 1, target: 2, max: 5, outside: 3}", [0, 0, 2, 3]),
    ("{role: officer, min: 1, max: 2, outside: 1}", [0, 0, 1, 1]),
  ])
  func seatsHaveDefaults(_ seat: String, _ expected: [Int]) throws {
    let scenario = try scenario(
      "duties:\n  - {id: l, activity: patrol, place: a, windows: [\"08:00-10:00\"], team: {seats: [\(seat)]}}")
    let read = try #require(scenario.duties.first?.team.seats.first)
    #expect([read.minimum, read.target, read.maximum, read.outside] == expected)
  }

  @Test func nightlyQuotasChooseAmongThePlacesAndWindowsOfANight() throws {
    let scenario = try scenario(
      """
      duties:
        - id: l
          activity: patrol
          places: [a, b]
          windows: ["19:00-23:00", "23:00-03:00"]
          days: [mon, wed]
          choose: {sessions: 2, per: night}
          \(Self.line)
      exceptions:
        - {date: 2026-12-02, line: l, places: [b], sessions: 1, priority: 4}
      """)
    #expect(scenario.quotas.map(\.id.text) == ["l@2026-11-30", "l@2026-12-02"])
    #expect(scenario.quotas.map(\.sessions) == [2, 1])
    #expect(scenario.quotas.map(\.duties.count) == [4, 2])
    #expect(scenario.duties.map(\.priority) == [1, 1, 1, 1, 4, 4])
  }

  @Test func weeklyQuotasRunOverBlocksOfSevenDays() throws {
    let scenario = try scenario(
      """
      duties:
        - id: l
          activity: patrol
          places: [a, b]
          windows: ["19:00-23:00"]
          days: [mon, tue, fri]
          choose: {sessions: 5, per: week}
          \(Self.line)
      exceptions:
        - {date: 2026-12-08, line: l, cancel: true}
      """, days: 10)
    #expect(scenario.quotas.map(\.id.text) == ["l@week-1", "l@week-2"])
    // The second, short week has two candidates left and asks for no more.
    #expect(scenario.quotas.map(\.sessions) == [5, 2])
    #expect(scenario.quotas.map(\.duties.count) == [6, 2])
  }

  @Test func exceptionsReplaceWhatTheyName() throws {
    let scenario = try scenario(
      """
      duties:
        - {id: l, title: Ca, activity: patrol, place: a, windows: ["08:00-10:00"], days: [mon, tue, wed], \(Self.line)}
      exceptions:
        - {date: 2026-11-30, line: l, cancel: true}
        - {date: 2026-12-01, line: l, place: b, windows: ["20:00-00:00"], team: {leader: [chief]}, priority: 9}
        - {date: 2026-12-06, add: {id: f, activity: patrol, places: [a], windows: ["18:00-20:00"], \(Self.line)}}
      """)
    #expect(scenario.duties.map(\.id.text) == ["l@2026-12-01T20:00@b", "l@2026-12-02T08:00@a", "f@2026-12-06T18:00@a"])
    #expect(scenario.duties[0].team == Team(leaderRoles: [RoleID("chief")], seats: [], skills: []))
    #expect(scenario.duties.map(\.priority) == [9, 1, 1])
    #expect(scenario.duties.map(\.title) == ["Ca", "Ca", "Tuần tra"])
  }

  @Test func teamsCarryTheirSkillsAndEquipment() throws {
    let scenario = try scenario(
      """
      duties:
        - id: l
          activity: patrol
          place: a
          windows: ["08:00-10:00"]
          team: {leader: [chief, officer], seats: [{role: officer, min: 1}], skills: {radio: 2}}
          equipment: {motorbike: {per-duty: 1, per-person: 2}}
          partner: Sở GTVT
      """)
    let duty = try #require(scenario.duties.first)
    #expect(duty.team.leaderRoles.map(\.text) == ["chief", "officer"])
    #expect(duty.team.skills == [SkillDemand(skill: SkillID("radio"), holders: 2)])
    #expect(duty.equipment == [EquipmentUse(equipment: EquipmentID("motorbike"), perDuty: 1, perPerson: 2)])
    #expect(duty.partner == "Sở GTVT")
  }
}
