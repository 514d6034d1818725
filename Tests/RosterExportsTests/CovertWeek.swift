import PatrolDomain
import RosterAudit
import RosterExports
import ScenarioFiles
import Testing

/// A week with two forces, open duties, and ambushes of which the solver chooses some; and rosters of it by chance.
struct CovertWeek {
  let scenario: Scenario

  /// - Parameters:
  ///   - hasCovertDuties: `false` for the same week without a word about ambushes.
  ///   - hasDesk: `false` for a station that has no desk at which to muster.
  ///   - document: the section `document` of the scenario.
  init(hasCovertDuties: Bool = true, hasDesk: Bool = true, document: String = "") throws {
    let week = hasCovertDuties ? Self.text : Self.openText
    let text = hasDesk ? week : week.replacing("kind: desk", with: "kind: site")
    let files = [
      "scenario.yaml": document + text, "people.csv": Self.people, "absences.csv": Self.absences,
      "map.geojson": Self.map,
    ]
    let reading = readScenario(
      entry: "scenario.yaml",
      files: FileReader { name throws(FileFailure) in
        guard let text = files[name] else { throw .notFound }
        return Array(text.utf8)
      })
    scenario = try #require(reading.scenario, "\(reading.diagnostics)")
  }

  /// What the commander knows of a roster.
  func report(_ assignments: [Assignment], shortSeats: [ShortSeatNote] = []) -> RosterReport {
    let roster = Roster(assignments: assignments)
    return RosterReport(
      scenario: scenario, roster: roster, audit: RosterAuditor(scenario).audit(roster),
      verdict: Verdict(stopReason: "optimal", levels: [], counts: []), shortSeats: shortSeats)
  }

  /// Somebody or nobody in each seat of each duty that is or is not covert; lawful only by luck.
  func assignments(covert: Bool, _ random: inout SeededRandom) -> [Assignment] {
    let secret = Set(scenario.activities.filter(\.isCovert).map(\.id))
    return scenario.duties.filter { secret.contains($0.activity) == covert }.flatMap { duty -> [Assignment] in
      guard random.below(3) > 0 else { return [] }
      let seats = (duty.team.leaderRoles.isEmpty ? [] : [Seat.leader]) + duty.team.seats.map { .role($0.role) }
      let people = scenario.people.indices.map { _ in random.below(scenario.people.count) }
      return zip(seats, Set(people).sorted()).map { seat, person in
        Assignment(duty: duty.id, seat: seat, person: scenario.people[person].id)
      }
    }
  }

  private static let people = """
    id,name,force,roles,supervised_until
    an,Nguyễn Văn An,police,officer,
    binh,"'=cmd(""|calc"")",police,officer,
    chi,"Lê <b>""Quang""</b> & Chi",police,officer,2026-12-01
    dung,Phạm Văn Dũng \u{200F}\u{05D0}\u{05D1},defence,member,
    giang,\(String(repeating: "Hoàng ", count: 33)),defence,member,

    """

  private static let absences = """
    person,kind,from_date,to_date
    dung,sick,2026-12-01,2026-12-01
    an,court,2026-12-02,2026-12-02

    """

  private static let map = """
    {"type": "FeatureCollection", "features": [
      {"type": "Feature", "properties": {"id": "tdp-01"}, "geometry": {"type": "Polygon", "coordinates":
        [[[106.68, 20.86], [106.69, 20.86], [106.69, 20.87], [106.68, 20.87], [106.68, 20.86]]]}},
      {"type": "Feature", "properties": {"id": "market"}, "geometry": {"type": "Point", "coordinates": [106.685, 20.865]}},
      {"type": "Feature", "properties": {"id": "station"}, "geometry": {"type": "Point", "coordinates": [106.68, 20.87]}}
    ]}
    """

  private static let openText = head + openDuties + rules

  private static let text =
    head.replacing("activities:\n", with: "activities:\n" + covertActivity) + openDuties + covertDuties + rules

  private static let covertActivity = """
      - {id: ambush, name: Phục kích bí mật, needs-police: true, covert: true, burden: {duty: 3, hour: 2}}

    """

  private static let head = """
    tuantra: 1
    title: Tuần 49
    unit: Công an phường
    horizon: {start: 2026-11-30, days: 3}
    people: people.csv
    absences: absences.csv
    map: map.geojson
    forces:
      - {id: police, name: Công an phường, police-powers: true}
      - {id: defence, name: Bảo vệ dân phố}
    roles:
      - {id: officer, name: Cán bộ}
      - {id: member, name: Tổ viên}
    equipment:
      - {id: handset, name: Bộ đàm, stock: 4}
    places:
      - {id: station, name: Trụ sở, kind: desk}
      - {id: tdp-01, name: Tổ dân phố 1, kind: group}
      - {id: tdp-02, name: Tổ dân phố 2, kind: group}
      - {id: beat, name: Địa bàn, kind: beat, groups: [tdp-01, tdp-02], risk: [{from: "19:00", to: "03:00", weight: 2}]}
      - {id: market, name: Chợ Sắt, kind: hotspot, groups: [tdp-02], risk: [{from: "20:30", to: "00:00", weight: 3}]}
      - {id: quay, name: Bến Bính, kind: hotspot, groups: [tdp-02]}
    activities:
      - {id: desk, name: Trực ban, burden: {hour: 1}}
      - {id: patrol, name: Tuần tra, burden: {duty: 1, hour: 1, night-hour: 2}}

    """

  private static let openDuties = """
    duties:
      - {id: desk, activity: desk, place: station, windows: ["08:00-16:00"], team: {seats: [{role: officer, min: 1}]}}
      - id: patrol
        activity: patrol
        place: beat
        windows: ["19:00-23:00", "23:00-03:00"]
        team: {leader: [officer], seats: [{role: member, min: 1, target: 2}]}
        equipment: {handset: {per-duty: 1}}
      - {id: watch, activity: desk, places: [market, quay], windows: ["16:30-18:30"], team: {seats: [{role: member, min: 1}]}}

    """

  private static let covertDuties = """
      - id: ambush
        title: Phục kích, mật
        activity: ambush
        places: [market, tdp-01]
        windows: ["20:00-00:00", "22:00-02:00"]
        choose: {sessions: 2, per: week}
        team: {leader: [officer], seats: [{role: officer, min: 1}, {role: member, min: 0, target: 1}]}
        equipment: {handset: {per-duty: 1}}

    """

  private static let rules = """
    rules:
      - {id: share, kind: fair-share, weekend-points: 1, holiday-points: 2, strength: law}

    """
}
