import PatrolDomain
import RosterAudit
import RosterExports

/// Three days of a small station, its roster, and what a judge would say of it, all written down by hand.
enum SmallWeek {
  static let desk = ActivityID("desk")
  static let ambush = ActivityID("ambush")
  static let member = RoleID("member")

  static let scenario = Scenario(
    title: "Tuần 49", unit: "Công an phường Minh Khai\u{1B}",
    horizon: Horizon(start: CivilDate(dayNumber: 20_787), dayCount: 3),
    holidays: [],
    forces: [
      Force(id: ForceID("police"), name: "Công an phường", hasPolicePowers: true, declaresWindows: false),
      Force(id: ForceID("defence"), name: "Bảo vệ dân phố", hasPolicePowers: false, declaresWindows: false),
    ],
    roles: [Role(id: member, name: "Cán bộ")], skills: [],
    people: [
      person("p01", "Nguyễn Thị Hằng", "police"), person("p02", "Trần Văn Đức", "police", absentOn: 1),
      person("p03", "=Lê, \"Bé\"", "defence"),
    ],
    places: [
      Place(id: PlaceID("station"), name: "Trụ sở", kind: .desk, groups: [], risk: []),
      Place(id: PlaceID("market"), name: "Chợ Sắt", kind: .hotspot, groups: [], risk: []),
      Place(id: PlaceID("lake"), name: "Hồ", kind: .hotspot, groups: [], risk: []),
    ],
    activities: [activity(desk, "Trực ban"), activity(ambush, "Trinh sát bí mật")],
    equipment: [], duties: duties,
    quotas: [Quota(id: QuotaID("ambush@week-1"), sessions: 2, duties: duties.filter { $0.quota != nil }.map(\.id))],
    rules: [
      Rule(
        id: RuleID("fair"), statement: .fairShare(FairShare(weekendPoints: .zero, holidayPoints: .zero)),
        strength: .law,
        scope: Scope(), citation: citation)
    ],
    switchedOff: [
      SwitchedOffRule(
        rule: Rule(
          id: RuleID("pack/rest"), statement: .minimumRest(MinimumRest(rest: Minutes(720))), strength: .law,
          scope: Scope(), citation: citation), reason: "Cao điểm")
    ],
    pairs: [], wishes: [wish], pins: [], history: [])

  static let roster = Roster(assignments: [
    Assignment(duty: DutyID("desk@0"), seat: .role(member), person: PersonID("p01")),
    Assignment(duty: DutyID("desk@2"), seat: .role(member), person: PersonID("p02")),
    Assignment(duty: DutyID("ambush@0"), seat: .leader, person: PersonID("p02")),
    Assignment(duty: DutyID("ambush@0"), seat: .role(member), person: PersonID("p03")),
  ])

  static let wish = Wish(person: PersonID("p01"), day: 0, subject: .dayOff, rank: 1)
  static let citation = Citation(source: "Kế hoạch 12/KH-CAP", status: .assumed, authority: .planner)

  static let audit = AuditReport(
    breaches: [],
    softBreaches: [
      breach(rule: "built-in/wishes", fact: Fact("test-wish", ["person": .text("p01")]), cost: 9, level: .wishes)
    ],
    levels: [.minimumSeats: 5, .targetSeats: 12, .heaviestBurden: 2, .burdenSpread: 14, .wishes: 9],
    coverage: coverage,
    quotas: [
      QuotaCoverage(quota: QuotaID("ambush@week-1"), sessions: 2, chosen: [DutyID("ambush@0")], riskForgone: 12)
    ],
    fairness: [
      line("p01", opening: 1, points: 3, share: 4, nights: 0), line("p02", opening: 0, points: 6, share: 4, nights: 1),
      line("p03", opening: -2, points: 3, share: 4, nights: 1),
    ],
    metWishes: [], unmetWishes: [wish])

  /// The levels proven so far, the rest open.
  static func verdict(stopReason: String = "timeLimit", bounds: [Int?] = [5, 11, nil, nil, nil]) -> Verdict {
    let values = [5, 12, 2, 14, 9]
    let levels = zip(ObjectiveLevel.allCases, zip(values, bounds)).map { level, numbers in
      Verdict.Level(level: level, value: numbers.0, bound: numbers.1)
    }
    return Verdict(stopReason: stopReason, levels: levels, counts: [.init("rounds", 12), .init("columns", 34_567)])
  }

