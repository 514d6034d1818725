import PatrolDomain

// What the station has: forces, roles, skills, equipment, activities.
extension ScenarioValidator {
  mutating func readForces() -> [Force] {
    let sections = definitions("forces", required: true, of: \.forces)
    let read = sections.compactMap { fields -> Force? in
      fields.only(["id", "name", "police-powers", "declares-windows", "packs"], &faults)
      let id = names.forces.declare(fields.required("id", .identifier(), &faults), &faults)
      let name = fields.required("name", .text, &faults)
      let powers = fields.optional("police-powers", .boolean, &faults)
      let windows = fields.optional("declares-windows", .boolean, &faults)
      packMentions += fields.list("packs", .text, &faults).map { ($0, id) }
      guard let id, let name else { return nil }
      return Force(
        id: id, name: name.value, hasPolicePowers: powers?.value ?? false, declaresWindows: windows?.value ?? false)
    }
    forces = Dictionary(uniqueKeysWithValues: read.map { ($0.id, $0) })
    return read
  }

  mutating func readRoles() -> [Role] {
    definitions("roles", required: true, of: \.roles).compactMap { fields in
      fields.only(["id", "name"], &faults)
      let typed: Located<RoleID>? = fields.required("id", .identifier(), &faults)
      if let typed, typed.text == Seat.leaderWord {
        faults.report(typed.origin, .reservedId, ["id": .text(typed.text)], value: typed.text)
      }
      let id = names.roles.declare(typed, &faults)
      let name = fields.required("name", .text, &faults)
      guard let id, let name else { return nil }
      return Role(id: id, name: name.value)
    }
  }

  mutating func readSkills() -> [Skill] {
    definitions("skills", required: false, of: \.skills).compactMap { fields in
      fields.only(["id", "name"], &faults)
      let id = names.skills.declare(fields.required("id", .identifier(), &faults), &faults)
      let name = fields.required("name", .text, &faults)
      guard let id, let name else { return nil }
      return Skill(id: id, name: name.value)
    }
  }

  mutating func readEquipment() -> [Equipment] {
    definitions("equipment", required: false, of: \.equipment).compactMap { fields in
      fields.only(["id", "name", "stock"], &faults)
      let id = names.equipment.declare(fields.required("id", .identifier(), &faults), &faults)
      let name = fields.required("name", .text, &faults)
      let stock = fields.required("stock", .count, &faults)
      guard let id, let name, let stock else { return nil }
      return Equipment(id: id, name: name.value, stock: stock.value)
    }
  }

  mutating func readActivities() -> [Activity] {
    let read = definitions("activities", required: true, of: \.activities).compactMap { fields -> Activity? in
      fields.only(["id", "name", "needs-police", "covert", "working-time", "burden"], &faults)
      let id = names.activities.declare(fields.required("id", .identifier(), &faults), &faults)
      let name = fields.required("name", .text, &faults)
      let needsPolice = fields.optional("needs-police", .boolean, &faults)
      let covert = fields.optional("covert", .boolean, &faults)
      let workingTime = fields.optional("working-time", .boolean, &faults)
      let burden = readBurden(of: fields)
      guard let id, let name else { return nil }
      return Activity(
        id: id, name: name.value, needsPolicePowers: needsPolice?.value ?? false, isCovert: covert?.value ?? false,
        isWorkingTime: workingTime?.value ?? true, burden: burden)
    }
    activities = Dictionary(uniqueKeysWithValues: read.map { ($0.id, $0) })
    return read
  }

  /// An activity without a burden weighs nothing.
  private mutating func readBurden(of activity: Fields) -> BurdenRate {
    let fields = activity.mapping("burden", &faults)
    fields?.only(["duty", "hour", "night-hour"], &faults)
    func points(_ key: String, _ faults: inout FaultLog) -> BurdenPoints {
      BurdenPoints(fields?.optional(key, .points, &faults)?.value ?? 0)
    }
    return BurdenRate(
      perDuty: points("duty", &faults), perHour: points("hour", &faults),
      perNightHour: points("night-hour", &faults))
  }
}

extension Notation where Value == Int {
  /// Burden points of one thing. With seats up to 500 and sums over 20,000 duties, shares stay within 64 bits.
  static let points = number(0...1000)
}
