import PatrolDomain
import RosterModel
import Rostering

/// Narrows an impossible week down to a conflict by a deletion filter: leave rules and pins out, then absences, and leave
/// them out for good when the week stays impossible (Chinneck, Feasibility and Infeasibility in Optimization, 2008, 6.2).
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
    let all = members()
    let absences = absences
    let members = try needed(all.count) { kept throws(SearchFault) in
      try isImpossible(kept.map { all[$0] }, keeping: absences)
    }
    let (rules, pins) = Self.split(members.kept.map { all[$0] })
    var neededAbsences = (kept: [Int](), isMinimal: true)
    if rules.contains(where: { $0.statement.kind == .availability }) {
      neededAbsences = try needed(absences.count) { kept throws(SearchFault) in
        try isImpossible(members.kept.map { all[$0] }, keeping: kept.map { absences[$0] })
      }
    }
    // All that were not looked at say less than the rule that makes them count.
    let needed = isStopped ? [] : neededAbsences.kept.map { absences[$0] }
    return Conflict(
      persons: person.map { [scenario.people[$0].id] } ?? [],
      rules: rules.filter { $0.statement.kind != .pins && (needed.isEmpty || $0.statement.kind != .availability) },
      pins: rules.contains { $0.statement.kind == .pins } ? pins : [], absences: needed,
      isMinimal: members.isMinimal && neededAbsences.isMinimal)
  }

  /// A deletion filter from the end, over things numbered 0..<count: what remains without the week becoming possible.
  /// Halves are left out at once, for most of a station's rules and absences have nothing to do with a conflict: where the
  /// week stays impossible without a half, it does so without each part of it, and nothing else comes out than one by one.
  ///
  /// - Parameter isImpossible: of what is kept; `nil` when it was stopped before it knew.
  private func needed(
    _ count: Int, isImpossible: (_ kept: [Int]) throws(SearchFault) -> Bool?
  ) throws(SearchFault) -> (kept: [Int], isMinimal: Bool) {
    var kept = Array(0..<count)
    var isMinimal = true
    var parts = count > 0 ? [0..<count] : []
    while let part = parts.popLast() {
      if isStopped { return (kept, false) }
      let without = kept.filter { !part.contains($0) }
      let verdict = try isImpossible(without)
      if verdict == true {
        kept = without
      } else if part.count > 1 {
        let middle = part.lowerBound + part.count / 2
        parts += [part.lowerBound..<middle, middle..<part.upperBound]
      } else if verdict == nil {
        isMinimal = false
      }
    }
    return (kept, isMinimal)
  }

  private var isStopped: Bool { monitor.stopRequested() != nil }

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
    let solution =
      if let person {
        try solve(
          translation.problem.only(person), options: options, start: nil, monitor: monitor.endingAtFirstRoster
        ).0
      } else {
        try TeamsThenPlaces(translation, endsAtFirstRoster: true).solve(options, start: nil, monitor).0
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