  static func report(_ verdict: Verdict? = verdict(), audit: AuditReport = audit) -> RosterReport {
    RosterReport(
      scenario: scenario, roster: roster, audit: audit, verdict: verdict,
      shortSeats: [
        ShortSeatNote(
          duty: DutyID("desk@1"), isBelowMinimum: true, fact: Fact("test-short", ["needed": .count(1)])),
        ShortSeatNote(
          duty: DutyID("ambush@0"), isBelowMinimum: false, fact: Fact("test-target", ["needed": .count(2)])),
      ])
  }

  static func breach(rule: String, fact: Fact, cost: Int = 0, level: ObjectiveLevel? = nil) -> Breach {
    Breach(
      rule: RuleID(rule), kind: .wishes, persons: [PersonID("p01")], duties: [DutyID("desk@0")], places: [], day: 0,
      amount: 1, cost: cost, level: level, citation: citation, fact: fact)
  }

  private static let duties: [Duty] = [
    duty("desk@0", desk, day: 0, from: 6, hours: 8, "station"),
    duty("ambush@0", ambush, day: 0, from: 22, hours: 4, "market", quota: true),
    duty("desk@1", desk, day: 1, from: 6, hours: 8, "station"),
    duty("ambush@1", ambush, day: 1, from: 22, hours: 4, "lake", quota: true),
    duty("desk@2", desk, day: 2, from: 6, hours: 8, "station"),
  ]

  private static let coverage: [SeatCoverage] = [
    seat("desk@0", .role(member), 1), seat("ambush@0", .leader, 1), seat("ambush@0", .role(member), 1, target: 2),
    seat("desk@1", .role(member), 0), seat("ambush@1", .leader, 0, isWanted: false),
    seat("ambush@1", .role(member), 0, target: 2, isWanted: false), seat("desk@2", .role(member), 1),
  ]

  private static func person(_ id: String, _ name: String, _ force: String, absentOn day: Int? = nil) -> Person {
    let absences = day.map {
      Absence(interval: Interval(from: Moment(1440 * $0), to: Moment(1440 * ($0 + 1))), reason: .leave)
    }
    return Person(
      id: PersonID(id), name: name, force: ForceID(force), rank: "", roles: [member], skills: [], home: nil,
      absences: absences.map { [$0] } ?? [], declaredWindows: nil, supervisedUntil: nil, openingBurden: .zero)
  }

  private static func activity(_ id: ActivityID, _ name: String) -> Activity {
    Activity(
      id: id, name: name, needsPolicePowers: false, isCovert: false, isWorkingTime: true,
      burden: BurdenRate(perDuty: BurdenPoints(1), perHour: .zero, perNightHour: .zero))
  }

  private static func duty(
    _ id: String, _ activity: ActivityID, day: Int, from hour: Int, hours: Int, _ place: String, quota: Bool = false
  ) -> Duty {
    let start = Moment(1440 * day + 60 * hour)
    let seats = [SeatDemand(role: member, minimum: 1, target: quota ? 2 : 1, maximum: 2, outside: 0)]
    return Duty(
      id: DutyID(id), line: DutyLineID(activity.text), title: quota ? "Trinh sát bí mật" : "Trực ban", day: day,
      interval: Interval(from: start, to: start + .hours(hours)), activity: activity, place: PlaceID(place),
      team: Team(leaderRoles: quota ? [member] : [], seats: seats, skills: []), priority: 5, equipment: [],
      quota: quota ? QuotaID("ambush@week-1") : nil, partner: nil)
  }

  private static func seat(_ duty: String, _ seat: Seat, _ people: Int, target: Int = 1, isWanted: Bool = true)
    -> SeatCoverage
  {
    SeatCoverage(
      duty: DutyID(duty), seat: seat, rostered: people, counted: people, minimum: 1, target: target, maximum: 2,
      outside: 0, isCarriedOut: people > 0, isWanted: isWanted)
  }

  private static func line(_ person: String, opening: Int, points: Int, share: Int, nights: Int) -> FairnessLine {
    FairnessLine(
      rule: RuleID("fair"), person: PersonID(person), opening: BurdenPoints(opening), points: BurdenPoints(points),
      share: BurdenPoints(share), nights: nights, minutes: Minutes(490))
  }
}
