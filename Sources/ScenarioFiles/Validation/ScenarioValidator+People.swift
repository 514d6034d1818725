import PatrolDomain

extension ScenarioValidator {
  /// People by id, with their absences and declared windows.
  mutating func readPeople() -> [Person] {
    let table = document.people
    names.people.isIncomplete = table.isIncomplete
    // Absences name people and need their forces, so all people are entered first.
    let entries = table.rows.map { row in
      let id = names.people.declare(row.required("id", .identifier(), &faults), &faults)
      return (row, id, names.forces.resolve(row.required("force", .reference(), &faults), &faults))
    }
    var forceOfPerson: [PersonID: ForceID] = [:]
    for (_, id, force) in entries {
      if let id { forceOfPerson[id] = force }
    }
    let calendars = readAbsences(forceOfPerson)
    let people = entries.compactMap { row, id, force in
      readPerson(row, id, force, id.flatMap { calendars[$0] } ?? Calendar())
    }
    if people.isEmpty, !table.isIncomplete, faults.isEmpty, let node = document.root.node("people") {
      faults.report(node.origin, .noPeople)
    }
    return people.sorted { $0.id < $1.id }
  }

  private mutating func readPerson(_ row: Row, _ id: PersonID?, _ force: ForceID?, _ calendar: Calendar) -> Person? {
    let name = row.required("name", .text, &faults)
    if !row.has("roles") { faults.report(row.origin("roles"), .personWithoutRole) }
    let roles = names.roles.resolve(row.list("roles", .reference(), &faults), &faults)
    let skills = readSkillsHeld(row)
    let home = readHome(row)
    let rank = row.optional("rank", .text, &faults)
    let supervisedUntil = row.optional("supervised_until", .date, &faults)
    let opening = row.optional("opening_burden", .number(-100_000...100_000), &faults)
    let limits = PersonalLimits(row, &faults)
    guard let id, let name, let force else { return nil }
    personalRules[id] = limits.rules(for: id, from: row.file)
    let declaresWindows = forces[force]?.declaresWindows ?? false
    let absences = calendar.absences.sorted { a, b in
      (a.interval.start, a.interval.end, a.reason.rawValue) < (b.interval.start, b.interval.end, b.reason.rawValue)
    }
    return Person(
      id: id, name: name.value, force: force, rank: rank?.value ?? "", roles: Set(roles), skills: skills, home: home,
      absences: absences,
      declaredWindows: declaresWindows ? calendar.joinedWindows : nil, supervisedUntil: supervisedUntil?.value,
      openingBurden: BurdenPoints(opening?.value ?? 0))
  }

  /// `first-aid:2026-12-31 radio`: skills, each with the last day on which it is valid if it expires.
  private mutating func readSkillsHeld(_ row: Row) -> [SkillHeld] {
    let held: [Located<SkillNote>] = row.list("skills", .skill, &faults)
    let ids = names.skills.resolve(
      held.map { Located(value: $0.value.skill, text: $0.value.skill.text, origin: $0.origin) }, &faults)
    let validity = Dictionary(held.map { ($0.value.skill, $0.value.validUntil) }) { first, _ in first }
    return ids.map { SkillHeld(skill: $0, validUntil: validity[$0] ?? nil) }
  }

  private mutating func readHome(_ row: Row) -> PlaceID? {
    let typed: Located<PlaceID>? = row.optional("home", .reference(), &faults)
    guard let home = names.places.resolve(typed, offering: groups, &faults), let typed else { return nil }
    if let place = places[home], place.kind != .group { faults.reportNoGroup(typed, groups) }
    return home
  }
}

/// A skill as a table's cell notes it.
private struct SkillNote: Sendable {
  let skill: SkillID
  let validUntil: CivilDate?
}

extension Notation where Value == SkillNote {
  /// `radio`, or `first-aid:2026-12-31`.
  fileprivate static let skill = Notation { text in
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2 else { return .value(SkillNote(skill: SkillID(text), validUntil: nil)) }
    switch Notation<CivilDate>.date.read(parts[1]) {
    case .value(let date): return .value(SkillNote(skill: SkillID(parts[0]), validUntil: date))
    case .fault(let fact, let advice): return .fault(fact, advice: advice)
    }
  }
}
