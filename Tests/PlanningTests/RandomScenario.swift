import PatrolDomain

/// SplitMix64: the same numbers from the same seed on every machine.
struct Dice {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A number of the range, all equally likely.
  mutating func roll(_ range: ClosedRange<Int>) -> Int { range.lowerBound + Int(next() % UInt64(range.count)) }
  mutating func chance(_ percent: Int) -> Bool { roll(1...100) <= percent }
  mutating func pick<T>(_ items: [T]) -> T { items[roll(0...items.count - 1)] }
  mutating func some<T>(_ items: [T], _ percent: Int) -> [T] { items.filter { _ in chance(percent) } }
}

/// A small scenario with a few people, duties and rules of every kind, drawn from a seed. Small enough that every roster
/// can be listed.
struct RandomScenario {
  private var dice: Dice
  private let dayCount: Int
  private let personCount: Int
  private let horizon: Horizon
  private let activities: [Activity]
  private let places: [Place]
  private let roles = [Role(id: RoleID("officer"), name: "officer"), Role(id: RoleID("member"), name: "member")]
  private let skill = SkillID("first-aid")
  private let equipment = EquipmentID("motorbike")
  private var usesDoubleDuties = false

  /// - Parameter days: length of the horizon; of more than four days there are too many rosters to list.
  static func make(seed: UInt64, days: ClosedRange<Int> = 2...4) -> Scenario {
    var random = RandomScenario(seed: seed, days: days)
    return random.scenario()
  }

  private init(seed: UInt64, days: ClosedRange<Int>) {
    dice = Dice(seed: seed)
    dayCount = dice.roll(days)
    personCount = dayCount > 4 ? 3 : dayCount == 4 ? 1 : dice.roll(2...(dayCount == 2 ? 3 : 2))
    horizon = Horizon(start: CivilDate(dayNumber: 20_780 + dice.roll(0...13)), dayCount: dayCount)
    activities = [
      Activity(
        id: ActivityID("patrol"), name: "patrol", needsPolicePowers: false, isCovert: false, isWorkingTime: true,
        burden: BurdenRate(perDuty: BurdenPoints(1), perHour: BurdenPoints(1), perNightHour: BurdenPoints(2))),
      Activity(
        id: ActivityID("ambush"), name: "ambush", needsPolicePowers: true, isCovert: true,
        isWorkingTime: dice.chance(70),
        burden: BurdenRate(perDuty: BurdenPoints(2), perHour: BurdenPoints(0), perNightHour: BurdenPoints(1))),
    ]
    let groups = [PlaceID("g1"), PlaceID("g2")]
    let band = RiskBand(
      weekdays: Set(Weekday.allCases), start: TimeOfDay(minute: 20 * 60), end: TimeOfDay(minute: 3 * 60),
      weight: dice.roll(1...4))
    places = [
      Place(id: groups[0], name: "g1", kind: .group, groups: [groups[0]], risk: []),
      Place(id: groups[1], name: "g2", kind: .group, groups: [groups[1]], risk: []),
      Place(id: PlaceID("hot"), name: "hot", kind: .hotspot, groups: [groups[1]], risk: [band]),
      Place(id: PlaceID("station"), name: "station", kind: .desk, groups: [], risk: []),
    ]
  }

  private mutating func scenario() -> Scenario {
    usesDoubleDuties = dice.chance(20)
    let (duties, quotas) = demand()
    let people = (0..<personCount).map { person($0) }
    return Scenario(
      title: "random", unit: "unit", horizon: horizon,
      holidays: dice.chance(30) ? [horizon.date(ofDay: dice.roll(0...dayCount - 1))] : [],
      forces: [
        Force(id: ForceID("police"), name: "police", hasPolicePowers: true, declaresWindows: false),
        Force(id: ForceID("civil"), name: "civil", hasPolicePowers: false, declaresWindows: true),
      ],
      roles: roles, skills: [Skill(id: skill, name: "first aid")], people: people, places: places,
      activities: activities, equipment: [Equipment(id: equipment, name: "motorbike", stock: dice.roll(1...2))],
      duties: duties, quotas: quotas, rules: rules(people), pairs: pairs(people), wishes: wishes(people),
      pins: pins(people, duties), history: history(people))
  }

  // MARK: People

