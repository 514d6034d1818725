import PatrolDomain
import Testing

@testable import RosterAudit

/// The levels `minimum-seats` and `target-seats`, and the lines behind them.
@Suite struct CoverageTests {
  /// A leader, and two to four members.
  private static let team = Team(
    leaderRoles: [Station.member],
    seats: [SeatDemand(role: Station.member, minimum: 2, target: 3, maximum: 4, outside: 2)], skills: [])

  @Test(arguments: [
    // leader, members, minimum-seats, target-seats; priority 5
    (true, 4, 0, 0), (true, 3, 0, 0), (true, 2, 0, 5), (true, 1, 5, 5), (false, 2, 5, 5), (false, 0, 15, 5),
  ])
  func missingPeopleTimesPriority(_ leader: Bool, _ members: Int, _ minimum: Int, _ target: Int) {
    var station = Station()
    station.duty(1, "20:00-23:00", team: Self.team, priority: 5)
    if leader { station.works("leader", 1, "20:00-23:00", seat: "leader") }
    for member in 0..<members { station.works("m\(member)", 1, "20:00-23:00") }
    expect(station, minimum: minimum, target: target)
  }

  @Test func newcomersDoNotCount() {
    var station = Station()
    station.duty(1, "20:00-23:00", team: Self.team)
    station.works("leader", 1, "20:00-23:00", seat: "leader")
    station.person("binh", newcomerUntil: "2026-12-01")
    for person in ["an", "binh"] { station.works(person, 1, "20:00-23:00") }
    expect(station, minimum: 1, target: 1)
    let seat = report(station).coverage.first { $0.seat == .role(Station.member) }
    #expect(seat?.rostered == 2 && seat?.counted == 1 && seat?.outside == 2)
    #expect(seat?.shortOfMinimum == 1 && seat?.shortOfTarget == 1)
  }

  @Test func everySeatHasALine() {
    var station = Station()
    let first = station.duty(1, "20:00-23:00", team: Self.team)
    let second = station.duty(2, "20:00-23:00")
    let lines = report(station).coverage
    #expect(lines.map(\.duty) == [first, first, second])
    #expect(lines.map(\.seat) == [.leader, .role(Station.member), .role(Station.member)])
    #expect(lines.allSatisfy { !$0.isCarriedOut && $0.isWanted })
    #expect(lines.map(\.maximum) == [1, 4, 9])
  }

  @Test(arguments: [
    // days of ambushes, minimum-seats, target-seats; priority 2, two sessions of three people
    ([], 12, 30), ([1], 6, 20), ([3], 6, 10), ([3, 5], 0, 0), ([1, 3], 0, 0), ([1, 5], 0, 10),
  ])
  func sessionsNotCarriedOutAndRiskForgone(_ days: [Int], _ minimum: Int, _ target: Int) {
    var station = candidates(risks: [1: 10, 3: 20, 5: 10])
    for day in days { fill(&station, day) }
    expect(station, minimum: minimum, target: target)
  }

  @Test func aSessionThatIsCarriedOutShort() {
    var station = candidates(risks: [1: 10, 3: 20, 5: 10])
    station.works("an", 3, "20:00-22:00", "ambush", at: "market-3")
    // One session missing (3 people), no leader and one member short; 10 points forgone and one below target.
    expect(station, minimum: 2 * (3 + 2), target: 10 + 2)
    let quota = report(station).quotas.first
    #expect(quota?.chosen == [Station.dutyID(3, "20:00-22:00", "ambush", "market-3")])
    #expect(quota?.missing == 1 && quota?.riskForgone == 10)
  }

  @Test func moreSessionsThanAskedForForgoNothing() {
    var station = candidates(risks: [1: 10, 3: 20, 5: 10])
    for day in [1, 3, 5] { fill(&station, day) }
    expect(station, minimum: 0, target: 0)
  }

