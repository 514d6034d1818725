import PatrolDomain
import RosterAudit
import Testing

@testable import WhatIf

@Suite struct ForceLoadTests {
  /// Everybody of the force counts, whether or not he is on duty; tenths are rounded.
  @Test func meansArePerPersonOfTheForce() throws {
    let scenario = try SmallWeek(officers: 3).scenario()
    let seat = Seat.role(RoleID("officer"))
    // A desk of eight hours and a watch of eight hours, four of which are counted as night.
    let roster = Roster(
      assignments: zip(scenario.duties.prefix(2), ["p1", "p2"]).map {
        Assignment(duty: $0.id, seat: seat, person: PersonID($1))
      })
    let audit = RosterAuditor(scenario).audit(roster)
    let load = try #require(ForceLoad.all(in: scenario, audit).first)
    #expect(load.people == 3)
    #expect(load.minutes == .hours(16))
    #expect(load.hoursPerPerson == 53)
    let points = audit.fairness.reduce(0) { $0 + $1.points.count }
    #expect(load.points.count == points && points > 0)
    #expect(load.pointsPerPerson == Int((10 * Double(points) / 3).rounded()))
  }

  /// Only what is missing more than before is told.
  @Test func gapsAreTakenFromEachOther() throws {
    let scenario = try SmallWeek(days: 1, watchMinimum: 1).scenario()
    let seat = Seat.role(RoleID("officer"))
    func gaps(_ filled: Int...) -> [SeatGap] {
      let roster = Roster(
        assignments: filled.map {
          Assignment(duty: scenario.duties[$0].id, seat: seat, person: PersonID("p\($0 + 1)"))
        })
      return SeatGap.all(RosterAuditor(scenario).audit(roster))
    }
    let (desk, watch) = (scenario.duties[0].id, scenario.duties[1].id)
    #expect(gaps(0, 1).isEmpty)
    #expect(SeatGap.added(from: gaps(0, 1), to: gaps(0)).map(\.duty) == [watch])
    #expect(SeatGap.added(from: gaps(0), to: gaps(1)).map(\.duty) == [desk])
    #expect(SeatGap.added(from: gaps(), to: gaps(0)).isEmpty)
    #expect(gaps(0).map(\.level) == [.minimumSeats] && gaps(0).map(\.missing) == [1])
  }
}