  private mutating func person(_ index: Int) -> Person {
    let isPolice = index == 0 || dice.chance(50)
    let held: [RoleID] = dice.some(roles.map(\.id), 75)
    return Person(
      id: PersonID("p\(index)"), name: "Person \(index)", force: ForceID(isPolice ? "police" : "civil"), rank: "",
      roles: Set(held.isEmpty ? [roles[0].id] : held),
      skills: dice.chance(50) ? [SkillHeld(skill: skill, validUntil: dice.chance(40) ? date() : nil)] : [],
      home: dice.chance(50) ? places[dice.roll(0...1)].id : nil,
      absences: dice.chance(30) ? [Absence(interval: interval(), reason: .court)] : [],
      declaredWindows: dice.chance(15) ? [wide(0), wide(1)] : nil,
      supervisedUntil: dice.chance(20) ? date() : nil, openingBurden: BurdenPoints(dice.roll(-3...3)))
  }

  private mutating func date() -> CivilDate { horizon.date(ofDay: dice.roll(0...dayCount - 1)) }

  private mutating func interval() -> Interval {
    let start = Moment(dice.roll(0...dayCount * 24 - 1) * 60)
    return Interval(from: start, to: start + .hours(dice.pick([2, 8, 24, 30])))
  }

  private mutating func wide(_ day: Int) -> Interval {
    Interval(from: Moment(day * 1440 + dice.roll(0...8) * 60), to: Moment(day * 1440 + 1430))
  }

  private mutating func history(_ people: [Person]) -> [PastDuty] {
    people.flatMap { person -> [PastDuty] in
      (1...(dayCount > 4 ? 9 : 3)).compactMap { back -> PastDuty? in
        guard dice.chance(35) else { return nil }
        let start = Moment(-back * 1440 + dice.pick([6, 14, 19, 22]) * 60)
        return PastDuty(
          person: person.id, activity: dice.pick(activities).id,
          interval: Interval(from: start, to: start + .hours(dice.pick([4, 8]))),
          place: dice.chance(50) ? dice.pick(places).id : nil)
      }
    }.sorted { $0.interval.start < $1.interval.start }
  }

  private mutating func pairs(_ people: [Person]) -> [Pair] {
    guard people.count > 1, dice.chance(35) else { return [] }
    return [Pair(people[0].id, people[1].id, dice.pick(Pair.Relation.allCases))]
  }

  private mutating func wishes(_ people: [Person]) -> [Wish] {
    dice.some(people, 40).map { person in
      let subjects: [Wish.Subject] = [.dayOff, .duty(nil), .duty(activities[0].id)]
      return Wish(
        person: person.id, day: dice.roll(0...dayCount - 1), subject: dice.pick(subjects), rank: dice.roll(1...3))
    }
  }

  private mutating func pins(_ people: [Person], _ duties: [Duty]) -> [Pin] {
    guard dice.chance(20) else { return [] }
    let person = dice.pick(people)
    let duty = dice.pick(duties)
    if dice.chance(50) { return [Pin(person: person.id, day: duty.day, subject: .dayOff)] }
    let seat = dice.chance(50) ? Seat.role(dice.pick(roles).id) : nil
    return [Pin(person: person.id, day: duty.day, subject: .duty(duty.id, seat))]
  }

  // MARK: Demand

  private mutating func demand() -> ([Duty], [Quota]) {
    var duties: [Duty] = []
    var quotas: [Quota] = []
    let perDay = personCount * dayCount <= 4 ? 2 : 1
    for day in 0..<dayCount {
      for slot in 0..<perDay {
        let made = duty(line: "d\(slot)", day: day, quota: nil, team: team())
        if !duties.contains(where: { $0.id == made.id }) { duties.append(made) }
      }
    }
    if personCount * dayCount <= 4, dice.chance(70) {
      let shared = team()
      let id = QuotaID("q")
      // Nights to choose among, or places at one and the same time.
      let first = duty(line: "q", day: 0, quota: id, team: shared)
      let isOfPlaces = dice.chance(60)
      let candidates =
        isOfPlaces ? elsewhere(first, dice.roll(2...3)) : [first, duty(line: "q", day: 1, quota: id, team: shared)]
      duties += candidates
      quotas = [
        Quota(
          id: id, sessions: isOfPlaces ? dice.roll(1...2) : 1,
          duties: candidates.sorted { ($0.interval.start, $0.place) < ($1.interval.start, $1.place) }.map(\.id))
      ]
    }
    return (
      duties.sorted { ($0.day, $0.interval.start, $0.line, $0.place) < ($1.day, $1.interval.start, $1.line, $1.place) },
      quotas
    )
  }

