import PatrolDomain
import ScenarioFiles
import Testing

@Suite struct RosterReadingTests {
  private func read(_ text: String) throws -> RosterReading {
    let scenario = try #require(TinyStation.reading().scenario)
    return readRoster(name: "roster.csv", bytes: Array(text.utf8), scenario: scenario)
  }

  @Test func rowsNameTheirDuties() throws {
    let reading = try read(
      """
      date,duty,window,place,seat,person,name
      2026-12-03,ambush,20:00-00:00,hs-market,leader,p1,Nguyễn Văn An
      2026-12-03,ambush,20:00-00:00,hs-market,officer,p2,
      2026-12-04,patrol,,,member,p3,
      2026-12-01,desk,06:00-14:00,,officer,p2,
      """)
    #expect(reading.diagnostics == [])
    #expect(
      reading.roster?.assignments.map { "\($0.duty) \($0.seat) \($0.person)" } == [
        "ambush@2026-12-03T20:00@hs-market leader p1", "ambush@2026-12-03T20:00@hs-market officer p2",
        "desk@2026-12-01T06:00@station officer p2", "patrol@2026-12-04T19:00@beat-a member p3",
      ])
  }

  @Test func everyDutyCanBeNamedInFull() throws {
    let scenario = try #require(TinyStation.reading().scenario)
    var text = "date;duty;window;place;seat;person\n"
    for duty in scenario.duties {
      let window = "\(duty.interval.start.timeOfDay)-\(duty.interval.end.timeOfDay)"
      let seat = duty.team.leaderRoles.isEmpty ? duty.team.seats[0].role.text : "leader"
      text += "\(scenario.horizon.date(ofDay: duty.day));\(duty.line);\(window);\(duty.place);\(seat);p1\n"
    }
    let roster = try #require(try read(text).roster)
    #expect(Set(roster.assignments.map(\.duty)) == Set(scenario.duties.map(\.id)))
  }

  @Test func anEmptyRosterIsARoster() throws {
    #expect(try read("date,duty,seat,person\n").roster?.assignments == [])
  }

  @Test(arguments: [
    ("2026-12-02,patrol,,,member,p3", "no-such-duty"), ("2026-12-04,ambush,,,leader,p1", "ambiguous-duty"),
    ("2027-12-04,patrol,,,member,p3", "no-such-duty"), ("2026-12-04,patrol,,,officer,p1", "no-such-seat"),
    ("2026-12-04,patrol,,,member,p77", "unknown-reference"), ("2026-12-04,patrol,,,member,", "empty-cell"),
    ("2026-12-04,patrol,19-23,,member,p3", "invalid-window"), ("2026-12-04,patrol,,hs,member,p3", "unknown-reference"),
    ("2026-12-04,patrol,,,member,=p3", "formula-like"),
  ])
  func faultsAreNamed(_ row: String, _ code: String) throws {
    let reading = try read("date,duty,window,place,seat,person\n" + row)
    #expect(reading.roster == nil)
    #expect(reading.diagnostics.first?.fact.code == code)
    #expect(reading.diagnostics.first?.line == 2)
  }

  /// A name beside an id is believed by whoever reads the table, so it must be that person's.
  @Test func aNameThatIsSomebodyElsesIsAFault() throws {
    let table = try read(
      """
      date,duty,window,place,seat,person,name
      2026-12-04,patrol,,,member,p3,LÊ  cường
      2026-12-01,desk,06:00-14:00,,officer,p2,Nguyễn Văn An
      2026-12-02,desk,06:00-14:00,,officer,p2,Bình
      """)
    #expect(table.roster == nil)
    #expect(
      table.diagnostics.map { "\($0.line ?? 0):\($0.column ?? 0) \($0.fact.code)" } == [
        "3:41 name-of-another", "4:41 name-of-another",
      ])
    #expect(table.diagnostics.map { $0.advice?.values["candidate"] } == [.text("p1"), nil])
    let grid = try read(
      "person,name,2026-12-01,2026-12-02\np2,Lê Cường,desk 06:00-14:00 officer,desk 06:00-14:00 officer\n")
    #expect(grid.diagnostics.map { "\($0.line ?? 0):\($0.column ?? 0) \($0.fact.code)" } == ["2:4 name-of-another"])
  }
}
