import PublicBenchmarks

/// Somebody of a generated district, as far as the other tables need him.
struct GeneratedPerson {
  enum Force: String {
    case police
    case team = "civil-defence"
    case volunteer
  }

  let id: String
  let name: String
  let force: Force
  let ward: Int
  let roles: String
  let skills: [String]
  /// Empty for police who live elsewhere.
  let home: String
  let opening: Int

  static let columns = ["id", "name", "force", "roles", "skills", "home", "opening_burden"]

  var row: [String] {
    [id, name, force.rawValue, roles, skills.joined(separator: " "), home, opening == 0 ? "" : String(opening)]
  }

  /// Whether he leads the station and does nothing but command and lead ambushes.
  var isDeputy: Bool { roles == "deputy" }
}

extension GeneratedDistrict {
  /// Everybody, ward by ward.
  func people(_ dice: inout Dice) -> [GeneratedPerson] {
    var roll: [GeneratedPerson] = []
    for ward in wardNumbers {
      for number in 1...police { roll.append(officer(number, ward, &dice)) }
      for number in 1...members { roll.append(member(number, ward, &dice)) }
      for number in 1...volunteers { roll.append(volunteer(number, ward, &dice)) }
    }
    return roll
  }

  /// The first three of a ward are deputies, the next five its beat officers.
  private func officer(_ number: Int, _ ward: Int, _ dice: inout Dice) -> GeneratedPerson {
    let roles = number <= 3 ? "deputy" : number <= 8 ? "beat-officer officer" : "officer"
    let isBeatOfficer = number > 3 && number <= 8
    return GeneratedPerson(
      id: "w\(ward)-ca-\(padded(number))", name: name(&dice), force: .police, ward: ward, roles: roles,
      skills: skills(["radio": 100, "motorbike": 85, "first-aid": 30, "woman": 15], &dice),
      home: isBeatOfficer ? Self.group(2 * (number - 3) - 1, ward: ward) : "", opening: opening(&dice))
  }

  private func member(_ number: Int, _ ward: Int, _ dice: inout Dice) -> GeneratedPerson {
    GeneratedPerson(
      id: "w\(ward)-bv-\(padded(number))", name: name(&dice), force: .team, ward: ward,
      roles: number <= Self.groupsPerWard ? "head-w\(ward) member-w\(ward)" : "member-w\(ward)",
      skills: skills(["radio": 40, "motorbike": 30, "first-aid": 40, "woman": 25], &dice),
      home: Self.group((number - 1) % Self.groupsPerWard + 1, ward: ward), opening: opening(&dice))
  }

  private func volunteer(_ number: Int, _ ward: Int, _ dice: inout Dice) -> GeneratedPerson {
    GeneratedPerson(
      id: "w\(ward)-qc-\(padded(number))", name: name(&dice), force: .volunteer, ward: ward,
      roles: "volunteer-w\(ward)", skills: skills(["first-aid": 25, "woman": 40], &dice),
      home: Self.group(dice.below(Self.groupsPerWard) + 1, ward: ward), opening: 0)
  }

  /// Each skill with its chance in percent; some expire within the week.
  private func skills(_ chances: KeyValuePairs<String, Int>, _ dice: inout Dice) -> [String] {
    var held: [String] = []
    for (skill, percent) in chances where dice.chance(percent) {
      let date = dice.chance(10) ? "2026-12-0\(2 + dice.below(4))" : "2027-06-30"
      held.append(skill == "first-aid" ? "\(skill):\(date)" : skill)
    }
    return held
  }

  private func opening(_ dice: inout Dice) -> Int { dice.below(13) - 6 }

  private func name(_ dice: inout Dice) -> String {
    let family = [
      "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Phan", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý", "Đinh",
    ]
    let middle = ["Văn", "Đức", "Xuân", "Quang", "Minh", "Thị", "Hữu", "Công", "Thanh", "Ngọc", "Tiến", "Gia"]
    let given = [
      "An", "Bình", "Cường", "Dũng", "Giang", "Hà", "Hải", "Hạnh", "Hùng", "Khánh", "Lan", "Long", "Mai", "Nam", "Nga",
      "Phong", "Phúc", "Quân", "Sơn", "Tâm", "Thảo", "Thắng", "Trang", "Tuấn", "Vinh", "Yến",
    ]
    return [dice.pick(family), dice.pick(middle), dice.pick(given)].joined(separator: " ")
  }

  private func padded(_ number: Int) -> String { String("00\(number)".suffix(3)) }
}
