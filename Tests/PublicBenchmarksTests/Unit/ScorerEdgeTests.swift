import Testing

@testable import PublicBenchmarks

/// What happens where a run meets the first or the last day.
@Suite struct ScorerEdgeTests {
  @Test(
    "runs of work at an edge may be short, not long",
    arguments: [
      ("D......", []), ("......D", []), ("D.....D", []), (".D.....", [.minConsecutiveShifts]),
      (".....D.", [.minConsecutiveShifts]), ("DDDD...", [.maxConsecutiveShifts]),
      ("...DDDD", [.maxConsecutiveShifts]), ("DDDDDDD", [.maxConsecutiveShifts]), (".......", []),
    ] as [(String, [Rule])])
  func work(_ days: String, _ rules: [Rule]) {
    var person = OnePerson(days: 7)
    person.employee.consecutiveShifts = 2...3
    #expect(broken(person, days) == rules)
  }

  @Test(
    "free days at an edge may be few",
    arguments: [
      (".DDDDD.", []), ("D.DDDDD", [.minConsecutiveDaysOff]), ("DDDDD.D", [.minConsecutiveDaysOff]),
      ("D..DDDD", []), ("DDDDDD.", []), (".D.DDD.", [.minConsecutiveDaysOff]),
    ] as [(String, [Rule])])
  func free(_ days: String, _ rules: [Rule]) {
    var person = OnePerson(days: 7)
    person.employee.minConsecutiveDaysOff = 2
    #expect(broken(person, days) == rules)
  }

  @Test func aSaturdayAtTheEndIsAWeekend() {
    var person = OnePerson(days: 6)
    person.employee.maxWeekends = 0
    #expect(broken(person, ".....D") == [.maxWeekends])
    #expect(broken(person, "DDDDD.") == [])
  }

  @Test func onlyTheNextDayIsASuccession() {
    let person = OnePerson(days: 2)
    #expect(broken(person, "ND") == [.succession])
    #expect(broken(person, "DN") == [])
    #expect(broken(person, ".N") == [])
  }

  private func broken(_ person: OnePerson, _ days: String) -> [Rule] {
    InstanceScorer(person.instance).score(OnePerson.roster(days)).violations.map(\.rule)
  }
}
