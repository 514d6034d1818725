import PatrolDomain

/// A roster laid out for reading: who is on what, by duty and by person, with what history says of the days before.
struct DutyBook {
  let scenario: Scenario
  let index: ScenarioIndex
  /// One per duty of the scenario, in its order; most of a quota's candidates have no members.
  let teams: [TeamOnDuty]
  /// Assignments of people or duties that the scenario does not know.
  let strays: [Assignment]
  private let turns: [PersonID: [Turn]]
  private let position: [DutyID: Int]

  init(_ roster: Roster, scenario: Scenario, index: ScenarioIndex) {
    self.scenario = scenario
    self.index = index
    var members: [DutyID: [TeamMember]] = [:]
    var duties: [PersonID: Set<DutyID>] = [:]
    var strays: [Assignment] = []
    for assignment in roster.assignments {
      guard let person = index.people[assignment.person], let duty = index.duties[assignment.duty] else {
        strays.append(assignment)
        continue
      }
      let isNewcomer = person.isNewcomer(on: scenario.horizon.date(ofDay: duty.day))
      members[duty.id, default: []].append(
        TeamMember(person: person, seat: assignment.seat, isNewcomer: isNewcomer))
      duties[person.id, default: []].insert(duty.id)
    }
    self.strays = strays
    teams = scenario.duties.map { TeamOnDuty(duty: $0, members: members[$0.id] ?? []) }
    position = Dictionary(scenario.duties.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    turns = Self.turns(duties, scenario: scenario, index: index)
  }

  /// Each duty of the person once, history first, by start.
  func turns(of person: Person) -> [Turn] { turns[person.id] ?? [] }

  func team(on duty: DutyID) -> TeamOnDuty? { position[duty].map { teams[$0] } }

  private static func turns(
    _ duties: [PersonID: Set<DutyID>], scenario: Scenario, index: ScenarioIndex
  ) -> [PersonID: [Turn]] {
    var turns: [PersonID: [Turn]] = [:]
    for past in scenario.history {
      let activity = index.activities[past.activity]
      turns[past.person, default: []].append(Turn(past, title: activity?.name ?? past.activity.text))
    }
    for (person, ids) in duties {
      turns[person, default: []] += ids.compactMap { index.duties[$0] }.map { Turn($0) }
    }
    return turns.mapValues { $0.sorted(by: Turn.precedes) }
  }
}
