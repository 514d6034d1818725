import PatrolDomain
import Planning

/// Finds the smallest sets of rules, pins, pairs and absences whose giving up makes an impossible week possible: what hits
/// every conflict (Reiter, A Theory of Diagnosis from First Principles, 1987: breadth first, a branch for each member of a
/// conflict).
///
/// Every set is verified by a solve, and so is that none of its members can be spared.
struct RelaxationSearch {
  private let scenario: Scenario
  private let planner: Planner
  /// Members of a set at the most.
  private static let mostChanges = 3
  /// Sets looked at before the search gives up.
  private static let mostSets = 200
  /// Steps by which a rule is loosened before it is given up as a whole.
  private static let mostSteps = 200
  /// Conflicts that have nothing in common, at the most.
  private static let mostConflicts = 5

  init(_ scenario: Scenario, _ planner: Planner) {
    self.scenario = scenario
    self.planner = planner
  }

  /// The relaxations of a week with this conflict, those first that the planner may sign himself, then by number of
  /// changes and by what the roster comes to.
  func waysOut(of conflict: Conflict) throws -> WaysOut {
    let (sets, end) = try smallestSets(conflict)
    let relaxations = try sets.map { set in
      let loosened = try loosened(set)
      return Relaxation(
        changes: loosened, levels: try planner.plan(applied(loosened), levels: PriceSearch.levels).levels,
        isMinimal: try isMinimal(set))
    }
    let ranked = relaxations.enumerated().sorted { a, b in
      let (x, y) = (a.element, b.element)
      if x.authority != y.authority { return x.authority < y.authority }
      if x.changes.count != y.changes.count { return x.changes.count < y.changes.count }
      let (left, right) = (x.levels.map(\.value), y.levels.map(\.value))
      return left == right ? a.offset < b.offset : left.lexicographicallyPrecedes(right)
    }
    return WaysOut(relaxations: ranked.map(\.element), end: end)
  }

  /// `first`, and conflicts that have nothing in common with it or with each other: each must be ended by itself.
  func conflicts(from first: Conflict) throws -> [Conflict] {
    var found = [first]
    var rest = applied(everything(in: first))
    while found.count < Self.mostConflicts, let next = try planner.conflict(of: rest) {
      found.append(next)
      rest = everything(in: next).reduce(rest) { $1.applied(to: $0) }
    }
    return found
  }

  /// All that a conflict is made of, for its person or for everybody.
  private func everything(in conflict: Conflict) -> [RelaxedMember] {
    settings(conflict) + rules(conflict).map { RelaxedMember(.rule($0), persons: conflict.persons) }
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

  func smallestSets(_ conflict: Conflict) throws -> (sets: [[RelaxedMember]], end: WaysOut.End) {
    var found: [[RelaxedMember]] = []
    var seen: Set<Set<RelaxedMember>> = []
    var open = members(conflict).map { [$0] }
    var looked = 0
    var end = WaysOut.End.complete
    while !open.isEmpty {
      if planner.isStopped { return (found, .stopped) }
      let set = open.removeFirst()
      guard seen.insert(Set(set)).inserted, !found.contains(where: { Self.covers(set, $0) }) else { continue }
      if looked == Self.mostSets { return (found, .sets(Self.mostSets)) }
      looked += 1
      let relaxed = applied(set)
      switch try planner.isPossible(relaxed) {
      case true?: found.append(set)
      case false? where set.count < Self.mostChanges:
        guard let next = try planner.conflict(of: relaxed) else { continue }
        open += members(next).map { member in set.filter { !member.covers($0) } + [member] }
      case false?: end = .changes(Self.mostChanges)
      case nil: end = .stopped
      }
    }
    return (found, end)
  }

  /// Whether a set gives up all that a smaller one does.
  static func covers(_ set: [RelaxedMember], _ smaller: [RelaxedMember]) -> Bool {
    smaller.allSatisfy { member in set.contains { $0.covers(member) } }
  }

  /// What can be given up to end a conflict. A rule that only one person cannot keep may be given up for him alone, or for
  /// everybody: others may be in the same position.
  private func members(_ conflict: Conflict) -> [RelaxedMember] {
    let rules = rules(conflict).filter { !Self.unwaivable.contains($0.statement.kind) }
    let forHim = conflict.persons.isEmpty ? [] : rules.map { RelaxedMember(.rule($0), persons: conflict.persons) }
    return settings(conflict) + forHim + rules.map { RelaxedMember(.rule($0)) }
  }

  /// Nobody can sign that somebody is where he is not, or can do what he cannot. Single absences can be given up.
  private static let unwaivable: Set<RuleKind> = [.availability, .qualification]

  private func settings(_ conflict: Conflict) -> [RelaxedMember] {
    conflict.pins.map { RelaxedMember(.pin($0)) } + pairs(conflict).map { RelaxedMember(.pair($0)) }
      + conflict.absences.map { RelaxedMember(.absence($0)) }
  }

  /// No file can take away the built-in rule about pairs; the pairs themselves it can.
  private func pairs(_ conflict: Conflict) -> [Pair] {
    guard conflict.rules.contains(where: \.isBuiltInPairing) else { return [] }
    return scenario.pairs.filter { $0.relation == .required || $0.relation == .forbidden }
  }

  /// A conflict of a week that is relaxed already speaks of rules with fewer people; they are the same rules.
  private func rules(_ conflict: Conflict) -> [Rule] {
    conflict.rules.filter { !$0.isBuiltInPairing }.map { rule in scenario.rules.first { $0.id == rule.id } ?? rule }
  }

  private func applied(_ set: [RelaxedMember]) -> Scenario {
    set.reduce(scenario) { $1.applied(to: $0) }
  }

  /// The set with each rule loosened only as far as it must be, where a number can be.
  private func loosened(_ set: [RelaxedMember]) throws -> [RelaxedMember] {
    var changes = set
    for index in changes.indices {
      guard case .rule(let rule) = changes[index].subject else { continue }
      for limit in RuleLimit.allCases {
        guard let least = try leastLoosened(rule, limit, at: index, in: changes) else { continue }
        changes[index] = changes[index].loosened(to: least)
        break
      }
    }
    return changes
  }

  /// The first step at one end of a rule that is enough, the other changes being as they are; `nil` when none is.
  private func leastLoosened(
    _ rule: Rule, _ limit: RuleLimit, at index: Int, in changes: [RelaxedMember]
  ) throws -> RelaxedMember.Loosened? {
    var ladder: [RuleStatement] = []
    while ladder.count < Self.mostSteps, let next = (ladder.last ?? rule.statement).loosened(limit) {
      ladder.append(next)
    }
    // Possible from some step on, so halving finds it.
    var (low, high) = (0, ladder.count)
    while low < high {
      let middle = (low + high) / 2
      var tried = changes
      tried[index] = changes[index].loosened(to: RelaxedMember.Loosened(statement: ladder[middle], limit: limit))
      if try planner.isPossible(applied(tried)) == true { high = middle } else { low = middle + 1 }
    }
    return low < ladder.count ? RelaxedMember.Loosened(statement: ladder[low], limit: limit) : nil
  }
}

extension Rule {
  fileprivate var isBuiltInPairing: Bool { statement.kind == .pairing && id.text.hasPrefix("built-in/") }
}
