import PatrolDomain

extension Station {
  /// A team that takes anybody: up to nine members, none needed.
  static let anybody = Team(
    leaderRoles: [],
    seats: [SeatDemand(role: member, minimum: 0, target: 0, maximum: 9, outside: 0)], skills: [])

  /// Declares somebody who differs from the default: a police officer with the role `member` and nothing else.
  mutating func person(
    _ id: String, force: String = "police", roles: Set<String> = ["member"], skills: [SkillHeld] = [],
    home: String? = nil, absences: [Absence] = [], windows: [Interval]? = nil, newcomerUntil: String? = nil,
    opening: Int = 0
  ) {
    people[PersonID(id)] = Person(
      id: PersonID(id), name: id.capitalised, force: ForceID(force), rank: "", roles: Set(roles.map { RoleID($0) }),
      skills: skills, home: home.map { PlaceID($0) }, absences: absences, declaredWindows: windows,
      supervisedUntil: newcomerUntil.map(date), openingBurden: BurdenPoints(opening))
  }

  /// Declares a place that differs from the default: the desk of the station.
  mutating func place(_ id: String, _ kind: Place.Kind, groups: Set<String> = [], risk: [RiskBand] = []) {
    let own: Set<String> = kind == .group ? [id] : []
    places[PlaceID(id)] = Place(
      id: PlaceID(id), name: id, kind: kind, groups: Set(groups.union(own).map { PlaceID($0) }), risk: risk)
  }

  /// Declares a duty; its id has the line, the day, the window and the place.
  @discardableResult
  mutating func duty(
    _ day: Int, _ window: String, _ activity: String = "patrol", at place: String = "station",
    team: Team = anybody, priority: Int = 1, equipment: [EquipmentUse] = [], quota: String? = nil
  ) -> DutyID {
    let id = Self.dutyID(day, window, activity, place)
    duties[id] = Duty(
      id: id, line: DutyLineID(activity), title: activity, day: day, interval: interval(day, window),
      activity: ActivityID(activity), place: PlaceID(place), team: team, priority: priority, equipment: equipment,
      quota: quota.map { QuotaID($0) }, partner: nil)
    if places[PlaceID(place)] == nil { self.place(place, .desk) }
    return id
  }

  /// Puts somebody on a duty; both come into being if they are new.
  mutating func works(
    _ person: String, _ day: Int, _ window: String, _ activity: String = "patrol", at place: String = "station",
    seat: String = "member"
  ) {
    let id = Self.dutyID(day, window, activity, place)
    if duties[id] == nil { duty(day, window, activity, at: place) }
    if people[PersonID(person)] == nil { self.person(person) }
    assignments.append(Assignment(duty: id, seat: Seat(seat), person: PersonID(person)))
  }

  mutating func past(
    _ person: String, _ day: Int, _ window: String, _ activity: String = "patrol", at place: String? = nil
  ) {
    precondition(day < 0, "history lies before day 0")
    if people[PersonID(person)] == nil { self.person(person) }
    history.append(
      PastDuty(
        person: PersonID(person), activity: ActivityID(activity), interval: interval(day, window),
        place: place.map { PlaceID($0) }))
  }

  mutating func wish(_ person: String, _ day: Int, _ subject: Wish.Subject, rank: Int = 1) {
    if people[PersonID(person)] == nil { self.person(person) }
    wishes.append(Wish(person: PersonID(person), day: day, subject: subject, rank: rank))
  }

  static func dutyID(_ day: Int, _ window: String, _ activity: String, _ place: String) -> DutyID {
    DutyID("\(activity)@\(day)T\(window)@\(place)")
  }
}

extension String {
  var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
