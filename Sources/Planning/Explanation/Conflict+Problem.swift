public import PatrolDomain
public import RosterModel

extension Conflict {
  /// The same without one of its members, for each of them.
  public var smaller: [Conflict] {
    rules.map { left in without { $0 == left } } + pins.map { left in without(pin: { $0 == left }) }
      + absences.map { left in without(absence: { $0 == left }) }
  }

  private func without(
    rule: (Rule) -> Bool = { _ in false }, pin: (Pin) -> Bool = { _ in false },
    absence: (PersonalAbsence) -> Bool = { _ in false }
  ) -> Conflict {
    Conflict(
      persons: persons, rules: rules.filter { !rule($0) }, pins: pins.filter { !pin($0) },
      absences: absences.filter { !absence($0) }, isMinimal: false)
  }

  /// The one person whom it concerns, under its rules, pins and absences alone: he has no lawful pattern where it is a
  /// conflict. `nil` when it concerns the week as a whole.
  public func problem(in scenario: Scenario) -> RosterProblem? {
    guard persons.count == 1, let person = scenario.people.firstIndex(where: { $0.id == persons[0] }) else {
      return nil
    }
    // The rules by which pins and absences bind at all are not among its own.
    let binding: Set<RuleKind> = Set((pins.isEmpty ? [] : [.pins]) + (absences.isEmpty ? [] : [.availability]))
    let rules = scenario.rules.filter { rule in
      self.rules.contains(rule) || (rule.strength == .law && binding.contains(rule.statement.kind))
    }
    let others = absences.isEmpty ? [] : Set(scenario.personalAbsences).subtracting(absences)
    return Translation(Week(scenario.without(others), rules: rules, pins: pins)).problem.only(person)
  }
}
