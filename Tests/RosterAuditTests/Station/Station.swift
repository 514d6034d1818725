import PatrolDomain

/// A small station to judge rosters of: everything that a test does not name has a harmless default.
///
/// Seven days from Monday 30 November 2026. People, duties and places come into being when they are mentioned.
struct Station: Sendable {
  var horizon = Horizon(start: monday, dayCount: 7)
  var holidays: Set<CivilDate> = []
  var people: [PersonID: Person] = [:]
  var places: [PlaceID: Place] = [:]
  var duties: [DutyID: Duty] = [:]
  var equipment: [Equipment] = []
  var quotas: [Quota] = []
  var rules: [Rule] = []
  var pairs: [Pair] = []
  var wishes: [Wish] = []
  var pins: [Pin] = []
  var history: [PastDuty] = []
  var assignments: [Assignment] = []

  static let member = RoleID("member")
  static let forces = [
    Force(id: ForceID("police"), name: "Công an phường", hasPolicePowers: true, declaresWindows: false),
    Force(id: ForceID("civil"), name: "Bảo vệ dân phố", hasPolicePowers: false, declaresWindows: false),
  ]
  static let roles = ["chief", "deputy", "member", "senior", "driver"].map { Role(id: RoleID($0), name: $0) }
  static let skills = [Skill(id: SkillID("first-aid"), name: "first aid")]

  /// One point per duty, except where a test needs more.
  static let activities = [
    activity("patrol"), activity("desk", hour: 1, nightHour: 2), activity("ambush", needsPolice: true),
    activity("training"), activity("standby", isWork: false),
  ]

  private static func activity(
    _ id: String, needsPolice: Bool = false, isWork: Bool = true, hour: Int = 0, nightHour: Int = 0
  ) -> Activity {
    Activity(
      id: ActivityID(id), name: id, needsPolicePowers: needsPolice, isCovert: needsPolice, isWorkingTime: isWork,
      burden: BurdenRate(
        perDuty: BurdenPoints(1), perHour: BurdenPoints(hour), perNightHour: BurdenPoints(nightHour)))
  }

  var scenario: Scenario {
    Scenario(
      title: "Probe", unit: "Station", horizon: horizon, holidays: holidays, forces: Self.forces, roles: Self.roles,
      skills: Self.skills, people: people.values.sorted { $0.id < $1.id },
      places: places.values.sorted { $0.id < $1.id }, activities: Self.activities, equipment: equipment,
      duties: duties.values.sorted(by: Self.precedes), quotas: quotas, rules: rules, pairs: pairs, wishes: wishes,
      pins: pins, history: history.sorted { $0.interval.start < $1.interval.start })
  }

  var roster: Roster { Roster(assignments: assignments) }

  private static func precedes(_ a: Duty, _ b: Duty) -> Bool {
    (a.day, a.interval.start, a.line, a.place) < (b.day, b.interval.start, b.line, b.place)
  }
}
