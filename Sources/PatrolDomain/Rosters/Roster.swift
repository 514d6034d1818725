/// Who is on which duty, in which seat.
public struct Roster: Hashable, Sendable {
  /// By duty id, then seat, then person.
  public let assignments: [Assignment]

  public init(assignments: [Assignment]) { self.assignments = assignments.sorted() }
}

/// One person on one duty. A person-turn (lượt).
public struct Assignment: Hashable, Comparable, Sendable {
  public let duty: DutyID
  public let seat: Seat
  public let person: PersonID

  public init(duty: DutyID, seat: Seat, person: PersonID) {
    self.duty = duty
    self.seat = seat
    self.person = person
  }

  public static func < (a: Assignment, b: Assignment) -> Bool {
    (a.duty, a.seat, a.person) < (b.duty, b.seat, b.person)
  }
}
