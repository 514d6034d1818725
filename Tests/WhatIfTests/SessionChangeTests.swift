import PatrolDomain
import Testing
import WhatIf

@Suite struct SessionChangeTests {
  private func roster(_ duties: String...) -> Roster {
    Roster(assignments: duties.map { Assignment(duty: DutyID($0), seat: .leader, person: PersonID("p1")) })
  }

  /// A duty counts as soon as anybody is on it, whoever that is and in whichever seat.
  @Test func dutiesOfOneRosterOnlyAreTold() {
    let change = SessionChange(from: roster("a", "b", "c"), to: roster("d", "b", "a", "d"))
    #expect(change.gained == [DutyID("d")])
    #expect(change.lost == [DutyID("c")])
    let others = Roster(assignments: [
      Assignment(duty: DutyID("a"), seat: .role(RoleID("officer")), person: PersonID("p2"))
    ])
    let same = SessionChange(from: roster("a"), to: others)
    #expect(same.gained.isEmpty && same.lost.isEmpty)
  }
}
