import PatrolDomain
import RosterAudit

/// Every roster of a small scenario, judged by the auditor: the truth that planning is held against.
struct AllRosters {
  /// The best lawful levels, in the order of `ObjectiveLevel.allCases`; `nil` when no roster is lawful.
  let best: [Int]?
  /// The lawful rosters, each with its levels.
  let lawful: [(roster: Roster, levels: [Int])]

  init(_ scenario: Scenario) {
    let auditor = RosterAuditor(scenario)
    var lawful: [(roster: Roster, levels: [Int])] = []
    let menus = Self.menus(of: scenario)
    Self.visit(menus, at: 0, []) { assignments in
      let roster = Roster(assignments: assignments)
      let report = auditor.audit(roster)
      guard report.isLawful else { return }
      lawful.append((roster, ObjectiveLevel.allCases.map { report.levels[$0] ?? 0 }))
    }
    self.lawful = lawful
    best = lawful.map(\.levels).min { $0.lexicographicallyPrecedes($1) }
  }

  /// For each person and day: nothing, any seat of any duty, or (the auditor will say if that is allowed) two of them.
  private static func menus(of scenario: Scenario) -> [[[Assignment]]] {
    let takesTwo = scenario.rules.contains { $0.statement == .dutiesPerDay(DutiesPerDay(maximum: 2)) }
    return scenario.people.flatMap { person in
      (0..<scenario.horizon.dayCount).map { day in
        let singles = scenario.duties.filter { $0.day == day }.flatMap { duty in
          seats(of: duty.team).map { Assignment(duty: duty.id, seat: $0, person: person.id) }
        }
        let pairs = !takesTwo ? [] : singles.flatMap { first in singles.filter { first < $0 }.map { [first, $0] } }
        return [[]] + singles.map { [$0] } + pairs
      }
    }
  }

  private static func seats(of team: Team) -> [Seat] {
    (team.leaderRoles.isEmpty ? [] : [.leader]) + team.seats.map { .role($0.role) }
  }

  private static func visit(
    _ menus: [[[Assignment]]], at index: Int, _ chosen: [Assignment], _ body: ([Assignment]) -> Void
  ) {
    guard index < menus.count else { return body(chosen) }
    for option in menus[index] { visit(menus, at: index + 1, chosen + option, body) }
  }

  /// How many rosters there are, without listing them.
  static func size(_ scenario: Scenario) -> Int {
    menus(of: scenario).reduce(1) { $0 * $1.count }
  }
}
