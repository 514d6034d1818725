import PatrolDomain

/// The things of a scenario by their ids.
struct ScenarioIndex {
  let people: [PersonID: Person]
  let duties: [DutyID: Duty]
  let places: [PlaceID: Place]
  let activities: [ActivityID: Activity]
  let forces: [ForceID: Force]
  let roles: [RoleID: Role]
  let skills: [SkillID: Skill]
  let quotas: [QuotaID: Quota]

  init(_ scenario: Scenario) {
    people = Self.byID(scenario.people, \.id)
    duties = Self.byID(scenario.duties, \.id)
    places = Self.byID(scenario.places, \.id)
    activities = Self.byID(scenario.activities, \.id)
    forces = Self.byID(scenario.forces, \.id)
    roles = Self.byID(scenario.roles, \.id)
    skills = Self.byID(scenario.skills, \.id)
    quotas = Self.byID(scenario.quotas, \.id)
  }

  private static func byID<Kind, Value>(
    _ values: [Value], _ id: (Value) -> Identifier<Kind>
  ) -> [Identifier<Kind>: Value] {
    Dictionary(values.map { (id($0), $0) }, uniquingKeysWith: { first, _ in first })
  }
}
