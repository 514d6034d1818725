import PublicBenchmarks

/// The YAML file: vocabulary, places, rules. The lines of demand are in `GeneratedDistrict+Demand.swift`.
extension GeneratedDistrict {
  func scenario(_ dice: inout Dice) -> String {
    [
      heading, forces, roles, "places:\n" + wardNumbers.map { places(ward: $0, &dice) }.joined(),
      "  - {id: district, name: Toàn địa bàn, kind: site}\n", activities, "duties:\n",
      wardNumbers.map(demand).joined(), districtDemand, rules,
    ].joined()
  }

  private var heading: String {
    """
    # \(wards) phường cũ gộp thành một đơn vị, \(wards * people) người. Tệp này do máy sinh ra, đừng sửa tay; sinh lại bằng
    #   tuantra generate-district scenarios/district --wards \(wards) --people \(people) --seed \(seed)
    # GIẢ ĐỊNH: tất cả. Nhu cầu mỗi phường cũ theo mẫu của scenarios/minh-khai; người, nghỉ phép, nguyện vọng và lịch sử là rút
    # ngẫu nhiên. Công an dùng chung toàn địa bàn (mẫu: sáp nhập phường từ 1/7/2025); tổ bảo vệ ANTT và quần chúng ở phường cũ.
    tuantra: 1
    title: Tuần 49/2026, \(wards) phường cũ
    unit: Công an phường mới (gộp \(wards) phường)
    horizon: {start: 2026-11-30, days: 7}
    people: people.csv
    absences: absences.csv
    wishes: wishes.csv
    history: history.csv

    """
  }

  private var forces: String {
    """
    forces:
      - {id: police, name: Công an phường, police-powers: true, packs: [vn-labour-2019]}
      - {id: civil-defence, name: Tổ bảo vệ an ninh trật tự, packs: [vn-grassroots-2024]}
      - {id: volunteer, name: Quần chúng tự nguyện, declares-windows: true}
    skills:
      - {id: motorbike, name: Lái mô tô tuần tra}
      - {id: radio, name: Bộ đàm}
      - {id: first-aid, name: Sơ cứu}
      - {id: woman, name: Nữ}
    equipment:
      - {id: motorbike, name: Mô tô tuần tra, stock: \(4 * wards)}
      - {id: handset, name: Bộ đàm, stock: \(7 * wards)}

    """
  }

  private var roles: String {
    """
    roles:
      - {id: deputy, name: Chỉ huy}
      - {id: beat-officer, name: Cảnh sát khu vực}
      - {id: officer, name: Cán bộ chiến sĩ}

    """
      + wardNumbers.map { ward in
        """
          - {id: head-w\(ward), name: Tổ trưởng phường cũ \(ward)}
          - {id: member-w\(ward), name: Tổ viên phường cũ \(ward)}
          - {id: volunteer-w\(ward), name: Quần chúng phường cũ \(ward)}

        """
      }.joined()
  }

  private func places(ward: Int, _ dice: inout Dice) -> String {
    var lines = ["{id: station-w\(ward), name: Trụ sở \(ward), kind: desk}"]
    for number in 1...Self.groupsPerWard {
      lines.append("{id: \(Self.group(number, ward: ward)), name: Tổ dân phố \(ward).\(number), kind: group}")
    }
    for number in 1...Self.beatsPerWard {
      let id = Self.beat(number, ward: ward)
      let groups = "\(Self.group(2 * number - 1, ward: ward)), \(Self.group(2 * number, ward: ward))"
      let risk = Self.risk(on: Self.weekdays, from: "19:00", to: "03:00", weight: 1 + dice.below(3))
      lines.append("{id: \(id), name: Địa bàn \(ward).\(number), kind: beat, groups: [\(groups)], \(risk)}")
    }
    for number in 1...Self.hotspotsPerWard {
      let id = Self.hotspot(number, ward: ward)
      let group = Self.group(1 + dice.below(Self.groupsPerWard), ward: ward)
      let days = dice.sample(3, below: 7).map { Self.weekdays[$0] }
      let risk = Self.risk(on: days, from: "20:00", to: "02:00", weight: 3 + dice.below(4))
      lines.append("{id: \(id), name: Điểm nóng \(ward).\(number), kind: hotspot, groups: [\(group)], \(risk)}")
    }
    return lines.map { "  - \($0)\n" }.joined()
  }

  private static func risk(on days: [String], from: String, to: String, weight: Int) -> String {
    "risk: [{days: [\(days.joined(separator: ", "))], from: \"\(from)\", to: \"\(to)\", weight: \(weight)}]"
  }

  private var activities: String {
    """
    activities:
      - {id: desk, name: Trực ban, burden: {duty: 0, hour: 1, night-hour: 2}}
      - {id: command, name: Trực chỉ huy, working-time: false, burden: {duty: 4}}
      - {id: area-patrol, name: Tuần tra địa bàn, burden: {duty: 1, hour: 1, night-hour: 2}}
      - {id: mobile-patrol, name: Tuần tra cơ động, burden: {duty: 1, hour: 1, night-hour: 2}}
      - {id: post, name: Chốt an ninh trật tự, burden: {duty: 1, hour: 1, night-hour: 2}}
      - {id: ambush, name: Phục kích, needs-police: true, covert: true, burden: {duty: 3, hour: 1, night-hour: 2}}
      - {id: standby, name: Ứng trực, working-time: false, burden: {duty: 2}}

    """
  }

  private var rules: String {
    """
    rules:
      - {id: whole-ambush-team, kind: team-size, scope: {activities: [ambush]}, strength: law}
      - {id: visits, kind: area-visits, scope: {activities: [area-patrol]}, strength: law, minimum: 3, maximum-gap: 3}
      - {id: no-repeat, kind: cooldown, scope: {activities: [ambush]}, strength: law, days: 3}
      - {id: not-at-home, kind: home-area, scope: {activities: [ambush]}, strength: law, relation: outside}
      - {id: own-beat, kind: home-area, scope: {activities: [area-patrol]}, strength: {level: wishes, weight: 1}, relation: within}
      - {id: police-night-hours, kind: night-minutes, scope: {forces: [police]}, strength: law, period: week, maximum: 24h}
      - {id: police-nights-running, kind: consecutive-nights, scope: {forces: [police]}, strength: law, maximum: 2, night-from: 3h}
      - {id: police-free-day, kind: free-days, scope: {forces: [police]}, strength: law, minimum: 1, period: week}
      - {id: police-two-free-days, kind: free-days, scope: {forces: [police]}, strength: {level: wishes, weight: 4}, minimum: 2, period: week}
      - {id: police-ambush-once, kind: activity-limit, scope: {forces: [police], activities: [ambush]}, strength: law, period: week, maximum: 1}
      - {id: team-rest, kind: minimum-rest, scope: {forces: [civil-defence, volunteer]}, strength: law, rest: 10h}
      - {id: team-duties, kind: activity-limit, scope: {forces: [civil-defence]}, strength: law, period: week, maximum: 4}
      - {id: team-nights-running, kind: consecutive-nights, scope: {forces: [civil-defence]}, strength: law, maximum: 2, night-from: 2h}
      - {id: police-share, kind: fair-share, scope: {forces: [police], roles: [officer]}, strength: law, weekend-points: 2, holiday-points: 4}
      - {id: team-share, kind: fair-share, scope: {forces: [civil-defence]}, strength: law, weekend-points: 2, holiday-points: 4}

    """
  }
}
