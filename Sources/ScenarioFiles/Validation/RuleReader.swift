import PatrolDomain

/// Reads one rule, of a scenario or of a pack: who, how strongly, by whose authority; `RuleReader+Statements` reads what
/// it demands.
struct RuleReader {
  let names: Names
  /// Rules of packs get their scope from the forces that name the pack.
  var isOfPack = false

  /// `nil`, and faults, when a part of it cannot be read.
  func rule(_ fields: Fields, id: RuleID?, _ faults: inout FaultLog) -> Rule? {
    guard let kind: Located<RuleKind> = fields.required("kind", .choice, &faults) else { return nil }
    let common = ["id", "kind", "strength", "source", "status", "authority"] + (isOfPack ? [] : ["scope"])
    fields.only(common + RuleReader.parameters(of: kind.value), &faults)
    let statement = statement(kind.value, fields, &faults)
    let strength = strength(of: kind.value, fields, &faults)
    let scope = scope(of: kind.value, fields, &faults)
    let citation = citation(fields, &faults)
    guard let id, let statement, let strength, let scope else { return nil }
    return Rule(id: id, statement: statement, strength: strength, scope: scope, citation: citation)
  }

  private func citation(_ fields: Fields, _ faults: inout FaultLog) -> Citation {
    let source = fields.optional("source", .text, &faults)
    let status: Located<Citation.Status>? = fields.optional("status", .choice, &faults)
    if let status, status.value == .verified, !fields.has("source") {
      faults.report(status.origin, .verifiedWithoutSource, value: status.text)
    }
    let authority: Located<Citation.Authority>? = fields.optional("authority", .choice, &faults)
    return Citation(
      source: source?.value ?? "", status: status?.value ?? .assumed, authority: authority?.value ?? .planner)
  }

  // MARK: Strength

  /// Law when nothing is said, but wishes, which would not be wishes then.
  private func strength(of kind: RuleKind, _ fields: Fields, _ faults: inout FaultLog) -> Strength? {
    guard let node = fields.node("strength") else {
      return kind == .wishes ? .soft(level: .wishes, weight: 1) : .law
    }
    if case .scalar("law") = node.content { return .law }
    guard case .mapping = node.content, let soft = Fields(node, &faults) else {
      faults.report(node, choices: ["law", "{level: wishes, weight: 3}"])
      return nil
    }
    soft.only(["level", "weight"], &faults)
    let levels: [ObjectiveLevel] = [.minimumSeats, .targetSeats, .wishes]
    let level = soft.required("level", .choice(among: levels), &faults)
    let weight = soft.required("weight", .positive, &faults)
    // Fair share has levels of its own.
    if RuleKind.lawOnly.contains(kind) || kind == .fairShare {
      faults.report(node.origin, .lawOnly, ["kind": .text(kind.rawValue)])
    }
    guard let level, let weight else { return nil }
    return .soft(level: level.value, weight: weight.value)
  }

  // MARK: Scope

  /// Rules about a team or the week's plan, and rules without exceptions, are for nobody in particular.
  private static let personless: Set<RuleKind> = [
    .availability, .qualification, .pins, .teamSize, .teamLeader, .authority, .collectiveSkills, .pairing,
    .supervision, .areaVisits, .equipmentStock, .cooldown,
  ]
  /// Rules that look at everything that somebody does.
  private static let dutyless: Set<RuleKind> = [
    .availability, .qualification, .dutiesPerDay, .weeklyRest, .wishes, .pins, .equipmentStock,
  ]

  /// The keys of a scope.
  static let scopeKeys = ["forces", "roles", "persons", "activities", "days"]

  private func scope(of kind: RuleKind, _ rule: Fields, _ faults: inout FaultLog) -> Scope? {
    guard let node = rule.node("scope") else { return Scope() }
    guard let fields = Fields(node, &faults) else { return nil }
    fields.only(Self.scopeKeys, &faults)
    let idle =
      (Self.personless.contains(kind) ? ["forces", "roles", "persons"] : [])
      + (Self.dutyless.contains(kind) ? ["activities", "days"] : [])
    for key in idle {
      guard let node = fields.node(key) else { continue }
      faults.report(node.origin, .scopeWithoutEffect, ["key": .text(key), "kind": .text(kind.rawValue)])
    }
    let days: [Located<Weekday>] = fields.list("days", .choice, &faults)
    return Scope(
      forces: Set(names.forces.resolve(fields.list("forces", .reference(), &faults), &faults)),
      roles: Set(names.roles.resolve(fields.list("roles", .reference(), &faults), &faults)),
      persons: Set(names.people.resolve(fields.list("persons", .reference(), &faults), &faults)),
      activities: Set(names.activities.resolve(fields.list("activities", .reference(), &faults), &faults)),
      weekdays: Set(days.map(\.value)))
  }
}
