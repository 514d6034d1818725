import PatrolDomain
import RosterModel

extension Translation {
  /// What is left of a roster of another week like this one: without people, duties and seats that are not here, and without
  /// one duty, or all, of whoever would break a law of his own by them. Rows are not looked at.
  func fitted(_ roster: Roster) -> Roster {
    let known = roster.assignments.filter(isKnown)
    let evaluator = PatternEvaluator(problem)
    let whole = incumbent(of: Roster(assignments: known))
    let byPerson = Dictionary(grouping: known, by: \.person)
    let kept = week.people.enumerated().flatMap { person, someone -> [Assignment] in
      let own = byPerson[someone.id] ?? []
      if let whole, evaluator.cost(of: whole.patterns[person], person: person) != nil { return own }
      return lawful(own) { part in
        incumbent(of: Roster(assignments: part)).map { evaluator.cost(of: $0.patterns[person], person: person) != nil }
          ?? false
      }
    }
    return Roster(assignments: kept)
  }

  private func isKnown(_ assignment: Assignment) -> Bool {
    guard let duty = week.dutyIndex[assignment.duty], week.personIndex[assignment.person] != nil else { return false }
    return week.duties[duty].team.allSeats.contains { $0.seat == assignment.seat }
  }

  /// The assignments, or those that are left without one of them, or none, whichever is lawful first.
  private func lawful(_ assignments: [Assignment], _ isLawful: ([Assignment]) -> Bool) -> [Assignment] {
    if assignments.isEmpty || isLawful(assignments) { return assignments }
    for index in assignments.indices {
      var fewer = assignments
      fewer.remove(at: index)
      if isLawful(fewer) { return fewer }
    }
    return []
  }
}
