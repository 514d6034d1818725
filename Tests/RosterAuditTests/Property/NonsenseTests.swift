import PatrolDomain
import Testing

@testable import RosterAudit

/// Rosters that nobody would write: the judge names what is wrong and goes on.
@Suite struct NonsenseTests {
  /// Every rule at once over rosters drawn at random, with repetitions, strangers and foreign seats.
  @Test(arguments: 0..<40 as Range<UInt64>)
  func anyRosterHasAReport(_ seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var station = everything()
    let duties = station.duties.keys.sorted() + [DutyID("no-such-duty")]
    let people = station.people.keys.sorted() + [PersonID("nobody")]
    let seats = [Seat.leader, .role(Station.member), .role(RoleID("no-such-role"))]
    for _ in 0..<Int.random(in: 0...40, using: &random) {
      guard let duty = duties.randomElement(using: &random), let person = people.randomElement(using: &random),
        let seat = seats.randomElement(using: &random)
      else { continue }
      station.assignments.append(Assignment(duty: duty, seat: seat, person: person))
    }
    let auditor = RosterAuditor(station.scenario)
    let report = auditor.audit(station.roster)
    let all = report.breaches + report.softBreaches
    #expect(all.allSatisfy { $0.amount > 0 }, "\(all.filter { $0.amount <= 0 })")
    #expect(report.breaches.allSatisfy { $0.cost == 0 && $0.level == nil })
    #expect(report.softBreaches.allSatisfy { $0.cost > 0 && $0.level != nil })
    #expect(Set(report.coverage.map(\.duty)) == Set(station.duties.keys))
    #expect(report.levels.count == ObjectiveLevel.allCases.count)
    station.assignments.shuffle(using: &random)
    #expect(auditor.audit(station.roster) == report, "the order of the assignments does not matter")
  }

  /// The stations of all probes as one: their people, duties, history and rules.
  private func everything() -> Station {
    var whole = Station()
    for probe in RuleProbe.all where probe.station.horizon == whole.horizon {
      let station = probe.station
      whole.people.merge(station.people) { first, _ in first }
      whole.places.merge(station.places) { first, _ in first }
      whole.duties.merge(station.duties) { first, _ in first }
      whole.history += station.history
      whole.pairs += station.pairs
      whole.wishes += station.wishes
      whole.pins += station.pins
      whole.rules.append(probe.rule)
      if !station.equipment.isEmpty { whole.equipment = station.equipment }
    }
    return whole
  }
}
