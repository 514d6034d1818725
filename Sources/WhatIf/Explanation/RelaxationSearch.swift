import PatrolDomain
import Planning

/// Finds the smallest sets of rules and pins whose giving up makes an impossible week possible: what hits every conflict
/// (Reiter, A Theory of Diagnosis from First Principles, 1987: breadth first, a branch for each member of a conflict).
///
/// Every set is verified by a solve, and so is that none of its members can be spared.
struct RelaxationSearch {
  private let scenario: Scenario
  private let planner: Planner
  /// Members of a set at the most.
  private static let mostChanges = 3
  /// Sets looked at before the search gives up.
  private static let mostSets = 60
  /// Steps by which a rule is loosened before it is given up as a whole.
  private static let mostSteps = 24

  init(_ scenario: Scenario, _ planner: Planner) {
    self.scenario = scenario
    self.planner = planner
  }

  /// The relaxations of a week with this conflict, those first that the planner may sign himself, then by number of
  /// changes and by what the roster comes to.
  func relaxations(_ conflict: Conflict) throws -> [Relaxation] {
    let sets = try smallestSets(conflict)
    let relaxations = try sets.map { set in
      let loosened = try loosened(set)
      return Relaxation(
        changes: loosened, levels: try planner.plan(applied(loosened), levels: PriceSearch.levels).levels,
        isMinimal: try isMinimal(set))
    }
    return relaxations.enumerated().sorted { a, b in
      let (x, y) = (a.element, b.element)
      if x.authority != y.authority { return x.authority < y.authority }
      if x.changes.count != y.changes.count { return x.changes.count < y.changes.count }
      let (left, right) = (x.levels.map(\.value), y.levels.map(\.value))
      return left == right ? a.offset < b.offset : left.lexicographicallyPrecedes(right)
    }.map(\.element)
  }

  /// Whether the week stays impossible whichever of the changes is left out; without any of them it is.
  private func isMinimal(_ set: [RelaxedMember]) throws -> Bool {
    try set.count == 1
      || set.indices.allSatisfy { index in
        var fewer = set
        fewer.remove(at: index)
        return try planner.isPossible(applied(fewer)) == false
      }
  }

  func smallestSets(_ conflict: Conflict) throws -> [[RelaxedMember]] {
    var found: [[RelaxedMember]] = []
    var seen: Set<Set<RelaxedMember>> = []
    var open = members(conflict).map { [$0] }
    var looked = 0
    while !open.isEmpty, looked < Self.mostSets, !planner.isStopped {
      let set = open.removeFirst()
      guard seen.insert(Set(set)).inserted, !found.contains(where: { Set($0).isSubset(of: set) }) else { continue }
      looked += 1
      let relaxed = applied(set)
      switch try planner.isPossible(relaxed) {
      case true?: found.append(set)
      case false? where set.count < Self.mostChanges:
        guard let next = try planner.conflict(of: relaxed) else { continue }
        open += members(next).map { set + [$0] }
      case false?, nil: break
      }
    }
    return found
  }

  private func members(_ conflict: Conflict) -> [RelaxedMember] {
    // A conflict of a week that is relaxed already speaks of rules with fewer people; they are the same rules.
    let rules = conflict.rules.map { rule in scenario.rules.first { $0.id == rule.id } ?? rule }
    return conflict.pins.map { RelaxedMember(.pin($0)) }
      + rules.map { RelaxedMember(.rule($0), persons: conflict.persons) }
  }

  private func applied(_ set: [RelaxedMember]) -> Scenario {
    set.reduce(scenario) { $1.applied(to: $0) }
  }

  /// The set with each rule loosened only as far as it must be, where a number can be.
  private func loosened(_ set: [RelaxedMember]) throws -> [RelaxedMember] {
    var changes = set
    for index in changes.indices {
      guard case .rule(let rule) = changes[index].subject else { continue }
      var ladder: [RuleStatement] = []
      while ladder.count < Self.mostSteps, let next = (ladder.last ?? rule.statement).loosened { ladder.append(next) }
      // The first step that is enough: possible from some step on, so halving finds it.
      var (low, high) = (0, ladder.count)
      while low < high {
        let middle = (low + high) / 2
        var tried = changes
        tried[index] = changes[index].loosened(to: ladder[middle])
        if try planner.isPossible(applied(tried)) == true { high = middle } else { low = middle + 1 }
      }
      if low < ladder.count { changes[index] = changes[index].loosened(to: ladder[low]) }
    }
    return changes
  }
}
