internal import LinearPrograms
internal import RosterModel

/// What all stages of one search share.
struct SearchState {
  let compiled: CompiledProblem
  let options: SearchOptions
  let monitor: SearchMonitor
  let startedAt: UInt64
  var pool = ColumnPool()
  var pricing: PersonPricing
  var master: MasterProblem
  var locks: Locks
  var counts = SearchCounts()
  var times = StageTimes()
  var random: SeededGenerator
  /// The best lawful roster, which keeps all locks.
  private(set) var best: (candidate: Candidate, values: CostVector)?
  /// Set once: the whole search ends.
  private(set) var stopReason: StopReason?
  /// Set once: the whole search ends, and ends badly.
  private(set) var fault: SearchFault?

  init(_ problem: RosterProblem, options: SearchOptions, monitor: SearchMonitor) {
    compiled = CompiledProblem(problem)
    self.options = options
    self.monitor = monitor
    startedAt = monitor.now()
    locks = Locks(levels: problem.levels.count)
    pricing = PersonPricing(compiled, locks: locks, threads: options.threads)
    master = MasterProblem(
      compiled, rows: compiled.firstRows, costs: MasterCosts(objective: .feasibility), locks: locks, artificialCost: 1)
    random = SeededGenerator(seed: options.seed)
  }

  var isStopped: Bool { stopReason != nil || fault != nil }

  /// Looks at every reason to end, and remembers the first.
  mutating func checkStop() -> Bool {
    if isStopped { return true }
    stopReason = monitor.stopRequested()
    if stopReason == nil, let stop = monitor.stop, stop.isStopRequested {
      // A request may have come since the question before.
      stopReason = stop.isPastDeadline ? .timeLimit : .interrupted
    }
    if stopReason == nil, counts.work >= workLimit { stopReason = .workLimit }
    return isStopped
  }

  /// However little work is allowed, the search for a first roster gets what a plan gets: less would leave the planner
  /// nothing.
  private var workLimit: Int {
    let limit = options.work(on: compiled.problem)
    return best == nil ? max(limit, SearchOptions().work(on: compiled.problem)) : limit
  }

  mutating func fail(_ kind: SearchFault.Kind, _ message: String) {
    if fault == nil { fault = SearchFault(kind: kind, message: message) }
  }

  /// Runs `work` and adds what it took to one of the stage times.
  mutating func timed<R>(
    _ stage: WritableKeyPath<StageTimes, UInt64>, _ work: (inout SearchState) throws(LinearProgramFault) -> R
  ) throws(LinearProgramFault) -> R {
    let start = monitor.now()
    let result = try work(&self)
    times[keyPath: stage] += monitor.now() - start
    return result
  }

  /// Takes a candidate when it is lawful, keeps the locks and is better, compared level by level.
  mutating func offer(_ candidate: Candidate, _ reading: CandidateReading) {
    guard reading.violation == 0, locks.allow(reading.values) else { return }
    if let best, !precedes(reading.values, best.values) { return }
    let full = compiled.rosters.read(compiled.incumbent(candidate, pool))
    guard full.isLawful, full.values == reading.values else {
      return fail(.disagreement, "a roster that the search calls lawful reads otherwise")
    }
    times.bestRoster = monitor.now() - startedAt
    if best == nil { times.firstRoster = times.bestRoster }
    best = (candidate, reading.values)
  }

  private func precedes(_ a: CostVector, _ b: CostVector) -> Bool { a.costs.lexicographicallyPrecedes(b.costs) }
}

extension CompiledProblem {
  /// The rows that a master problem begins with: all but lazy ones, whose slack must not be worth having.
  var firstRows: [Int] { problem.rows.indices.filter { !mayBeLeftOut($0) } }

  /// Leaving a row out may only make the problem easier.
  private func mayBeLeftOut(_ row: Int) -> Bool {
    let segments = problem.rows[row].shortfall + problem.rows[row].surplus
    return problem.rows[row].isLazy && segments.allSatisfy { $0.cost.allSatisfy { $0.cost >= .zero } }
  }
}
