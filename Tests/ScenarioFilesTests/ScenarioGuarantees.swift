import PatrolDomain

/// What the doc comments of `Scenario` and its parts promise, checked without any code of the reader.
struct ScenarioGuarantees {
  private let scenario: Scenario
  private(set) var violations: [String] = []

  init(_ scenario: Scenario) {
    self.scenario = scenario
    checkIds()
    checkPlaces()
    checkPeople()
    checkDuties()
    checkQuotas()
    checkRules()
    checkRequests()
    checkHistory()
  }

  private mutating func require(_ holds: Bool, _ promise: String) {
    if !holds { violations.append(promise) }
  }

  private mutating func checkIds() {
    func isUnique<ID: Hashable>(_ ids: [ID]) -> Bool { Set(ids).count == ids.count }
    require(isUnique(scenario.forces.map(\.id)), "unique forces")
    require(isUnique(scenario.roles.map(\.id)), "unique roles")
    require(isUnique(scenario.skills.map(\.id)), "unique skills")
    require(isUnique(scenario.people.map(\.id)), "unique people")
    require(isUnique(scenario.places.map(\.id)), "unique places")
    require(isUnique(scenario.activities.map(\.id)), "unique activities")
    require(isUnique(scenario.equipment.map(\.id)), "unique equipment")
    require(isUnique(scenario.duties.map(\.id)), "unique duties")
    require(isUnique(scenario.quotas.map(\.id)), "unique quotas")
    require(isUnique(scenario.rules.map(\.id)), "unique rules")
    require(!scenario.roles.contains { $0.id.text == Seat.leaderWord }, "no role is called leader")
  }

  private mutating func checkPlaces() {
    let groups = Set(scenario.places.filter { $0.kind == .group }.map(\.id))
    require(isAscending(scenario.places.map(\.id)), "places by id")
    for place in scenario.places {
      require(place.groups.isSubset(of: groups), "\(place.id): groups are residential groups")
      require(place.kind != .group || place.groups == [place.id], "\(place.id): a group consists of itself")
      require(place.kind != .beat || !place.groups.isEmpty, "\(place.id): a beat has groups")
      require(place.risk.allSatisfy { !$0.weekdays.isEmpty && $0.weight >= 0 }, "\(place.id): risk")
    }
  }

  private mutating func checkPeople() {
    let forces = Dictionary(uniqueKeysWithValues: scenario.forces.map { ($0.id, $0) })
    let groups = Set(scenario.places.filter { $0.kind == .group }.map(\.id))
    require(!scenario.people.isEmpty, "there are people")
    require(isAscending(scenario.people.map(\.id)), "people by id")
    for person in scenario.people {
      require(forces[person.force] != nil, "\(person.id): force")
      require(!person.roles.isEmpty && person.roles.isSubset(of: Set(scenario.roles.map(\.id))), "\(person.id): roles")
      require(Set(person.skills.map(\.skill)).isSubset(of: Set(scenario.skills.map(\.id))), "\(person.id): skills")
      require(person.home.map(groups.contains) ?? true, "\(person.id): home is a residential group")
      require(isAscending(person.absences.map(\.interval.start)), "\(person.id): absences ascend")
      let declares = forces[person.force]?.declaresWindows ?? false
      require((person.declaredWindows != nil) == declares, "\(person.id): declares windows like his force")
      let windows = person.declaredWindows ?? []
      require(zip(windows, windows.dropFirst()).allSatisfy { $0.end < $1.start }, "\(person.id): windows are disjoint")
    }
  }

  private mutating func checkDuties() {
    let quotas = Dictionary(uniqueKeysWithValues: scenario.quotas.map { ($0.id, Set($0.duties)) })
    require(!scenario.duties.isEmpty, "there are duties")
    let order = scenario.duties.map { ($0.day, $0.interval.start.minute, $0.line.text, $0.place.text) }
    require(zip(order, order.dropFirst()).allSatisfy { $0 <= $1 }, "duties by day, start, line, place")
    for duty in scenario.duties {
      require((0..<scenario.horizon.dayCount).contains(duty.day), "\(duty.id): day lies in the horizon")
      require(duty.interval.start.day == duty.day, "\(duty.id): starts on its day")
      require(duty.interval.length < .hours(24), "\(duty.id): shorter than a day")
      require(scenario.activities.contains { $0.id == duty.activity }, "\(duty.id): activity")
      require(scenario.places.contains { $0.id == duty.place }, "\(duty.id): place")
      require(duty.priority >= 1, "\(duty.id): priority")
      require(duty.quota.map { quotas[$0]?.contains(duty.id) ?? false } ?? true, "\(duty.id): quota")
      let used = duty.equipment.map(\.equipment)
      require(Set(used).isSubset(of: Set(scenario.equipment.map(\.id))), "\(duty.id): equipment")
      check(duty.team, of: duty)
    }
  }

