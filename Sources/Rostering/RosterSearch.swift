internal import LinearPrograms
internal import RosterModel

/// The whole search: where it stands between the levels. Survives the loss of its linear program.
struct RosterSearch {
  private(set) var state: SearchState
  /// The level in work; -1 while no lawful roster is known, `levels.count` at the end.
  private var level = -1
  /// The search on the level in work, when it is of kind `.sum` (or for feasibility).
  private var current: LevelSearch?
  /// The same for kind `.largest`.
  private var largest: LargestSearch?
  /// `bounds[level]`: proven, given the locks before.
  private var bounds: [Int?]
  /// Bounds known from elsewhere, where the levels before have the values of theirs.
  private let floors: [Cost?]
  /// What the bounds of the levels so far rest on.
  private var claims: [BoundClaim] = []
  /// Levels whose proof grew too large to be kept.
  private var levelsWithoutTree: [Int] = []
  /// What proves that no lawful roster exists.
  private var emptiness: [ProofNode]?
  private var firstCandidate: Candidate?
  /// Patterns in the relaxation of the root of some level or question.
  private var relaxed: Set<Int> = []
  private var evidence: InfeasibilityEvidence?
  private(set) var isFinished = false
  private var faults = 0
  private var faultsInARow = 0
  private var roundsAtLastFault = -1

  var times: StageTimes {
    var times = state.times
    times.total = state.monitor.now() - state.startedAt
    return times
  }

  init(
    _ problem: RosterProblem, options: SearchOptions, start: Incumbent?, patterns: [[[Int?]]], floors: [Cost?],
    monitor: SearchMonitor
  ) {
    state = SearchState(problem, options: options, monitor: monitor)
    bounds = Array(repeating: nil, count: problem.levels.count)
    self.floors = floors
    let greedy = BestResponse(&state)
    guard greedy.personsWithoutPattern.isEmpty else {
      emptiness = [ProofNode(prices: ProofPrices(rows: [:], locks: [], provesEmptiness: true))]
      evidence = InfeasibilityEvidence(persons: greedy.personsWithoutPattern.sorted(), rows: [])
      isFinished = true
      return
    }
    if greedy.isWhole { offerStart(greedy.candidate) }
    if let start, let candidate = candidate(of: start) {
      // Even where it breaks more than the first try: what mends a roster to keep to is near to it.
      if options.preferred != nil { firstCandidate = nil }
      offerStart(candidate)
    }
    learn(patterns)
    state.times.setup = monitor.now() - state.startedAt
  }

  /// Goes on with `program`, which must be empty, to the end or until it faults.
  mutating func run(_ program: inout LinearProgram) throws(LinearProgramFault) {
    try state.master.rebuild(pool: state.pool, &program)
    if state.counts.rounds == 0 {
      try state.master.add(patterns: Array(0..<state.pool.count), pool: state.pool, &program)
    }
    if state.best != nil { level = max(level, 0) }
    while !state.checkStop(), level < state.compiled.levelCount, evidence == nil {
      let start = state.monitor.now()
      if level < 0 {
        try findLawfulRoster(&program)
      } else {
        try optimiseLevel(&program)
        state.times.levels.append(state.monitor.now() - start)
      }
      level += 1
    }
    isFinished = true
  }

  /// Takes note of a fault after which the program must be built anew, and gives up after too many.
  mutating func recover(from fault: LinearProgramFault) throws(SearchFault) {
    state.counts.recoveredFaults += 1
    let isNew = state.counts.rounds > roundsAtLastFault
    faultsInARow = isNew ? 1 : faultsInARow + 1
    roundsAtLastFault = state.counts.rounds
    faults += 1
    guard fault.kind == .numerical || fault.kind == .stale, faultsInARow < 3, faults < 50 else {
      throw SearchFault(kind: .linearProgram, message: fault.message)
    }
  }

