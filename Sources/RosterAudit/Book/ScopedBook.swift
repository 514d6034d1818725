import PatrolDomain

/// The duty book as far as one rule speaks of it.
struct ScopedBook {
  let book: DutyBook
  let rule: Rule

  var scenario: Scenario { book.scenario }
  var horizon: Horizon { book.scenario.horizon }
  var index: ScenarioIndex { book.index }
  var say: Phrasebook { Phrasebook(horizon: horizon, index: index) }

  /// The people for whom the rule holds, by id.
  var people: [Person] { scenario.people.filter(rule.scope.includes) }

  func includes(_ turn: Turn) -> Bool {
    rule.scope.includes(activity: turn.activity, weekday: horizon.weekday(ofDay: turn.day))
  }

  /// All duties of the person, whether the rule speaks of them or not; history first, by start.
  func allTurns(of person: Person) -> [Turn] { book.turns(of: person) }

  /// The person's duties of which the rule speaks; history first, by start.
  func turns(of person: Person) -> [Turn] { book.turns(of: person).filter(includes) }

  /// Each duty of the person with the next one, by start; the later one is never of history.
  func successions(of person: Person) -> [(earlier: Turn, later: Turn)] {
    let turns = book.turns(of: person)
    return zip(turns, turns.dropFirst()).filter { !$1.isHistory }.map { (earlier: $0, later: $1) }
  }

  /// The teams of the duties of which the rule speaks, those included that nobody carries out.
  var teams: [TeamOnDuty] { book.teams.filter { rule.scope.includes($0.duty, in: horizon) } }
}