  @Test(arguments: [
    // Monday 20:00–22:00 at weight 5: inside, half, none, across midnight from Sunday
    ("20:00", "22:00", [Weekday.monday], 10), ("21:00", "23:00", [.monday], 5), ("20:00", "22:00", [.tuesday], 0),
    ("23:00", "21:00", [.sunday], 5), ("21:00", "21:00", [.monday], 5), ("21:30", "21:59", [.monday], 2),
    ("00:00", "00:00", [.monday], 10),
  ])
  func riskOfAPresence(_ from: String, _ to: String, _ weekdays: [Weekday], _ points: Int) throws {
    let band = RiskBand(
      weekdays: Set(weekdays), start: try #require(TimeOfDay(from)), end: try #require(TimeOfDay(to)), weight: 5)
    var station = Station()
    station.place("market", .hotspot, risk: [band])
    station.duty(0, "20:00-22:00", "ambush", at: "market", quota: "q")
    let scenario = station.scenario
    #expect(riskValue(of: scenario.duties[0], in: scenario) == points)
  }

  @Test(arguments: [("market", 10), ("tdp-01", 14), ("tdp-02", 10), ("beat", 16), ("tdp-03", 0), ("site", 2)])
  func whoWalksAGroupMeetsItsHotspots(_ place: String, _ points: Int) {
    let midnight = TimeOfDay(minute: 0)
    let risk = { (weight: Int) in
      [RiskBand(weekdays: Set(Weekday.allCases), start: midnight, end: midnight, weight: weight)]
    }
    var station = Station()
    station.place("tdp-01", .group, risk: risk(2))
    for group in ["tdp-02", "tdp-03"] { station.place(group, .group) }
    station.place("market", .hotspot, groups: ["tdp-01", "tdp-02"], risk: risk(5))
    station.place("site", .site, groups: ["tdp-01"], risk: risk(1))
    station.place("beat", .beat, groups: ["tdp-01", "tdp-02"], risk: risk(3))
    let id = station.duty(0, "20:00-22:00", at: place)
    let scenario = station.scenario
    #expect(scenario.duties.first { $0.id == id }.map { riskValue(of: $0, in: scenario) } == points)
  }

  @Test func softRulesAddToTheLevelTheyName() {
    var station = Station()
    station.duty(1, "20:00-23:00", team: Self.team)
    station.works("an", 2, "08:00-16:00")
    station.rules = [
      Rule(
        id: RuleID("r"), statement: .activityLimit(ActivityLimit(period: .week, minimum: nil, maximum: 0)),
        strength: .soft(level: .minimumSeats, weight: 7), scope: Scope(),
        citation: Citation(source: "", status: .assumed, authority: .planner))
    ]
    expect(station, minimum: 3 + 7, target: 1)
  }

  /// Three candidates on days 1, 3 and 5 for two sessions, each of its own risk.
  private func candidates(risks: [Int: Int]) -> Station {
    var station = Station()
    let duties = risks.keys.sorted().map { day in
      let weekdays: Set<Weekday> = [station.horizon.weekday(ofDay: day)]
      let midnight = TimeOfDay(minute: 0)
      // Two hours of presence at half the points.
      let band = RiskBand(weekdays: weekdays, start: midnight, end: midnight, weight: (risks[day] ?? 0) / 2)
      station.place("market-\(day)", .hotspot, risk: [band])
      return station.duty(
        day, "20:00-22:00", "ambush", at: "market-\(day)", team: Self.team, priority: 2, quota: "q")
    }
    station.quotas = [Quota(id: QuotaID("q"), sessions: 2, duties: duties)]
    return station
  }

  private func fill(_ station: inout Station, _ day: Int) {
    station.works("leader", day, "20:00-22:00", "ambush", at: "market-\(day)", seat: "leader")
    for person in ["an", "binh", "chi"] { station.works(person, day, "20:00-22:00", "ambush", at: "market-\(day)") }
  }

  private func report(_ station: Station) -> AuditReport { RosterAuditor(station.scenario).audit(station.roster) }

  private func expect(_ station: Station, minimum: Int, target: Int) {
    let levels = report(station).levels
    #expect(levels[.minimumSeats] == minimum)
    #expect(levels[.targetSeats] == target)
    #expect(levels.count == ObjectiveLevel.allCases.count)
  }
}