  /// The same duty at so many places.
  private func elsewhere(_ duty: Duty, _ count: Int) -> [Duty] {
    places.prefix(count).map { place in
      Duty(
        id: DutyID("\(duty.line)@\(horizon.date(ofDay: duty.day))T\(duty.interval.start.timeOfDay)@\(place.id)"),
        line: duty.line, title: duty.title, day: duty.day, interval: duty.interval, activity: duty.activity,
        place: place.id, team: duty.team, priority: duty.priority, equipment: duty.equipment, quota: duty.quota,
        partner: nil)
    }
  }

  private mutating func duty(line: String, day: Int, quota: QuotaID?, team: Team) -> Duty {
    let place = dice.pick(places).id
    let start = Moment(day * 1440 + dice.pick([0, 6, 14, 19, 22]) * 60)
    return Duty(
      id: DutyID("\(line)@\(horizon.date(ofDay: day))T\(start.timeOfDay)@\(place)"), line: DutyLineID(line),
      title: line,
      day: day, interval: Interval(from: start, to: start + .hours(dice.pick([3, 4, 8]))),
      activity: dice.pick(activities).id, place: place, team: team, priority: quota == nil ? dice.roll(1...3) : 2,
      equipment: dice.chance(30)
        ? [EquipmentUse(equipment: equipment, perDuty: dice.roll(0...1), perPerson: dice.roll(0...1))] : [],
      quota: quota, partner: nil)
  }

  private mutating func team() -> Team {
    let isLed = dice.chance(35)
    let chosen = isLed ? [dice.pick(roles)] : dice.some(roles, 70)
    let seats = (chosen.isEmpty ? [roles[0]] : chosen).map { role in
      let minimum = dice.roll(0...1)
      let target = minimum + dice.roll(0...1)
      return SeatDemand(
        role: role.id, minimum: minimum, target: target, maximum: max(1, target + dice.roll(0...1)), outside: 0)
    }
    return Team(
      leaderRoles: isLed ? dice.pick([[roles[0].id], roles.map(\.id)]) : [], seats: seats,
      skills: dice.chance(20) ? [SkillDemand(skill: skill, holders: 1)] : [])
  }
}

extension RandomScenario {
  // MARK: Rules

  private mutating func rules(_ people: [Person]) -> [Rule] {
    let builtIn: [RuleStatement] = [
      .availability(Availability()), .qualification(Qualification()),
      .dutiesPerDay(DutiesPerDay(maximum: usesDoubleDuties ? 2 : 1)), .pins(Pins()),
      .equipmentStock(EquipmentStock()),
    ]
    let hard = builtIn.enumerated().map { rule("b\($0)", $1, .law, Scope()) }
    let drawn = candidates().enumerated().compactMap { index, statement -> Rule? in
      guard dice.chance(22) else { return nil }
      let isLawOnly = RuleKind.lawOnly.contains(statement.kind)
      let isPriceOnly = [.wishes, .fairShare].contains(statement.kind)
      let strength = isLawOnly || (!isPriceOnly && dice.chance(50)) ? Strength.law : soft()
      return rule("r\(index)", statement, strength, scope(people, statement.kind))
    }
    return hard + drawn
  }

  private mutating func soft() -> Strength {
    .soft(level: dice.pick([.minimumSeats, .targetSeats, .wishes]), weight: dice.roll(1...3))
  }

  private func rule(_ id: String, _ statement: RuleStatement, _ strength: Strength, _ scope: Scope) -> Rule {
    Rule(
      id: RuleID(id), statement: statement, strength: strength, scope: scope,
      citation: Citation(source: "", status: .assumed, authority: .planner))
  }

