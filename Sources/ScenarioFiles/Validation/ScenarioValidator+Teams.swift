import PatrolDomain

extension ScenarioValidator {
  /// `nil`, and faults, when a part of the team cannot be read.
  mutating func readTeam(_ fields: Fields) -> Team? {
    fields.only(["leader", "seats", "skills"], &faults)
    let leaders: [Located<RoleID>] = fields.list("leader", .reference(), &faults)
    let leaderRoles = names.roles.resolve(leaders, &faults)
    let sections = fields.mappings("seats", &faults)
    let seats = sections.compactMap { readSeat($0) }
    var roles: Set<RoleID> = []
    for (seat, section) in zip(seats, sections) where !roles.insert(seat.role).inserted {
      let origin = section.node("role")?.origin ?? section.origin
      faults.report(origin, .namedTwice, ["id": .text(seat.role.text)], value: seat.role.text)
    }
    let skills = readSkillDemands(of: fields)
    guard seats.count == sections.count, leaderRoles.count == leaders.count else { return nil }
    let team = Team(leaderRoles: leaderRoles, seats: seats, skills: skills)
    check(team, fields)
    return team
  }

  /// Somebody is rostered at all, and they are enough to hold the skills.
  private mutating func check(_ team: Team, _ fields: Fields) {
    let people = (team.leaderRoles.isEmpty ? 0 : 1) + team.seats.reduce(0) { $0 + $1.maximum }
    if people == 0 { faults.report(fields.origin, .teamEmpty) }
    for demand in team.skills where people > 0 && demand.holders > people {
      let values: [String: FactValue] = [
        "skill": .text(demand.skill.text), "holders": .count(demand.holders), "people": .count(people),
      ]
      let node = fields.node("skills").flatMap { Fields($0, &faults) }?.node(demand.skill.text)
      faults.report(node?.origin ?? fields.origin, .holdersAboveTeam, values, value: String(demand.holders))
    }
  }

  private mutating func readSeat(_ fields: Fields) -> SeatDemand? {
    fields.only(["role", "min", "target", "max", "outside"], &faults)
    let count = Notation<Int>.number(0...500)
    let role = names.roles.resolve(fields.required("role", .reference(), &faults), &faults)
    let minimum = fields.required("min", count, &faults)
    let target = fields.optional("target", count, &faults) ?? minimum
    let maximum = fields.optional("max", .number(1...500), &faults) ?? target
    let helpers = fields.optional("outside", count, &faults)
    guard let role, let minimum, let target, let maximum else { return nil }
    checkAscending(minimum, target, .minimumAboveTarget)
    checkAscending(target, maximum, .targetAboveMaximum)
    guard minimum.value <= target.value, target.value <= maximum.value else { return nil }
    let outside = helpers?.value ?? 0
    if let helpers, outside > maximum.value {
      let values: [String: FactValue] = ["outside": .count(outside), "maximum": .count(maximum.value)]
      faults.report(helpers.origin, .outsideAboveMaximum, values, value: helpers.text)
      return nil
    }
    return SeatDemand(
      role: role, minimum: max(0, minimum.value - outside), target: max(0, target.value - outside),
      maximum: max(0, maximum.value - outside), outside: outside)
  }

  private mutating func checkAscending(_ lower: Located<Int>, _ upper: Located<Int>, _ code: FaultCode) {
    guard lower.value > upper.value else { return }
    faults.report(upper.origin, code, ["lower": .count(lower.value), "upper": .count(upper.value)], value: upper.text)
  }

  private mutating func readSkillDemands(of team: Fields) -> [SkillDemand] {
    guard let fields = team.mapping("skills", &faults) else { return [] }
    return fields.entries.compactMap { entry in
      let typed = Located(value: SkillID(entry.key), text: entry.key, origin: entry.keyOrigin)
      let skill = names.skills.resolve(typed, &faults)
      let holders = entry.node.value(Notation<Int>.number(1...500), &faults)
      guard let skill, let holders else { return nil }
      return SkillDemand(skill: skill, holders: holders.value)
    }
  }
}