  func solution() throws(SearchFault) -> RosterSolution {
    if let fault = state.fault { throw fault }
    guard let best = state.best else {
      let reason = evidence == nil ? state.stopReason ?? .workLimit : .infeasible
      return RosterSolution(
        stopReason: reason, incumbent: nil, levels: [], evidence: evidence, certificate: certificate,
        counts: state.counts)
    }
    let levels = bounds.indices.map { LevelResult(value: best.values[$0], bound: bounds[$0].map { Cost($0) }) }
    let reason = levels.allSatisfy(\.isProven) ? StopReason.optimal : state.stopReason ?? .workLimit
    return RosterSolution(
      stopReason: reason, incumbent: state.compiled.incumbent(best.candidate, state.pool), levels: levels,
      evidence: nil, certificate: certificate, patterns: patterns, counts: state.counts)
  }

  private var certificate: Certificate {
    Certificate(
      scale: 1 << PricedPart.boundBits, claims: claims, emptiness: emptiness, levelsWithoutTree: levelsWithoutTree)
  }

  private mutating func offerStart(_ candidate: Candidate) {
    let reading = state.compiled.read(candidate, state.pool)
    let isBetter = firstCandidate.map { reading.violation < state.compiled.read($0, state.pool).violation } ?? true
    if isBetter { firstCandidate = candidate }
    state.offer(candidate, reading)
    if state.best != nil { report(0, state) }
  }

  /// Takes in what is lawful of patterns from elsewhere.
  private mutating func learn(_ patterns: [[[Int?]]]) {
    for (person, list) in patterns.enumerated() where person < state.compiled.personCount {
      for pattern in list where pattern.count == state.compiled.problem.dayCount {
        _ = state.pool.insert(pattern, person: person, state.compiled)
      }
    }
  }

  /// The patterns of the relaxations, by person. With all of the last master problem a search begins slower and finds no
  /// more.
  private var patterns: [[[Int?]]] {
    var patterns = Array(repeating: [[Int?]](), count: state.compiled.personCount)
    for index in relaxed.sorted() {
      patterns[state.pool[index].person].append(state.pool[index].pattern(in: state.compiled))
    }
    return patterns
  }

  /// `start` as a candidate, when its patterns and decisions are lawful by themselves.
  private mutating func candidate(of start: Incumbent) -> Candidate? {
    let problem = state.compiled.problem
    guard start.patterns.count == problem.persons.count, start.decisions.count == problem.decisions.count,
      zip(start.decisions, problem.decisions).allSatisfy({ $1.bounds.contains($0) })
    else { return nil }
    var columns: [Int] = []
    for (person, pattern) in start.patterns.enumerated() {
      guard pattern.count == problem.dayCount,
        let index = state.pool.insert(pattern, person: person, state.compiled)
      else { return nil }
      columns.append(index)
    }
    return Candidate(columns: columns, decisions: start.decisions)
  }

  private mutating func findLawfulRoster(_ program: inout LinearProgram) throws(LinearProgramFault) {
    let search = try answer(
      current ?? LevelSearch(.feasibility, state, workEnd: .max, start: firstCandidate), &program)
    current = nil
    if let bound = search.bound, bound > 0 {
      evidence = InfeasibilityEvidence(persons: [], rows: search.conflictingRows(state))
      emptiness = search.tree.provesEmptiness ? search.tree.nodes : nil
      if emptiness == nil { state.fail(.disagreement, "that there is no lawful roster is not proven in integers") }
    } else if state.best == nil, !state.isStopped {
      state.fail(.disagreement, "no roster was found, and none was excluded")
    }
  }

  private mutating func optimiseLevel(_ program: inout LinearProgram) throws(LinearProgramFault) {
    switch state.compiled.problem.levels[level].kind {
    case .sum: try minimiseSum(&program)
    case .largest: try minimiseLargest(&program)
    }
    guard let value = state.best?.values[level].units else { return }
    relaxed.formUnion(current?.rootPoint?.patterns.map(\.column) ?? [])
    let claim = claim()
    if let claim { claims.append(claim) }
    if current?.tree.isGivenUp == true || largest?.hasLostTree == true { levelsWithoutTree.append(level) }
    // What leaves is what integers prove.
    bounds[level] = [claim?.bound.units, floor].compactMap { $0 }.max()
    current = nil
    largest = nil
    switch state.compiled.problem.levels[level].kind {
    case .sum: state.locks.sums[level] = value
    case .largest:
      state.locks.largest[level] = value
      state.pricing.rebuild(state.locks)
    }
    try state.master.setLocks(state.locks, &program)
  }

