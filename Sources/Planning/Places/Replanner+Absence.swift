public import PatrolDomain
import RosterModel
public import Rostering

extension Replanner {
  /// How few people must change when somebody stays away from a duty.
  public enum FewestChanges: Sendable {
    /// A roster in which this many others change, and whether it is proven that fewer do not do.
    case changes(Roster, people: Int, isProven: Bool)
    /// It is proven that whoever changes, a law is broken or more minimum seats stay empty.
    case impossible
    /// The search was stopped before it held a roster or knew that there is none.
    case unknown
  }

  /// Level 0 is that of minimum seats; who changes is counted on this one.
  private static let changedPeople = 1
  /// Units of work for one absence: most take a tenth.
  private static let workOnAbsence = 20_000

  /// The fewest others who must change when somebody stays away from a duty, so that every law is kept, what takes place
  /// takes place, and no more than `short` minimum seats are empty. All others are free in the whole week; the one who
  /// stays away keeps the rest of his, even where rules of his own want more of him.
  public func fewestChanges(without missing: Assignment, short: Int) throws(SearchFault) -> FewestChanges {
    guard let person = translation.week.personIndex[missing.person], !start.patterns.isEmpty else { return .unknown }
    let left = translation.roster(start).assignments.filter { $0.person != missing.person || $0.duty != missing.duty }
    guard let without = translation.incumbent(of: Roster(assignments: left)) else { return .unknown }
    var problem = translation.problem.keepingLevels(Self.changedPeople)
    problem.levels.append(Level(.sum))
    for other in problem.persons.indices where other != person { chargeChanges(of: other, &problem) }
    problem.persons[person] = PersonModel(
      menus: without.patterns[person].map { choice in
        DayMenu(off: choice == nil ? [] : nil, options: choice.map { [PricedChoice($0)] } ?? [])
      })
    for (decision, value) in start.decisions.enumerated() { problem.decisions[decision].bounds = value...value }
    let solution = try planner.solve(
      problem, start: without, work: Self.workOnAbsence, floors: short > 0 ? [Cost(short)] : [])
    guard let incumbent = solution.incumbent, let seats = solution.levels.first else {
      return solution.stopReason == .infeasible ? .impossible : .unknown
    }
    if let bound = seats.bound, bound.units > short { return .impossible }
    guard seats.value.units <= short else { return .unknown }
    let changes = solution.levels[Self.changedPeople]
    // A roster with fewer empty seats than now may take more changes than need be.
    return .changes(
      translation.roster(incumbent), people: changes.value.units,
      isProven: changes.isProven && seats.value.units == short)
  }

  /// Charges 1 for a week that is not the one that `start` gives somebody: it holds all his choices, once each, and none
  /// besides. One table counts the former as 1 and the latter as more than all of those.
  private func chargeChanges(of person: Int, _ problem: inout RosterProblem) {
    let own = Set(start.patterns[person].compactMap { $0 })
    let foreign = problem.dayCount + 1
    problem.amounts.append(problem.choices.indices.map { own.contains($0) ? 1 : foreign })
    let charge = Penalty(level: Self.changedPeople, cost: Cost(1), unit: foreign * foreign)
    problem.persons[person].counters.append(
      Counter(
        amounts: problem.amounts.count - 1, days: 0..<problem.dayCount,
        charges: [.excess(over: own.count, charge)] + (own.isEmpty ? [] : [.shortfall(under: own.count, charge)])))
  }
}
