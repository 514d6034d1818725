internal import RosterModel

/// A part of the space of rosters: what branching has forbidden so far, and a bound on what is left.
struct SearchNode: Sendable {
  /// One per person.
  var domains: [PersonDomain]
  /// The pattern (pool index) of persons who have only one left; they are not priced.
  var fixed: [Int?]
  /// `bounds[structural]`: narrowed bounds of decisions and slack.
  var bounds: [Int: ClosedRange<Int>] = [:]
  /// Objective units, not rounded; nothing better is in here.
  private(set) var lagrangian = LagrangianBound.none
  var depth = 0
  /// Its place in the `ProofTree`.
  var proof = 0

  init(persons: Int) {
    domains = Array(repeating: .full, count: persons)
    fixed = Array(repeating: nil, count: persons)
  }

  /// Whether every pattern of everybody is in here: only amounts were split.
  var holdsAllPatterns: Bool { fixed.allSatisfy { $0 == nil } && domains.allSatisfy(\.isFull) }

  /// Leaves `person` only the pattern `index` of the pool.
  mutating func fix(_ person: Int, to index: Int, _ state: borrowing SearchState) {
    domains[person] = PersonDomain(only: state.pool[index].slots, state.compiled.slots[person])
    fixed[person] = index
  }

  var bound: Double { lagrangian.value }

  mutating func raise(_ found: LagrangianBound) {
    if found.value > lagrangian.value { lagrangian = found }
  }

  func bounds(of structural: Int, _ compiled: CompiledProblem) -> ClosedRange<Int> {
    bounds[structural] ?? compiled.structurals[structural].bounds
  }
}
