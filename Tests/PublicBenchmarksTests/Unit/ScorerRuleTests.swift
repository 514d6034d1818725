import Testing

@testable import PublicBenchmarks

typealias Rule = InstanceScorer.Violation.Rule

/// Each rule alone: two weeks of one person whom nothing limits but this rule.
@Suite struct ScorerRuleTests {
  struct Probe: Sendable {
    let rule: Rule
    let days: String
    /// `nil` when the days break nothing.
    let violation: InstanceScorer.Violation?
    let limit: @Sendable (inout Instance.Employee) -> Void

    init(
      _ rule: Rule, _ days: String, _ broken: (day: Int?, found: Int, allowed: Int)?,
      _ limit: @escaping @Sendable (inout Instance.Employee) -> Void = { _ in }
    ) {
      self.rule = rule
      self.days = days
      self.limit = limit
      violation = broken.map { .init(rule: rule, employee: 0, day: $0.day, found: $0.found, allowed: $0.allowed) }
    }

    func violations() -> [InstanceScorer.Violation] {
      var person = OnePerson(days: 14)
      limit(&person.employee)
      return InstanceScorer(person.instance).score(OnePerson.roster(days)).violations
    }
  }

  static let probes = [
    Probe(.shape, "DD", (nil, 1, 1)),
    Probe(.dayOff, "..D...........", (2, 1, 0)) { $0.daysOff = [2, 4] },
    Probe(.dayOff, "DD.D.DDDDDDDDD", nil) { $0.daysOff = [2, 4] },
    Probe(.succession, "..DND.........", (3, 1, 0)), Probe(.succession, "..DNN.D.......", nil),
    Probe(.maxShifts, "NNN...........", (nil, 3, 2)) { $0.maxShifts = [9, 2] },
    Probe(.maxShifts, "DDDNN.........", nil) { $0.maxShifts = [3, 2] },
    Probe(.maxShifts, "D.............", (nil, 1, 0)) { $0.maxShifts = [0, 2] },
    Probe(.maxMinutes, "DDN...........", (nil, 1680, 1679)) { $0.minutes = 0...1679 },
    Probe(.maxMinutes, "DDN...........", nil) { $0.minutes = 0...1680 },
    Probe(.minMinutes, "DDN...........", (nil, 1680, 1681)) { $0.minutes = 1681...9999 },
    Probe(.minMinutes, "DDN...........", nil) { $0.minutes = 1680...9999 },
    Probe(.maxConsecutiveShifts, "...DDNN.......", (3, 4, 3)) { $0.consecutiveShifts = 1...3 },
    Probe(.maxConsecutiveShifts, "DDDD..........", (0, 4, 3)) { $0.consecutiveShifts = 1...3 },
    Probe(.maxConsecutiveShifts, "DDD.DDD.DDD...", nil) { $0.consecutiveShifts = 1...3 },
    Probe(.minConsecutiveShifts, "..DD...DDD....", (2, 2, 3)) { $0.consecutiveShifts = 3...9 },
    Probe(.minConsecutiveShifts, "..DDN..DDD....", nil) { $0.consecutiveShifts = 3...9 },
    Probe(.minConsecutiveDaysOff, "DD..DD...DDDDD", (2, 2, 3)) { $0.minConsecutiveDaysOff = 3 },
    Probe(.minConsecutiveDaysOff, "DD...D....DDDD", nil) { $0.minConsecutiveDaysOff = 3 },
    Probe(.maxWeekends, "......D.....DD", (nil, 2, 1)) { $0.maxWeekends = 1 },
    Probe(.maxWeekends, "DDDDD..DDDDDDD", nil) { $0.maxWeekends = 1 },
    Probe(.maxWeekends, ".....D........", (nil, 1, 0)) { $0.maxWeekends = 0 },
  ]

  @Test(arguments: probes) func isBrokenExactlySo(_ probe: Probe) {
    #expect(probe.violations() == (probe.violation.map { [$0] } ?? []), "\(probe.rule) \(probe.days)")
  }

  @Test func everyRuleIsSeenBroken() {
    let seen = Set(Self.probes.flatMap { $0.violations() }.map(\.rule))
    #expect(Rule.allCases.filter { !seen.contains($0) } == [])
  }

  @Test func severalAreToldTogether() {
    var person = OnePerson(days: 14)
    person.employee.daysOff = [0]
    person.employee.maxShifts = [1, 1]
    person.employee.consecutiveShifts = 1...2
    let rules = InstanceScorer(person.instance).score(OnePerson.roster("DND...........")).violations.map(\.rule)
    #expect(rules == [.dayOff, .succession, .maxShifts, .maxConsecutiveShifts])
  }
}
