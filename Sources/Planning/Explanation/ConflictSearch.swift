import PatrolDomain
import RosterModel
import Rostering

/// Narrows an impossible week down to a conflict by a deletion filter: leave one rule or pin out at a time, then absences,
/// and leave it out for good when the week stays impossible (Chinneck, Feasibility and Infeasibility in Optimization, 2008, 6.2).
///
/// What outsiders decide is tried first, so that the set that remains speaks of local settings where it can.
struct ConflictSearch {
  private enum Member {
    case rule(Rule)
    case pin(Pin)
  }

  private let scenario: Scenario
  /// The one person to look at, when he has no lawful pattern of his own.
  private let person: Int?
  private let options: SearchOptions
  private let monitor: SearchMonitor

  init(
    _ translation: Translation, _ evidence: InfeasibilityEvidence, options: SearchOptions, monitor: SearchMonitor
  ) {
    scenario = translation.week.scenario
    person = evidence.persons.first
    self.options = options
    self.monitor = monitor
  }

  func conflict() throws(SearchFault) -> Conflict {
    var kept = members()
    var isMinimal = true
    for index in kept.indices.reversed() {
      var without = kept
      without.remove(at: index)
      switch try isImpossible(without, keeping: absences) {
      case true?: kept = without
      case false?: break
      case nil: isMinimal = false
      }
    }
    let (rules, pins) = Self.split(kept)
    let needed = rules.contains { $0.statement.kind == .availability } ? try neededAbsences(kept, &isMinimal) : []
    return Conflict(
      persons: person.map { [scenario.people[$0].id] } ?? [],
      rules: rules.filter { $0.statement.kind != .pins && (needed.isEmpty || $0.statement.kind != .availability) },
      pins: rules.contains { $0.statement.kind == .pins } ? pins : [], absences: needed, isMinimal: isMinimal)
  }

  /// Which absences it takes that the week is impossible; halves are left out at once, for most of a station's absences
  /// have nothing to do with it.
  private func neededAbsences(_ kept: [Member], _ isMinimal: inout Bool) throws(SearchFault) -> [PersonalAbsence] {
    var needed = absences
    var parts = needed.isEmpty ? [] : [needed]
    while let part = parts.popLast() {
      let without = needed.filter { !part.contains($0) }
      switch try isImpossible(kept, keeping: without) {
      case true?: needed = without
      case false? where part.count > 1:
        parts += [Array(part[(part.count / 2)...]), Array(part[..<(part.count / 2)])]
      case false?: break
      case nil: isMinimal = false
      }
    }
    return needed
  }

  /// The absences that may have to do with it.
  private var absences: [PersonalAbsence] {
    scenario.personalAbsences.filter { absence in
      person.map { scenario.people[$0].id == absence.person } ?? true
    }
  }

  /// All that can make a week impossible; what is left out first stands last.
  private func members() -> [Member] {
    let rules = scenario.rules.filter { rule in
      rule.strength == .law && (person.map { rule.scope.includes(scenario.people[$0]) } ?? true)
    }
    let pins = scenario.pins.filter { pin in person.map { scenario.people[$0].id == pin.person } ?? true }
    return pins.map { .pin($0) }
      + rules.enumerated().sorted { a, b in
        (a.element.citation.authority, a.offset) < (b.element.citation.authority, b.offset)
      }.map { .rule($0.element) }
  }

  private static func split(_ members: [Member]) -> (rules: [Rule], pins: [Pin]) {
    var rules: [Rule] = []
    var pins: [Pin] = []
    for member in members {
      switch member {
      case .rule(let rule): rules.append(rule)
      case .pin(let pin): pins.append(pin)
      }
    }
    return (rules, pins)
  }

  /// Whether no roster keeps all `members` and these absences; `nil` when the search was stopped before it knew.
  private func isImpossible(
    _ members: [Member], keeping kept: [PersonalAbsence]
  ) throws(SearchFault) -> Bool? {
    let (rules, pins) = Self.split(members)
    let soft = scenario.rules.filter { $0.strength != .law }
    let given = scenario.without(Set(absences).subtracting(kept))
    let week = Week(given, rules: rules + soft, pins: pins)
    return try Self.isPossible(week, person: person, options, monitor).map { !$0 }
  }

  /// Whether a week has any lawful roster, or one person in it any lawful pattern; `nil` when the search was stopped before
  /// it knew.
  static func isPossible(
    _ week: Week, person: Int? = nil, _ options: SearchOptions, _ monitor: SearchMonitor
  ) throws(SearchFault) -> Bool? {
    let translation = Translation(week)
    let firstRoster = monitor.endingAtFirstRoster
    let solution =
      if let person {
        try solve(translation.problem.only(person), options: options, start: nil, monitor: firstRoster).0
      } else {
        try TeamsThenPlaces(translation).solve(options, start: nil, firstRoster).0
      }
    if solution.incumbent != nil { return true }
    return solution.stopReason == .infeasible ? false : nil
  }
}

extension RosterProblem {
  /// One person alone, without anything that joins him to others.
  func only(_ person: Int) -> RosterProblem {
    var problem = self
    problem.persons = [persons[person]]
    problem.rows = []
    problem.decisions = []
    return problem
  }
}
