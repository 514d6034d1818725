/// Four weeks of forty people: a roster is there at once, a proof is not.
enum LongMonth {
  static func write(to folder: Folder) throws {
    try folder.write(scenario, to: "month/scenario.yaml")
    let people = (0..<40).map { number in
      "p\(number),Người \(number)," + (number.isMultiple(of: 2) ? "defence,member" : "police,officer")
    }
    try folder.write((["id,name,force,roles"] + people).joined(separator: "\n") + "\n", to: "month/people.csv")
  }

  private static let scenario = """
    tuantra: 1
    title: Bốn tuần
    unit: Công an phường
    horizon: {start: 2026-11-30, days: 28}
    people: people.csv
    forces:
      - {id: police, name: Công an phường, police-powers: true}
      - {id: defence, name: Bảo vệ dân phố}
    roles: [{id: officer, name: Cán bộ}, {id: member, name: Tổ viên}]
    places: [{id: station, name: Trụ sở, kind: desk}, {id: tdp-01, name: Tổ dân phố 1, kind: group}]
    activities:
      - {id: desk, name: Trực ban, burden: {hour: 1, night-hour: 2}}
      - {id: patrol, name: Tuần tra, burden: {duty: 1, hour: 1, night-hour: 3}}
    duties:
      - id: desk
        activity: desk
        place: station
        windows: ["06:00-14:00", "14:00-22:00", "22:00-06:00"]
        team: {seats: [{role: officer, min: 2, target: 3}]}
      - id: patrol
        activity: patrol
        place: tdp-01
        windows: ["19:00-23:00", "21:00-03:00"]
        team: {leader: [officer], seats: [{role: member, min: 2, target: 5}]}
    rules:
      - {id: rest, kind: minimum-rest, rest: 12h, strength: law}
      - {id: hours, kind: working-time, period: week, maximum: 40h, strength: law}
      - {id: nights, kind: consecutive-nights, maximum: 3, night-from: 3h, strength: law}
      - {id: share, kind: fair-share, weekend-points: 1, holiday-points: 2, strength: law}

    """
}
