internal import LinearPrograms
internal import RosterModel

/// The search on one objective: a bound from below, the best candidate from above, and the nodes that are still open.
struct LevelSearch {
  let objective: Objective
  /// Work at which this level ends (`SearchCounts.work`).
  let workEnd: Int
  /// The best candidate, by this objective, among equals by all levels in order.
  private(set) var best: (candidate: Candidate, value: Int, levels: CostVector)?
  /// No integer solution costs less.
  private(set) var bound: Int?
  /// Parts of the space that are not settled.
  var frontier: NodeFrontier
  /// What the bound rests on.
  var tree = ProofTree()
  /// Everything better than the best candidate is in here: the whole space, or what is left of it where splits of totals
  /// left only one part open.
  var root: SearchNode
  /// What the linear relaxation of the root looked like.
  var rootPoint: MasterPoint?
  /// The basis of that point.
  var rootBasis: MasterBasis?
  /// The bound of the root's linear relaxation.
  var rootBound = LagrangianBound.none
  /// Prices that proved the best bound on the root.
  var rootPrices: MasterPrices?
  var artificialCost: Double
  var neighbourhoods = NeighbourhoodRecord()
  /// Told of every new value and bound.
  var report: (SearchState, LevelSearch) -> Void = { _, _ in }

  init(_ objective: Objective, _ state: SearchState, workEnd: Int, start: Candidate?) {
    self.objective = objective
    self.workEnd = workEnd
    bound = objective.trivialBound(state.compiled)
    root = SearchNode(persons: state.compiled.personCount)
    frontier = NodeFrontier([root])
    artificialCost = Self.artificialCost(objective, start, state)
    if let start {
      let reading = state.compiled.read(start, state.pool)
      best = (start, objective.value(of: start, reading, state.pool), reading.values)
    }
  }

  /// Proven: the best candidate cannot be improved.
  var isClosed: Bool { (best?.value).map { value in bound.map { $0 >= value } ?? false } ?? false }

  /// Only values below this matter to the proof: below the best, or 0 where the objective is a question.
  var cutoff: Int? { objective.isQuestion ? min(1, best?.value ?? 1) : best?.value }

  func isOver(_ state: inout SearchState) -> Bool {
    isClosed || (objective.isQuestion && (bound ?? 0) > 0) || state.checkStop() || state.counts.work >= workEnd
  }

  /// Reads a candidate, tells the whole search of it, and keeps it when it is better by this objective.
  mutating func offer(_ candidate: Candidate, _ state: inout SearchState) {
    let reading = state.compiled.read(candidate, state.pool)
    state.offer(candidate, reading)
    let isAdmissible =
      objective == .feasibility
      || (reading.violation == 0 && state.locks.allow(reading.values))
    guard isAdmissible else { return }
    let value = objective.value(of: candidate, reading, state.pool)
    if let best {
      let isEarlier = reading.values.costs.lexicographicallyPrecedes(best.levels.costs)
      guard value < best.value || (value == best.value && isEarlier) else { return }
    }
    best = (candidate, value, reading.values)
    report(state, self)
  }

  /// Raises the bound; a bound at or above the best value closes the level.
  mutating func raise(_ found: Int?, _ state: SearchState) {
    guard let found else { return }
    let clipped = best.map { min(found, $0.value) } ?? found
    let raised = bound.map { max($0, clipped) } ?? clipped
    guard raised != bound else { return }
    bound = raised
    report(state, self)
  }

  /// The rows that the proof of a bound above 0 on the broken units speaks of.
  func conflictingRows(_ state: SearchState) -> [Int] {
    let rows = state.compiled.problem.rows.indices
    guard let prices = rootPrices else { return Array(rows) }
    return rows.filter { abs(prices.rows[$0]) > Tolerances.integrality }
  }

  /// High enough to keep artificial columns out of most optima; raised where it was not.
  private static func artificialCost(_ objective: Objective, _ start: Candidate?, _ state: SearchState) -> Double {
    let ofStructurals = state.compiled.structurals.map { abs(objective.cost(of: $0)) }.max() ?? 0
    let ofPatterns = start?.columns.map { abs(objective.cost(of: state.pool[$0])) }.max() ?? 0
    // What a question is about weighs little beside a unit of a locked sum.
    let factor = objective != .feasibility && objective.isQuestion && state.locks.holdsSum ? 20 : 2
    return Double(factor * max(1, ofStructurals, ofPatterns))
  }
}