  private mutating func check(_ team: Team, of duty: Duty) {
    let roles = Set(scenario.roles.map(\.id))
    let seats = team.seats.map(\.role)
    require(Set(seats).count == seats.count && Set(seats).isSubset(of: roles), "\(duty.id): seats")
    require(Set(team.leaderRoles).count == team.leaderRoles.count, "\(duty.id): leader roles differ")
    require(Set(team.leaderRoles).isSubset(of: roles), "\(duty.id): leader roles")
    require(!team.leaderRoles.isEmpty || team.seats.contains { $0.maximum > 0 }, "\(duty.id): somebody goes")
    require(
      team.skills.allSatisfy { demand in scenario.skills.contains { $0.id == demand.skill } }, "\(duty.id): skills")
  }

  private mutating func checkQuotas() {
    let duties = Dictionary(uniqueKeysWithValues: scenario.duties.map { ($0.id, $0) })
    for quota in scenario.quotas {
      let candidates = quota.duties.compactMap { duties[$0] }
      require(candidates.count == quota.duties.count && !candidates.isEmpty, "\(quota.id): candidates")
      require((1...candidates.count).contains(quota.sessions), "\(quota.id): sessions")
      require(candidates.allSatisfy { $0.quota == quota.id }, "\(quota.id): duties name it")
      require(Set(candidates.map(\.line)).count == 1, "\(quota.id): one line")
      require(Set(candidates.map(\.team)).count == 1, "\(quota.id): equal teams")
      require(Set(candidates.map(\.priority)).count == 1, "\(quota.id): equal priorities")
      require(quota.duties == scenario.duties.map(\.id).filter(Set(quota.duties).contains), "\(quota.id): in order")
    }
  }

  private mutating func checkRules() {
    let builtIn: [RuleKind] = [
      .availability, .qualification, .dutiesPerDay, .pins, .wishes, .pairing, .equipmentStock, .teamLeader,
      .authority, .collectiveSkills,
    ]
    let kinds = Set(scenario.rules.map(\.statement.kind))
    require(builtIn.allSatisfy(kinds.contains), "every built-in kind is present")
    for rule in scenario.rules {
      let scope = rule.scope
      require(scope.forces.isSubset(of: Set(scenario.forces.map(\.id))), "\(rule.id): forces")
      require(scope.roles.isSubset(of: Set(scenario.roles.map(\.id))), "\(rule.id): roles")
      require(scope.persons.isSubset(of: Set(scenario.people.map(\.id))), "\(rule.id): persons")
      require(scope.activities.isSubset(of: Set(scenario.activities.map(\.id))), "\(rule.id): activities")
      if RuleKind.lawOnly.contains(rule.statement.kind) { require(rule.strength == .law, "\(rule.id): law") }
      if case .soft(_, let weight) = rule.strength { require(weight > 0, "\(rule.id): weight") }
    }
  }

  private mutating func checkRequests() {
    let people = Set(scenario.people.map(\.id))
    let days = 0..<scenario.horizon.dayCount
    for wish in scenario.wishes {
      require(people.contains(wish.person) && days.contains(wish.day), "wish of \(wish.person)")
      require((1...3).contains(wish.rank), "rank of \(wish.person)'s wish")
    }
    for pair in scenario.pairs {
      require(people.isSuperset(of: [pair.first, pair.second]) && pair.first != pair.second, "pair \(pair.first)")
    }
    for pin in scenario.pins {
      require(people.contains(pin.person) && days.contains(pin.day), "pin of \(pin.person)")
      guard case .duty(let id, let seat) = pin.subject else { continue }
      let duty = scenario.duties.first { $0.id == id }
      require(duty?.day == pin.day, "pin of \(pin.person): duty")
      guard let seat, let team = duty?.team else { continue }
      let seats = team.seats.map { Seat.role($0.role) } + (team.leaderRoles.isEmpty ? [] : [.leader])
      require(seats.contains(seat), "pin of \(pin.person): seat")
    }
  }

  private mutating func checkHistory() {
    let people = Set(scenario.people.map(\.id))
    require(isAscending(scenario.history.map(\.interval.start)), "history by start")
    for past in scenario.history {
      require(people.contains(past.person), "past duty of \(past.person)")
      require(past.interval.start.day < 0, "past duty of \(past.person) starts before the horizon")
      require(scenario.activities.contains { $0.id == past.activity }, "activity of a past duty")
    }
  }

  private func isAscending<Value: Comparable>(_ values: [Value]) -> Bool {
    zip(values, values.dropFirst()).allSatisfy { $0 <= $1 }
  }
}
