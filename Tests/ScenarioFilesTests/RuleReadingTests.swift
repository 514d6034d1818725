import PatrolDomain
import ScenarioFiles
import Testing

@Suite struct RuleReadingTests {
  /// Every kind of rule as it is written, and what it means.
  private static let statements: [(String, RuleStatement)] = [
    ("availability", .availability(Availability())),
    ("qualification", .qualification(Qualification())),
    ("home-area, relation: outside", .homeArea(HomeArea(relation: .outside))),
    ("duties-per-day, maximum: 2", .dutiesPerDay(DutiesPerDay(maximum: 2))),
    ("minimum-rest, rest: 11h30m", .minimumRest(MinimumRest(rest: Minutes(690)))),
    ("weekly-rest, rest: 35h, days: 7", .weeklyRest(WeeklyRest(rest: .hours(35), days: 7))),
    (
      "working-time, period: week, minimum: 8h, maximum: 48h",
      .workingTime(WorkingTime(period: .week, minimum: .hours(8), maximum: .hours(48)))
    ),
    ("night-minutes, period: day, maximum: 6h", .nightMinutes(NightMinutes(period: .day, maximum: .hours(6)))),
    (
      "night-count, period: {rolling: 28}, maximum: 10, night-from: 3h",
      .nightCount(NightCount(period: .rolling(days: 28), maximum: 10, nightFrom: .hours(3)))
    ),
    ("consecutive-days, maximum: 6", .consecutiveDays(ConsecutiveDays(minimum: nil, maximum: 6))),
    (
      "consecutive-nights, minimum: 2, maximum: 3, night-from: 4h",
      .consecutiveNights(ConsecutiveNights(minimum: 2, maximum: 3, nightFrom: .hours(4)))
    ),
    (
      "free-days, period: week, minimum: 2, in-a-row: 2",
      .freeDays(FreeDays(minimum: 2, period: .week, inARow: 2))
    ),
    ("weekends, maximum: 2, whole: true", .weekends(Weekends(maximum: 2, whole: true))),
    (
      "succession, from: [ambush], to: [desk, patrol]",
      .succession(
        Succession(from: [ActivityID("ambush")], to: [ActivityID("desk"), ActivityID("patrol")]))
    ),
    ("forward-rotation, tolerance: 2h", .forwardRotation(ForwardRotation(tolerance: .hours(2)))),
    (
      "activity-limit, period: month, maximum: 1",
      .activityLimit(ActivityLimit(period: .month, minimum: nil, maximum: 1))
    ),
    (
      "fair-share, weekend-points: 1",
      .fairShare(FairShare(weekendPoints: BurdenPoints(1), holidayPoints: .zero))
    ),
    ("wishes, weights: [5, 3, 1]", .wishes(Wishes(weights: [5, 3, 1]))),
    ("pins", .pins(Pins())),
    ("team-size", .teamSize(TeamSize())),
    ("team-leader, step-weight: 2", .teamLeader(TeamLeader(stepWeight: 2))),
    (
      "authority, minimum-police: 1, minimum-percent: 30",
      .authority(Authority(minimumPolice: 1, minimumPercent: 30))
    ),
    ("collective-skills", .collectiveSkills(CollectiveSkills())),
    ("pairing, weight: 7", .pairing(Pairing(weight: 7))),
    (
      "supervision, per-supervisor: 1, supervisors: [officer]",
      .supervision(Supervision(perSupervisor: 1, supervisors: [RoleID("officer")]))
    ),
    ("area-visits, minimum: 3, maximum-gap: 4", .areaVisits(AreaVisits(minimum: 3, maximumGap: 4))),
    ("equipment-stock", .equipmentStock(EquipmentStock())),
    ("cooldown, days: 3", .cooldown(Cooldown(days: 3))),
  ]

  private func rule(_ text: String) -> (rule: Rule?, scenario: Scenario?, faults: [Diagnostic]) {
    let reading = TinyStation.reading("scenario.yaml", "rules:\n", by: "rules:\n  - {id: x, \(text)}\n")
    return (reading.scenario?.rules.first { $0.id.text == "x" }, reading.scenario, reading.diagnostics)
  }

  @Test func everyKindIsRead() {
    for (text, statement) in Self.statements {
      let (rule, _, faults) = rule("kind: \(text)")
      #expect(faults == [])
      #expect(rule?.statement == statement)
    }
    let kinds = Set(Self.statements.map(\.1.kind))
    #expect(RuleKind.allCases.filter { !kinds.contains($0) } == [])
  }

  @Test func aRuleOfItsKindReplacesTheBuiltInOne() throws {
    let (_, scenario, _) = rule("kind: duties-per-day, maximum: 2")
    let limits = try #require(scenario).rules.filter { $0.statement.kind == .dutiesPerDay }
    #expect(limits.map(\.id.text) == ["x"])
  }

  @Test(arguments: [
    ("kind: minimum-rest, rest: 12h", Strength.law),
    ("kind: minimum-rest, rest: 12h, strength: law", .law),
    (
      "kind: minimum-rest, rest: 12h, strength: {level: target-seats, weight: 3}", .soft(level: .targetSeats, weight: 3)
    ),
    ("kind: wishes, weights: [3, 2, 1]", .soft(level: .wishes, weight: 1)),
    ("kind: wishes, weights: [3, 2, 1], strength: {level: wishes, weight: 4}", .soft(level: .wishes, weight: 4)),
  ])
  func strengths(_ text: String, _ expected: Strength) { #expect(rule(text).rule?.strength == expected) }

  @Test func scopeAndCitation() throws {
    let scope = "{forces: [police], roles: [officer], persons: [p1], activities: [desk], days: [sat, sun]}"
    let citation = "source: Kế hoạch 12, status: verified, authority: ward-chief"
    let rule = try #require(rule("kind: minimum-rest, rest: 12h, scope: \(scope), \(citation)").rule)
    #expect(
      rule.scope
        == Scope(
          forces: [ForceID("police")], roles: [RoleID("officer")], persons: [PersonID("p1")],
          activities: [ActivityID("desk")], weekdays: [.saturday, .sunday]))
    #expect(rule.citation == Citation(source: "Kế hoạch 12", status: .verified, authority: .wardChief))
    let plain = try #require(self.rule("kind: minimum-rest, rest: 12h").rule)
    #expect(plain.citation == Citation(source: "", status: .assumed, authority: .planner))
    #expect(plain.scope == Scope())
  }

  @Test func personalLimitsAreRulesOfTheirPerson() throws {
    let scenario = try #require(TinyStation.reading().scenario)
    let personal = scenario.rules.filter { $0.id.text.hasPrefix("personal/") }
    #expect(
      personal.map(\.statement) == [
        .nightCount(NightCount(period: .horizon, maximum: 2, nightFrom: .hours(3))),
        .activityLimit(ActivityLimit(period: .horizon, minimum: nil, maximum: 5)),
        .workingTime(WorkingTime(period: .week, minimum: nil, maximum: .hours(40))),
        .minimumRest(MinimumRest(rest: .hours(12))),
      ])
    #expect(
      personal.map(\.id.text) == ["personal/p1/nights", "personal/p2/duties", "personal/p2/hours", "personal/p2/rest"])
    #expect(personal.allSatisfy { $0.strength == .law && $0.scope.persons.count == 1 })
  }
}
