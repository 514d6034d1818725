import PatrolDomain
import ScenarioFiles
import Testing

@Suite struct AbsenceTests {
  /// Rows for p2, and the intervals they make in a week that starts on Monday: `day hh:mm – day hh:mm`.
  @Test(arguments: [
    // Whole days, as one interval, even when they reach far beyond the week.
    ("p2,leave,2026-12-05,2026-12-06,,,,,", ["5 00:00 – 7 00:00"]),
    ("p2,sick,2026-12-02,,,,,,", ["2 00:00 – 3 00:00"]),
    ("p2,leave,2026-01-01,2027-01-01,,,,,", ["-333 00:00 – 33 00:00"]),
    // Clock times on each date, buffers, midnight.
    ("p2,court,2026-12-03,,,08:00,10:00,8h,1h", ["3 00:00 – 3 11:00"]),
    ("p2,training,2026-12-01,2026-12-02,,13:00,17:00,,", ["1 13:00 – 1 17:00", "2 13:00 – 2 17:00"]),
    ("p2,other,2026-12-01,,,22:00,02:00,30m,", ["1 21:30 – 2 02:00"]),
    // Every week, from the day before the horizon to the day after it.
    ("p2,study,,,tue,18:00,21:00,,", ["1 18:00 – 1 21:00"]),
    ("p2,study,,,sun,18:00,21:00,,", ["-1 18:00 – -1 21:00", "6 18:00 – 6 21:00"]),
    ("p2,study,,,mon tue,08:00,09:00,,", ["0 08:00 – 0 09:00", "1 08:00 – 1 09:00", "7 08:00 – 7 09:00"]),
    ("p2,meeting,,,mon,,,,", ["0 00:00 – 1 00:00", "7 00:00 – 8 00:00"]),
    // A buffer reaches back into the day after the horizon.
    ("p2,study,,,tue,06:00,07:00,12h,", ["0 18:00 – 1 07:00", "7 18:00 – 8 07:00"]),
    // What lies elsewhere is no fault, and makes nothing.
    ("p2,leave,2026-01-01,2026-01-05,,,,,", []),
    ("p2,leave,2026-11-29,,,,,,", ["-1 00:00 – 0 00:00"]),
    ("p2,leave,2026-11-28,,,,,,", []),
    ("p2,leave,2026-12-07,,,,,,", ["7 00:00 – 8 00:00"]),
    ("p2,leave,2026-12-08,,,,,,", []),
  ])
  func rowsBecomeIntervals(_ row: String, _ expected: [String]) throws {
    let reading = TinyStation.reading("absences.csv", "p2,court,2026-12-03,,,08:00,10:00,8h,1h", by: row)
    let scenario = try #require(reading.scenario)
    let person = try #require(scenario.people.first { $0.id.text == "p2" })
    #expect(person.absences.map { described($0.interval) } == expected)
  }

  @Test(arguments: [
    ("p5,available,,,mon,18:00,22:00,,", ["0 18:00 – 0 22:00", "7 18:00 – 7 22:00"]),
    ("p5,available,2026-12-01,,,18:00,22:00,,\np5,available,2026-12-01,,,21:00,23:00,,", ["1 18:00 – 1 23:00"]),
    ("p5,available,2026-12-01,,,18:00,00:00,,\np5,available,2026-12-02,,,00:00,02:00,,", ["1 18:00 – 2 02:00"]),
    (
      "p5,available,2026-12-01,,,18:00,20:00,,\np5,available,2026-12-01,,,21:00,22:00,,",
      ["1 18:00 – 1 20:00", "1 21:00 – 1 22:00"]
    ),
    ("", []),
  ])
  func windowsAreJoined(_ rows: String, _ expected: [String]) throws {
    let reading = TinyStation.reading("absences.csv", "p5,available,,,mon wed fri,18:00,00:00,,", by: rows)
    let scenario = try #require(reading.scenario)
    let person = try #require(scenario.people.first { $0.id.text == "p5" })
    #expect(person.declaredWindows?.map(described) == expected)
  }

  private func described(_ interval: Interval) -> String {
    let ends = [interval.start, interval.end].map { "\($0.day) \($0.timeOfDay)" }
    return ends.joined(separator: " – ")
  }
}