  private mutating func scope(_ people: [Person], _ kind: RuleKind) -> Scope {
    var scope = Scope()
    // Rules about teams know no persons in their scope: the reader refuses it.
    let isAboutTeams = Self.teamKinds.contains(kind)
    if dice.chance(20), !isAboutTeams { scope.forces = [ForceID("police")] }
    if dice.chance(10), !isAboutTeams { scope.persons = [dice.pick(people).id] }
    let takesActivities: Set<RuleKind> = [.weeklyRest, .wishes, .succession, .pins]
    if dice.chance(25), !takesActivities.contains(kind) { scope.activities = [dice.pick(activities).id] }
    if dice.chance(10), !takesActivities.contains(kind) {
      scope.weekdays = Set(dice.some(Weekday.allCases, 60))
    }
    return scope
  }

  private static let teamKinds: Set<RuleKind> = [
    .teamSize, .teamLeader, .authority, .collectiveSkills, .pairing, .supervision, .areaVisits, .equipmentStock,
    .cooldown,
  ]

  private mutating func period() -> Period {
    dice.pick([.day, .week, .horizon, .month, .rolling(days: dice.roll(1...3))])
  }

  private mutating func candidates() -> [RuleStatement] {
    // Long: one line per rule of the catalogue.
    [
      .homeArea(HomeArea(relation: dice.pick(HomeArea.Relation.allCases))),
      .minimumRest(MinimumRest(rest: Minutes(dice.pick([60, 480, 690, 720, 1500])))),
      .minimumRest(MinimumRest(rest: Minutes(dice.pick([720, 1440, 2000])))),
      .weeklyRest(
        WeeklyRest(
          rest: .hours(dice.pick([24, 35, 40])), days: dayCount > 4 ? dice.pick([2, 3, 7]) : dice.roll(1...3))),
      .workingTime(WorkingTime(period: period(), minimum: nil, maximum: .hours(dice.pick([4, 8, 12])))),
      .workingTime(
        WorkingTime(period: dice.pick([.horizon, .day]), minimum: .hours(dice.pick([3, 8])), maximum: nil)),
      .nightMinutes(NightMinutes(period: period(), maximum: Minutes(dice.pick([0, 90, 240])))),
      .nightCount(NightCount(period: period(), maximum: dice.roll(0...2), nightFrom: Minutes(dice.pick([1, 180])))),
      .consecutiveDays(
        ConsecutiveDays(minimum: dice.chance(50) ? 2 : nil, maximum: dice.chance(70) ? dice.roll(1...3) : nil)),
      .consecutiveNights(ConsecutiveNights(minimum: nil, maximum: dice.roll(1...2), nightFrom: .hours(1))),
      .freeDays(FreeDays(minimum: dice.roll(0...2), period: .horizon, inARow: dice.chance(50) ? 2 : nil)),
      .weekends(Weekends(maximum: dice.chance(50) ? dice.roll(0...1) : nil, whole: dice.chance(50))),
      .succession(PatrolDomain.Succession(from: [activities[1].id], to: dice.chance(50) ? [] : [activities[0].id])),
      .forwardRotation(ForwardRotation(tolerance: Minutes(dice.pick([0, 120, 360])))),
      .activityLimit(ActivityLimit(period: period(), minimum: nil, maximum: dice.roll(0...2))),
      .activityLimit(ActivityLimit(period: .horizon, minimum: 1, maximum: nil)),
      .fairShare(FairShare(weekendPoints: BurdenPoints(dice.roll(0...2)), holidayPoints: BurdenPoints(3))),
      .fairShare(FairShare(weekendPoints: BurdenPoints(1), holidayPoints: BurdenPoints(0))),
      .wishes(Wishes(weights: [9, 3, 1])),
      .wishes(Wishes(weights: [4, 2, 1])),
      .teamSize(TeamSize()),
      .teamLeader(TeamLeader(stepWeight: dice.roll(0...2))),
      .authority(Authority(minimumPolice: dice.roll(0...2), minimumPercent: dice.pick([0, 50, 60]))),
      .collectiveSkills(CollectiveSkills()),
      .pairing(Pairing(weight: dice.roll(1...3))),
      .supervision(
        Supervision(perSupervisor: dice.roll(1...2), supervisors: dice.chance(70) ? [roles[0].id] : [roles[1].id])),
      .areaVisits(AreaVisits(minimum: dice.roll(0...2), maximumGap: dice.chance(50) ? dice.roll(0...2) : nil)),
      .cooldown(Cooldown(days: dice.roll(0...2))),
    ]
  }
}
