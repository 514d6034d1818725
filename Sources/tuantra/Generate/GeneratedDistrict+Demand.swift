/// The lines of demand: those of each ward, and those of the district.
extension GeneratedDistrict {
  func demand(ward: Int) -> String { desk(ward) + patrols(ward) + covert(ward) }

  private func desk(_ ward: Int) -> String {
    """
      - id: w\(ward)-desk-day
        activity: desk
        place: station-w\(ward)
        windows: ["06:00-14:00", "14:00-22:00"]
        priority: 5
        team: {leader: [officer], seats: [{role: member-w\(ward), min: 0, target: 1}]}
      - id: w\(ward)-desk-night
        activity: desk
        place: station-w\(ward)
        windows: ["22:00-06:00"]
        priority: 5
        team: {leader: [officer], seats: [{role: officer, min: 1}]}
      - id: w\(ward)-command
        activity: command
        place: station-w\(ward)
        windows: ["18:00-06:00"]
        priority: 6
        team: {leader: [deputy]}

    """
  }

  private func patrols(_ ward: Int) -> String {
    let beats = (1...Self.beatsPerWard).map { Self.beat($0, ward: ward) }.joined(separator: ", ")
    return """
        - id: w\(ward)-patrol-evening
          activity: area-patrol
          places: [\(beats)]
          windows: ["19:00-23:00"]
          choose: {sessions: 2, per: night}
          priority: 3
          team:
            leader: [beat-officer, officer]
            seats:
              - {role: officer, min: 0, target: 1, max: 1}
              - {role: member-w\(ward), min: 2, target: 4, max: 4}
              - {role: volunteer-w\(ward), min: 0, target: 1, max: 2}
          equipment: {handset: {per-duty: 1}}
        - id: w\(ward)-patrol-night
          activity: area-patrol
          places: [\(beats)]
          windows: ["23:00-03:00"]
          choose: {sessions: 1, per: night}
          priority: 4
          team:
            leader: [beat-officer, officer]
            seats:
              - {role: officer, min: 1, target: 1, max: 2}
              - {role: member-w\(ward), min: 2, target: 3, max: 4}
            skills: {first-aid: 1}
          equipment: {handset: {per-duty: 1}, motorbike: {per-duty: 1}}
        - id: w\(ward)-post
          activity: post
          place: \(Self.group(5, ward: ward))
          windows: ["15:00-19:00", "19:00-23:00"]
          priority: 2
          team: {leader: [officer, head-w\(ward)], seats: [{role: member-w\(ward), min: 1, target: 2}]}

      """
  }

  private func covert(_ ward: Int) -> String {
    let hotspots = (1...Self.hotspotsPerWard).map { Self.hotspot($0, ward: ward) }.joined(separator: ", ")
    return """
        - id: w\(ward)-ambush
          activity: ambush
          places: [\(hotspots)]
          windows: ["20:00-00:00", "22:00-02:00"]
          choose: {sessions: 2, per: week}
          priority: 6
          team:
            leader: [deputy, beat-officer, officer]
            seats:
              - {role: officer, min: 2, target: 2, max: 3}
              - {role: member-w\(ward), min: 0, target: 1, max: 1}
            skills: {radio: 1}
          equipment: {handset: {per-duty: 1}}
        - id: w\(ward)-standby
          activity: standby
          place: station-w\(ward)
          windows: ["22:00-06:00"]
          days: [fri, sat, sun]
          team: {seats: [{role: officer, min: 0, target: 1}]}

      """
  }

  /// What joins the wards: every night a mobile squad of police from all of them and one team member of each.
  var districtDemand: String {
    let members = wardNumbers.map { "{role: member-w\($0), min: 0, target: 1}" }.joined(separator: ", ")
    return """
        - id: mobile
          activity: mobile-patrol
          place: district
          windows: ["20:00-00:00"]
          priority: 4
          team:
            leader: [beat-officer, officer]
            seats: [{role: officer, min: \(wards), target: \(wards + wards / 2), max: \(2 * wards)}, \(members)]
            skills: {motorbike: \(wards), radio: 1}
          equipment: {motorbike: {per-person: 1}, handset: {per-duty: 1}}

      """
  }
}
