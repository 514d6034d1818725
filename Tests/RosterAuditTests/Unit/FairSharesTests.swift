import PatrolDomain
import Testing

@testable import RosterAudit

/// The levels `heaviest-burden` and `burden-spread`, and the lines behind them.
@Suite struct FairSharesTests {
  @Test func burdenOfADuty() {
    // desk: 1 + ⌊(day minutes × 1 + night minutes × 2) / 60⌋, a Saturday 4 more, 6 December 8 more
    let points = { (day: Int, window: String) in
      var station = fair()
      station.works("an", day, window, "desk")
      return report(station).fairness[0].points.count
    }
    #expect(points(1, "08:00-12:30") == 1 + 4)
    #expect(points(1, "22:00-06:00") == 1 + 16)
    #expect(points(1, "21:30-22:15") == 1 + 1)
    #expect(points(4, "23:00-01:00") == 1 + 4)
    #expect(points(5, "08:00-09:00") == 1 + 1 + 4)
    #expect(points(6, "08:00-09:00") == 1 + 1 + 4 + 8)
  }

  @Test func theShareIsProRatedByAvailableDays() {
    var station = fair()
    // Ten patrols of one point for one member; 7 and 3 available days.
    for day in 0..<5 {
      station.duty(day, "08:00-12:00", team: Self.one)
      station.duty(day, "14:00-18:00", team: Self.one)
    }
    station.person("an")
    station.person("binh", absences: (1...4).map { Absence(interval: wholeDay($0), reason: .leave) })
    #expect(shares(station) == ["an": 7, "binh": 3])
  }

  @Test func eachTermIsRoundedDownBeforeTheSum() {
    var station = fair()
    // Seven patrols of one point among seven people of seven days: 7 × ⌊1000 × 7 / 49⌋ = 994 thousandths, no point.
    for day in 0..<5 { station.duty(day, "08:00-12:00", team: Self.one) }
    for day in 0..<2 { station.duty(day, "14:00-18:00", team: Self.one) }
    for index in 0..<7 { station.person("p\(index)") }
    #expect(shares(station).values.allSatisfy { $0 == 0 })
    // The eighth makes 1136.
    station.duty(2, "14:00-18:00", team: Self.one)
    #expect(shares(station).values.allSatisfy { $0 == 1 })
  }

  @Test func whoCannotFillASeatHasNoPartInIt() {
    var station = fair()
    for day in 0..<4 { station.duty(day, "08:00-12:00", team: Self.one) }
    station.person("an")
    station.person("binh", roles: ["driver"])
    #expect(shares(station) == ["an": 4, "binh": 0])
  }

  @Test func theLeaderSeatIsForWhoeverMayLead() {
    var station = fair()
    for day in 0..<4 {
      station.duty(
        day, "08:00-12:00", team: Team(leaderRoles: [RoleID("chief"), RoleID("deputy")], seats: [], skills: []))
    }
    station.person("an", roles: ["chief", "deputy"])
    station.person("binh", roles: ["deputy"])
    station.person("chi")
    #expect(shares(station) == ["an": 2, "binh": 2, "chi": 0])
  }

  @Test func ofAQuotaOnlyTheSessionsCount() {
    var station = fair()
    let duties = (0..<4).map { station.duty($0, "20:00-23:00", "ambush", team: Self.one, quota: "q") }
    station.quotas = [Quota(id: QuotaID("q"), sessions: 2, duties: duties)]
    station.person("an")
    #expect(shares(station) == ["an": 2])
  }

  @Test func availableDays() {
    var station = fair()
    for day in 0..<5 {
      for window in ["06:00-07:00", "08:00-09:00", "10:00-11:00", "12:00-13:00"] {
        station.duty(day, window, team: Self.one)
      }
    }
    // No single absence covers day 1, so it stays available: 6 days; windows touch days 0, 1 and 3: 3 days.
    let halves = [
      Absence(interval: interval(1, "00:00-12:00"), reason: .leave),
      Absence(interval: interval(1, "12:00-00:00"), reason: .leave),
      Absence(
        interval: Interval(from: Moment(day: 2, time: TimeOfDay(minute: 0)), to: Moment(3 * 1440)), reason: .sick),
    ]
    station.person("an", absences: halves)
    station.person("binh", windows: [interval(0, "22:00-06:00"), interval(3, "20:00-23:00")])
    #expect(shares(station) == ["an": 20 * 1000 * 6 / 9 / 1000, "binh": 20 * 1000 * 3 / 9 / 1000])
  }

