import PatrolDomain
import ScenarioFiles
import Testing

/// A week of three days and a few people, written as an officer would, with lines of the test's own.
struct SmallWeek {
  var days = 3
  var officers = 3
  /// People whom only a patrol needs.
  var members = 0
  /// Minimum of the watch, which wants one.
  var watchMinimum = 0
  var watchTarget = 1
  /// A patrol of an officer and two members, one at the least, instead of the watch.
  var hasPatrol = false
  var pins = ""
  var pairs = ""
  var rules = ""
  /// Lines of person, kind, first and last date.
  var absences = ""
  var overlays: [String] = []

  func scenario() throws -> Scenario {
    let files = overlays.map { SourceFile(name: "what-if.yaml", bytes: Array($0.utf8)) }
    let reading = readScenario(
      entry: "scenario.yaml",
      files: FileReader(memory: ["scenario.yaml": yaml, "people.csv": people, "absences.csv": absenceTable]),
      overlays: files)
    return try #require(reading.scenario, "\(reading.diagnostics)")
  }

  private var absenceTable: String { "person,kind,from_date,to_date\n" + absences }

  static func overlay(_ changes: String) -> String { "what-if: 1\ntitle: Thử\nquestion: Nếu?\n" + changes }

  private var people: String {
    "id,name,force,roles\n" + (1...officers).map { "p\($0),Người \($0),police,officer\n" }.joined()
      + (0..<members).map { "m\($0 + 1),Tổ viên \($0 + 1),police,member\n" }.joined()
  }

  private var watch: String {
    """
    - {id: watch, activity: watch, place: station, windows: ["20:00-04:00"], team: {seats: [{role: officer, min: \(watchMinimum), target: \(watchTarget)}]}}
    """
  }

  private var patrol: String {
    """
    - {id: patrol, activity: watch, place: station, windows: ["19:00-23:00"], team: {leader: [officer], seats: [{role: member, min: 1, target: 2}]}}
    """
  }

  private var yaml: String {
    """
    tuantra: 1
    title: Tuần nhỏ
    unit: Công an phường
    horizon: {start: 2026-11-30, days: \(days)}
    people: people.csv
    absences: absences.csv
    forces: [{id: police, name: Công an phường, police-powers: true}]
    roles: [{id: officer, name: Cán bộ}, {id: member, name: Tổ viên}]
    places: [{id: station, name: Trụ sở, kind: desk}]
    activities:
      - {id: desk, name: Trực ban, burden: {hour: 1}}
      - {id: watch, name: Canh, burden: {hour: 1, night-hour: 2}}
    duties:
      - {id: desk, activity: desk, place: station, windows: ["08:00-16:00"], priority: 2, team: {seats: [{role: officer, min: 1}]}}
      \(hasPatrol ? patrol : watch)
    \(pairs.isEmpty ? "" : "pairs:\n" + pairs)
    \(pins.isEmpty ? "" : "pins:\n" + pins)
    rules:
      - {id: rest, kind: minimum-rest, rest: 12h, source: Điều 110, authority: statute}
      - {id: share, kind: fair-share}
    \(rules)
    """
  }
}