  /// The best claim that is proven in integers, before the level's own value is locked.
  private mutating func claim() -> BoundClaim? {
    if let largest {
      for proof in largest.proofs {
        if let claim = BoundClaim.ofLargest(level, proof, &state) { return claim }
      }
      return nil
    }
    let ofSearch = current.flatMap { BoundClaim.ofSum(level, $0.tree, state) }
    let trivial = BoundClaim.trivial(level, &state)
    return [ofSearch, trivial].compactMap { $0 }.max { $0.bound < $1.bound }
  }

  private mutating func minimiseSum(_ program: inout LinearProgram) throws(LinearProgramFault) {
    let level = level
    var search =
      current ?? polished(LevelSearch(.sum(level: level), state, workEnd: workEnd, start: state.best?.candidate))
    search.raise(floor, state)
    search.report = { state, search in report(level, state, bound: search.bound) }
    search.report(state, search)
    _ = try answer(search, &program)
  }

  private mutating func minimiseLargest(_ program: inout LinearProgram) throws(LinearProgramFault) {
    let level = level
    var search = largest ?? LargestSearch(level, state, workEnd: workEnd)
    search.raise(floor)
    defer {
      largest = search
    }
    report(level, state, bound: search.lower)
    while let threshold = search.nextThreshold(&state) {
      let question = try answer(current ?? polished(search.question(threshold, state)), &program)
      current = nil
      relaxed.formUnion(question.rootPoint?.patterns.map(\.column) ?? [])
      search.learn(question)
      report(level, state, bound: search.lower)
    }
  }

  /// A search from the best roster, which is improved first.
  private mutating func polished(_ search: LevelSearch) -> LevelSearch {
    var search = search
    search.polish(&state)
    return search
  }

  /// Works on a question to its end; a fault on the way leaves it in `current`.
  private mutating func answer(
    _ question: LevelSearch, _ program: inout LinearProgram
  ) throws(LinearProgramFault) -> LevelSearch {
    var question = question
    defer { current = question }
    try prepare(question, &program)
    try question.run(&state, &program)
    return question
  }

  /// Loads the candidate that a search starts from, so that its program has a point without artificial columns.
  private mutating func prepare(
    _ search: LevelSearch, _ program: inout LinearProgram
  ) throws(LinearProgramFault) {
    if let candidate = search.best?.candidate {
      try state.master.add(patterns: candidate.columns, pool: state.pool, &program)
    }
  }

  /// What `floors` says of the level in work.
  private var floor: Int? {
    guard floors.indices.contains(level) else { return nil }
    let holds = (0..<level).allSatisfy { state.best?.values[$0] == floors[$0] }
    return holds ? floors[level]?.units : nil
  }

  /// A level may use three quarters of the work that is left, the last one all: what comes first matters more. A largest
  /// value may use three fifths: its last unit may take more than all that follows.
  private var workEnd: Int {
    let left = max(0, state.options.work(on: state.compiled.problem) - state.counts.work)
    if level == state.compiled.levelCount - 1 { return state.counts.work + left }
    let isLargest = level >= 0 && state.compiled.problem.levels[level].kind == .largest
    return state.counts.work + (isLargest ? left * 3 / 5 : left * 3 / 4)
  }
}

/// Tells the monitor where the search stands.
private func report(_ level: Int, _ state: SearchState, bound: Int? = nil) {
  state.monitor.progress(
    SearchProgress(level: level, value: state.best?.values[level], bound: bound.map { Cost($0) }, counts: state.counts))
}
