import PatrolDomain
import Testing

@testable import RosterAudit

/// What a breach carries besides its amount and cost.
@Suite struct BreachTests {
  @Test func aShortRestNamesBothDuties() throws {
    var station = Station()
    station.works("an", 1, "19:00-23:00")
    station.works("an", 2, "08:00-16:00", "desk")
    let citation = Citation(source: "Labour Code 2019, Art. 110", status: .verified, authority: .statute)
    station.rules = [
      Rule(
        id: RuleID("vn-labour-2019/rest"), statement: .minimumRest(MinimumRest(rest: .hours(12))), strength: .law,
        scope: Scope(), citation: citation)
    ]
    let breach = try #require(RosterAuditor(station.scenario).audit(station.roster).breaches.first)
    #expect(breach.rule == RuleID("vn-labour-2019/rest"))
    #expect(breach.kind == .minimumRest)
    #expect(breach.persons == [PersonID("an")])
    #expect(breach.duties.map(\.text) == ["patrol@1T19:00-23:00@station", "desk@2T08:00-16:00@station"])
    #expect(breach.day == 2)
    #expect(breach.amount == 180)
    #expect(breach.citation == citation)
    #expect(breach.fact.values["actual"] == .duration(.hours(9)))
    #expect(breach.fact.values["limit"] == .duration(.hours(12)))
  }

  /// Strength cannot turn what has no price into a price.
  @Test func lawsStayLawsWhateverTheirStrength() {
    for probe in RuleProbe.all where RuleKind.lawOnly.contains(probe.rule.statement.kind) {
      var station = probe.station
      station.rules = station.rules.map { rule in
        guard rule == probe.rule else { return rule }
        return Rule(
          id: rule.id, statement: rule.statement, strength: .soft(level: .wishes, weight: 3), scope: rule.scope,
          citation: rule.citation)
      }
      let report = RosterAuditor(station.scenario).audit(station.roster)
      #expect(report.breaches.map(\.amount) == probe.amounts, "\(probe)")
      #expect(report.softBreaches == [], "\(probe)")
    }
  }

  /// A rule for nobody, for another activity or for no day of the week finds nothing.
  @Test func outOfScopeNothingIsBroken() {
    let scopes = [
      Scope(forces: [ForceID("nobody's")]), Scope(roles: [RoleID("none")]), Scope(persons: [PersonID("nobody")]),
    ]
    let aboutPeople = RuleProbe.all.filter { Self.kindsAboutPeople.contains($0.rule.statement.kind) }
    for (probe, scope) in aboutPeople.flatMap({ probe in scopes.map { (probe, $0) } }) {
      var station = probe.station
      station.rules = [.law(probe.rule.statement, scope: scope), .admitsNewcomers]
      #expect(RosterAuditor(station.scenario).audit(station.roster).isLawful, "\(probe)")
    }
  }

  private static let kindsAboutPeople: Set<RuleKind> = [
    .availability, .qualification, .homeArea, .dutiesPerDay, .minimumRest, .weeklyRest, .workingTime, .nightMinutes,
    .nightCount, .consecutiveDays, .consecutiveNights, .freeDays, .weekends, .succession, .forwardRotation,
    .activityLimit, .wishes, .pins,
  ]
}
