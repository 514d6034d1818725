import PatrolDomain
import Testing

@testable import RosterAudit

@Suite struct FormProbeTests {
  @Test(arguments: FormProbe.all)
  func probe(_ probe: FormProbe) {
    let report = probe.report
    let found = report.breaches.map { "\($0.rule) \($0.kind.rawValue) \($0.amount) \($0.fact.code.dropFirst(7))" }
    #expect(found == probe.breaches)
    #expect(report.softBreaches == [])
  }

  /// Who and what is meant stands in the breach itself, too, for those who mark it in a table.
  @Test func everybodyConcernedIsNamed() throws {
    let overfilled = try #require(FormProbe.all.first { $0.breaches.contains { $0.hasSuffix("team-size-above") } })
    let breach = try #require(overfilled.report.breaches.first)
    #expect(breach.persons.map(\.text) == ["an", "binh", "chi", "dung"])
    #expect(breach.duties == [Station.dutyID(1, "08:00-12:00", "patrol", "station")])
    #expect(breach.places.map(\.text) == ["station"])
    #expect(breach.day == 1)
  }
}
