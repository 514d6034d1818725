import ScenarioFiles

/// A valid scenario of five people, small enough to break in one place at a time.
enum TinyStation {
  static let yaml = """
    tuantra: 1
    title: Tuần 49, phường Minh Khai
    unit: Công an phường Minh Khai
    horizon: {start: 2026-11-30, days: 7}
    holidays: [2026-12-04]
    people: people.csv
    absences: absences.csv
    wishes: wishes.csv
    history: history.csv
    forces:
      - {id: police, name: Công an phường, police-powers: true, packs: [vn-labour-2019]}
      - {id: grassroots, name: Tổ bảo vệ, packs: [vn-grassroots-2024]}
      - {id: volunteer, name: Quần chúng, declares-windows: true}
    roles:
      - {id: chief, name: Trưởng}
      - {id: officer, name: Cán bộ}
      - {id: member, name: Tổ viên}
    skills: [{id: first-aid, name: Sơ cứu}, {id: radio, name: Bộ đàm}]
    equipment: [{id: motorbike, name: Xe máy, stock: 6}]
    places:
      - {id: tdp-01, name: Tổ dân phố 1, kind: group}
      - {id: tdp-02, name: Tổ dân phố 2, kind: group}
      - {id: hs-market, name: Chợ Sắt, kind: hotspot, groups: [tdp-01], risk: [{days: [fri, sat], from: "20:00", to: "02:00", weight: 5}]}
      - {id: hs-lake, name: Hồ, kind: hotspot, groups: [tdp-02]}
      - {id: beat-a, name: Địa bàn A, kind: beat, groups: [tdp-01, tdp-02]}
      - {id: station, name: Trụ sở, kind: desk}
    activities:
      - {id: desk, name: Trực ban, burden: {duty: 1, hour: 1, night-hour: 2}}
      - {id: patrol, name: Tuần tra, burden: {duty: 2, hour: 1, night-hour: 2}}
      - {id: ambush, name: Phục kích, needs-police: true, covert: true, burden: {duty: 4, night-hour: 3}}
    duties:
      - id: desk
        title: Trực ban 24/7
        activity: desk
        place: station
        windows: ["06:00-14:00", "14:00-22:00", "22:00-06:00"]
        priority: 5
        team: {seats: [{role: officer, min: 1}]}
      - id: patrol
        activity: patrol
        place: beat-a
        windows: ["19:00-23:00"]
        days: [mon, wed, fri]
        team:
          leader: [chief, officer]
          seats: [{role: member, min: 1, target: 2, max: 3, outside: 1}]
          skills: {first-aid: 1}
        equipment: {motorbike: {per-person: 1}}
        partner: Bảo vệ Sở GTVT
      - id: ambush
        activity: ambush
        places: [hs-market, hs-lake]
        windows: ["20:00-00:00", "22:00-02:00"]
        choose: {sessions: 3, per: week}
        team:
          leader: [officer]
          seats: [{role: officer, min: 1}]
    exceptions:
      - {date: 2026-12-02, line: patrol, cancel: true}
      - {date: 2026-12-04, line: patrol, priority: 8}
      - {date: 2026-12-05, add: {id: festival, activity: patrol, place: hs-market, windows: ["18:00-22:00"], team: {seats: [{role: member, min: 2}]}}}
    pairs: [{first: p1, second: p2, relation: preferred}]
    pins:
      - {person: p1, date: 2026-12-03, duty: ambush, window: "20:00-00:00", place: hs-market, seat: leader}
      - {person: p2, date: 2026-12-05, off: true}
    switch-off: [{rule: vn-labour-2019/weekly-hours, reason: Cao điểm}]
    rules:
      - {id: share, kind: fair-share, scope: {forces: [police]}, weekend-points: 1, holiday-points: 2}
      - {id: rest-after-ambush, kind: minimum-rest, rest: 24h, scope: {activities: [ambush]}, strength: {level: wishes, weight: 3}}

    """

  static let people = """
    id,name,force,rank,roles,skills,home,supervised_until,opening_burden,max_nights,max_duties,max_hours,min_rest
    p1,Nguyễn Văn An,police,Trung tá,chief officer,first-aid:2026-12-31 radio,tdp-01,,3,2,,,
    p2,Trần Thị Bình,police,Đại úy,officer,,,,-2,,5,40,12h
    p3,Lê Cường,grassroots,,member,first-aid,tdp-02,,,,,,
    p4,Phạm Dũng,grassroots,,member,,,2026-12-31,,,,,
    p5,Vũ Én,volunteer,,member,,,,,,,,

    """

  static let absences = """
    person,kind,from_date,to_date,weekday,from,to,before,after
    p1,leave,2026-12-05,2026-12-06,,,,,
    p2,court,2026-12-03,,,08:00,10:00,8h,1h
    p3,study,,,tue,18:00,21:00,,
    p5,available,,,mon wed fri,18:00,00:00,,

    """

  static let wishes = """
    person,date,wish,activity,rank
    p2,2026-12-06,off,,1
    p1,2026-12-04,duty,ambush,2

    """

  static let history = """
    person,date,from,to,activity,place
    p1,2026-11-29,22:00,06:00,desk,station

    """

  static let files: [String: String] = [
    "scenario.yaml": yaml, "people.csv": people, "absences.csv": absences, "wishes.csv": wishes,
    "history.csv": history,
  ]

  /// The scenario with one piece of one file replaced.
  static func reading(_ file: String = "scenario.yaml", _ piece: String = "", by other: String = "") -> ScenarioReading
  {
    var files = Self.files
    if !piece.isEmpty { files[file] = files[file]?.replacing(piece, with: other) }
    return readScenario(entry: "scenario.yaml", files: FileReader(memory: files))
  }
}
