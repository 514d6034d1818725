/// A station small enough to be planned in a blink: five people, a desk by day, a patrol in the evening.
struct Station {
  var extraDuties = ""
  var extraRules = ""
  var extraPins = ""
  var minimumOfficers = 1

  func write(to folder: Folder, as name: String = "week") throws {
    try folder.write(scenario, to: name + "/scenario.yaml")
    try folder.write(Self.people, to: name + "/people.csv")
    try folder.write(Self.absences, to: name + "/absences.csv")
  }

  private static let people = """
    id,name,force,roles
    an,Nguyễn Văn An,police,officer
    binh,Trần Thị Bình,police,officer
    chi,Lê Quang Chi,police,officer
    dung,Phạm Văn Dũng,civil-defence,member
    giang,Hoàng Thị Giang,civil-defence,member

    """

  private static let absences = """
    person,kind,from_date,to_date
    dung,leave,2026-12-01,2026-12-01

    """

  private var scenario: String {
    """
    tuantra: 1
    title: Tuần 49
    unit: Công an phường
    horizon: {start: 2026-11-30, days: 7}
    people: people.csv
    absences: absences.csv
    forces:
      - {id: police, name: Công an phường, police-powers: true}
      - {id: civil-defence, name: Bảo vệ dân phố}
    roles:
      - {id: officer, name: Cán bộ}
      - {id: member, name: Tổ viên}
    places:
      - {id: station, name: Trụ sở, kind: desk}
      - {id: tdp-01, name: Tổ dân phố 1, kind: group}
    activities:
      - {id: desk, name: Trực ban, burden: {hour: 1}}
      - {id: patrol, name: Tuần tra, needs-police: true, burden: {duty: 1, hour: 1, night-hour: 2}}
    duties:
      - {id: desk, activity: desk, place: station, windows: ["08:00-16:00"], team: {seats: [{role: officer, min: \(minimumOfficers)}]}}
      - {id: patrol, activity: patrol, place: tdp-01, windows: ["19:00-23:00"], team: {leader: [officer], seats: [{role: member, min: 1, max: 2}]}}
    \(extraDuties)
    pins:
      - {person: an, date: 2026-12-05, off: true}
    \(extraPins)
    rules:
      - {id: rest, kind: minimum-rest, rest: 12h, strength: law, source: "Điều 110"}
      - {id: powers, kind: authority, minimum-police: 1, minimum-percent: 30, strength: law, source: "Điều 6"}
      - {id: share, kind: fair-share, weekend-points: 1, holiday-points: 2, strength: law}
    \(extraRules)

    """
  }
}