  /// Who fills no seat yet is not dealt a part of it; from the day on which he counts he is.
  @Test func newcomersHaveNoShare() {
    var station = fair()
    // Ten patrols of one point for one member; 7 days of one, and 3 of another who counts from Friday on.
    for day in 0..<5 {
      station.duty(day, "08:00-12:00", team: Self.one)
      station.duty(day, "14:00-18:00", team: Self.one)
    }
    station.person("an")
    station.person("binh", newcomerUntil: "2026-12-03")
    station.person("chi", newcomerUntil: "2026-12-31")
    #expect(shares(station) == ["an": 7, "binh": 3, "chi": 0])
  }

  @Test func excessPeakAndSpread() {
    var station = fair()
    for day in 0..<4 { station.duty(day, "08:00-12:00", team: Self.one) }
    station.person("an", opening: 3)
    station.person("binh", opening: -1)
    for day in 0..<3 { station.works("binh", day, "08:00-12:00") }
    station.works("an", 3, "08:00-12:00")
    let report = report(station)
    #expect(report.fairness.map(\.person.text) == ["an", "binh"])
    #expect(report.fairness.map(\.excess.count) == [3 + 1 - 2, -1 + 3 - 2])
    #expect(report.levels[.heaviestBurden] == 2)
    // The floor is −1 − 2 = −3.
    #expect(report.levels[.burdenSpread] == 5 * 5 + 3 * 3)
  }

  @Test func peopleAndDutiesOutOfScope() {
    var station = Station()
    station.rules = [
      Self.rule(Scope(persons: [PersonID("an")], activities: [ActivityID("patrol")]))
    ]
    for day in 0..<4 { station.duty(day, "08:00-12:00", team: Self.one) }
    station.person("binh")
    station.works("an", 0, "22:00-06:00", "desk")
    station.works("an", 1, "19:00-01:00", "standby")
    station.works("an", 2, "08:00-12:00")
    let lines = report(station).fairness
    // Binh fills patrols, too, so that An's share is half of them.
    #expect(lines.map(\.person.text) == ["an"])
    #expect(lines.map(\.share.count) == [2])
    #expect(lines.map(\.points.count) == [1])
    #expect(lines.map(\.nights) == [2])
    #expect(lines.map(\.minutes) == [.hours(8 + 4)])
  }

  @Test func eachRuleHasItsOwnFloor() {
    var station = Station()
    station.rules = [Self.rule(Scope(persons: [PersonID("an")])), Self.rule(Scope(persons: [PersonID("binh")]))]
    station.person("an", opening: 5)
    station.person("binh", opening: 1)
    station.works("an", 0, "08:00-12:00")
    let report = report(station)
    #expect(report.levels[.heaviestBurden] == 6)
    #expect(report.levels[.burdenSpread] == 1)
  }

  @Test func withoutSuchARuleTheLevelsAreZero() {
    var station = Station()
    station.person("an", opening: 5)
    #expect(report(station).levels[.heaviestBurden] == 0)
    #expect(report(station).levels[.burdenSpread] == 0)
  }

  private static let one = Team(
    leaderRoles: [], seats: [SeatDemand(role: Station.member, minimum: 0, target: 1, maximum: 9, outside: 0)],
    skills: [])

  private static func rule(_ scope: Scope) -> Rule {
    Rule(
      id: RuleID("share"),
      statement: .fairShare(FairShare(weekendPoints: BurdenPoints(4), holidayPoints: BurdenPoints(8))),
      strength: .law, scope: scope, citation: Citation(source: "", status: .assumed, authority: .planner))
  }

  /// Everybody shares everything; 6 December, a Sunday, is a holiday.
  private func fair() -> Station {
    var station = Station()
    station.holidays = [date("2026-12-06")]
    station.rules = [Self.rule(Scope())]
    return station
  }

  private func wholeDay(_ day: Int) -> Interval { interval(day, "00:00-00:00") }

  private func report(_ station: Station) -> AuditReport { RosterAuditor(station.scenario).audit(station.roster) }

  private func shares(_ station: Station) -> [String: Int] {
    Dictionary(uniqueKeysWithValues: report(station).fairness.map { ($0.person.text, $0.share.count) })
  }
}
