import PatrolDomain
import Testing

@testable import RosterAudit

@Suite struct WishListTests {
  @Test func wishesAreSortedIntoMetAndUnmetWithoutARule() {
    var station = Station()
    station.wish("an", 1, .dayOff)
    station.wish("an", 2, .dayOff)
    station.wish("an", 2, .duty(ActivityID("patrol")))
    station.works("an", 2, "08:00-12:00")
    let report = RosterAuditor(station.scenario).audit(station.roster)
    #expect(report.metWishes == [station.wishes[0], station.wishes[2]])
    #expect(report.unmetWishes == [station.wishes[1]])
    #expect(report.levels[.wishes] == 0)
  }
}
