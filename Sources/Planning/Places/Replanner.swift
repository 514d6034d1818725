public import PatrolDomain
import RosterModel
public import Rostering

/// What a part of a week is planned again for.
public enum Wanted: Hashable, Sendable {
  /// The best that the people who are free can make of it.
  case best
  /// The same with somebody on a duty, in whichever seat.
  case on(PersonID, DutyID)
  /// The same with somebody not on a duty.
  case off(PersonID, DutyID)
}

/// Plans small parts of a week again, everybody else keeping his week as a roster has it. What takes place stays, too, but
/// for the duties on which somebody is who may change.
///
/// That is a problem of the same kind as the whole week's with most menus cut to one dish, so it takes next to no time.
public struct Replanner: Sendable {
  let translation: Translation
  let start: Incumbent
  let planner: Planner

  /// Units of work for one question: a handful of people is mostly proven long before.
  private static let work = 200
  /// The same where everybody may change: enough to prove the seats of a ward's week.
  private static let workOnWeek = 700

  public init(_ scenario: Scenario, from roster: Roster, planner: Planner) {
    translation = Translation(scenario)
    start = translation.incumbent(of: translation.fitted(roster)) ?? Incumbent(patterns: [], decisions: [])
    self.planner = planner
  }

  public enum Answer: Sendable {
    /// The best roster found; its levels are bounded for what was free.
    case planned(Roster, [PlannedLevel])
    /// It is proven that there is none.
    case impossible
    /// The search was stopped before it held a roster or knew that there is none.
    case unknown
  }

  /// The best roster in which everybody but `free` keeps his week.
  public func plan(freeing free: Set<PersonID>, wanted: Wanted = .best) throws(SearchFault) -> Answer {
    var problem = translation.problem
    for (person, pattern) in start.patterns.enumerated()
    where !free.contains(translation.week.people[person].id) {
      for (day, choice) in pattern.enumerated() {
        if choice != nil { problem.persons[person].menus[day].off = nil }
        problem.persons[person].menus[day].options.removeAll { $0.choice != choice }
      }
    }
    fixDecisions(&problem, free)
    restrict(&problem, wanted)
    return answer(try planner.solve(problem, start: start, work: Self.work))
  }

  /// The best roster of the whole week, whoever changes; of equally good ones one near to the roster given is preferred.
  ///
  /// - Parameters:
  ///   - first: a roster as wanted, to set out from; `nil` where none is known.
  ///   - floors: per level, what no roster of the week is below, if those before it are as good as theirs.
  public func planWeek(wanted: Wanted, from first: Roster?, floors: [Int?]) throws(SearchFault) -> Answer {
    var problem = translation.problem(countingChangesFrom: translation.roster(start))
    restrict(&problem, wanted)
    let known = first.flatMap { translation.incumbent(of: $0) }
    return answer(
      try planner.solve(
        problem, start: known, work: planner.workLimit ?? Self.workOnWeek, floors: floors.map { $0.map { Cost($0) } },
        preferring: ObjectiveLevel.allCases.count))
  }

  private func answer(_ solution: RosterSolution) -> Answer {
    guard let incumbent = solution.incumbent else {
      return solution.stopReason == .infeasible ? .impossible : .unknown
    }
    let levels = zip(ObjectiveLevel.allCases, solution.levels).map { PlannedLevel($0, $1) }
    return .planned(translation.roster(incumbent), levels)
  }

  /// Whether somebody has any lawful week with a duty in it, whatever all others do; `nil` when the search was stopped
  /// before that was known.
  public func isPossible(_ person: PersonID, on duty: DutyID) throws(SearchFault) -> Bool? {
    guard let index = translation.week.personIndex[person] else { return false }
    var problem = translation.problem
    restrict(&problem, person, duty, keeps: true)
    let solution = try planner.solve(problem.only(index), start: nil, work: Self.work)
    if solution.incumbent != nil { return true }
    return solution.stopReason == .infeasible ? false : nil
  }

  private func fixDecisions(_ problem: inout RosterProblem, _ free: Set<PersonID>) {
    var open: Set<Int> = []
    for (person, pattern) in start.patterns.enumerated() where free.contains(translation.week.people[person].id) {
      open.formUnion(pattern.compactMap { $0 }.flatMap { translation.seats[$0] }.map(\.duty))
    }
    for (decision, duty) in translation.dutyOfDecision.enumerated() {
      guard let duty, !open.contains(duty) else { continue }
      problem.decisions[decision].bounds = start.decisions[decision]...start.decisions[decision]
    }
  }

  private func restrict(_ problem: inout RosterProblem, _ wanted: Wanted) {
    switch wanted {
    case .best: return
    case .on(let person, let duty): restrict(&problem, person, duty, keeps: true)
    case .off(let person, let duty): restrict(&problem, person, duty, keeps: false)
    }
  }

  private func restrict(_ problem: inout RosterProblem, _ person: PersonID, _ duty: DutyID, keeps: Bool) {
    let week = translation.week
    guard let person = week.personIndex[person], let duty = week.dutyIndex[duty] else { return }
    let day = week.duties[duty].day
    if keeps { problem.persons[person].menus[day].off = nil }
    problem.persons[person].menus[day].options.removeAll { option in
      translation.seats[option.choice].contains { $0.duty == duty } != keeps
    }
  }
}
