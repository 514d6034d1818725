internal import LinearPrograms
internal import RosterModel

/// How a dive goes down.
struct DivePace: Sendable {
  /// Rounds of column generation after each step.
  var rounds = 3
  /// Of the persons still open, the share that may be fixed in one step where their pattern has nearly all weight.
  var share = 4
  /// One in so many of the slots still open is fixed in each step, however little weight they have: at least one.
  var leastShare = Int.max
  /// A step may fix a slot of a person for each so many days.
  var daysPerSlot = 28
  /// Labels per person and round: a dive needs good patterns, not exact prices.
  var labels = 20_000
  /// How often a dead end may be left by taking back its last step.
  var retreats = 5
  /// Work (`SearchCounts.work`) after which a dead end is the end.
  var work = Int.max

  /// Dives of the whole space, one after the other while the level is open: each more patient than the one before.
  static let ofRoot = [
    DivePace(), DivePace(rounds: 4, share: 8, retreats: 6), DivePace(rounds: 6, share: 16, retreats: 8),
  ]
}

/// What came of a dive.
enum DiveEnd: Hashable, Sendable {
  case improved
  /// Already the relaxation held nothing better, or nothing else.
  case closed
  /// Better rosters were not excluded, but none was found.
  case failed
}

extension LevelSearch {
  /// Dives from `root` on a master problem of its own, which begins with the best known patterns of `root`.
  ///
  /// - Parameter basis: an optimum of the relaxation of `root`, to begin at; `nil` to begin at the best roster.
  @discardableResult
  mutating func diveApart(
    from root: SearchNode, at basis: MasterBasis? = nil, _ pace: DivePace, _ state: inout SearchState
  ) throws(LinearProgramFault) -> DiveEnd {
    var root = root
    root.raise(rootBound)
    let patterns = patterns(for: root, perPerson: 20, state) + (basis?.patterns ?? [])
    var end = DiveEnd.failed
    let settled = best.map { SettledRows(of: root, $0.candidate, state) }
    try state.withSubproblem(
      of: patterns, settled: settled, costs: divingCosts(state), artificialCost: artificialCost
    ) { (state: inout SearchState, program: inout LinearProgram) throws(LinearProgramFault) in
      if let basis {
        try state.master.start(at: basis, &program)
      } else if let candidate = best?.candidate, candidate.columns.allSatisfy({ state.master.contains(pattern: $0) }) {
        try state.master.start(at: candidate, pool: state.pool, &program)
      }
      end = try dive(from: root, pace, &state, &program)
    }
    if end == .improved { exchange(inPairs: false, &state) }
    return end
  }

  /// The objective, and among equals what the options prefer.
  func divingCosts(_ state: SearchState) -> MasterCosts {
    guard let preferred = state.options.preferred, objective != .sum(level: preferred) else {
      return MasterCosts(objective: objective)
    }
    return MasterCosts(objective: objective, tieBreak: TieBreak(level: preferred, state.compiled))
  }

  /// The patterns in the program that `node` allows and that cost least at the root's prices, and the best candidate's.
  private func patterns(for node: SearchNode, perPerson: Int, _ state: SearchState) -> [Int] {
    let prices = rootPrices ?? MasterPrices(state.compiled)
    let cheap = cheapest(perPerson, of: state.master.patterns, at: prices, in: node, state)
    let weighty = rootPoint?.patterns.map(\.column).filter { index in
      let column = state.pool[index]
      return node.domains[column.person].allows(column) && state.locks.allow(column)
    }
    return cheap + (weighty ?? []) + node.fixed.compactMap { $0 } + (best?.candidate.columns ?? [])
  }

  /// For everybody who has a choice, the cheapest of `patterns` (pool indices) that `node` and the locks allow.
  func cheapest(
    _ count: Int, of patterns: [Int], at prices: MasterPrices, in node: SearchNode, _ state: SearchState
  ) -> [Int] {
    let costs = MasterCosts(objective: objective)
    var ranked = Array(repeating: [(cost: Double, index: Int)](), count: state.compiled.personCount)
    for index in patterns {
      let column = state.pool[index]
      guard node.fixed[column.person] == nil, node.domains[column.person].allows(column), state.locks.allow(column)
      else { continue }
      ranked[column.person].append((costs.reducedCost(of: column, prices), index))
    }
    return ranked.flatMap { $0.sorted { ($0.cost, $0.index) < ($1.cost, $1.index) }.prefix(count).map(\.index) }
  }

  /// Follows the relaxation of `root` down to a roster: fixes decisions and patterns that it likes, generating columns at
  /// every step. From a dead end it goes back a quarter of the way, a few times: what went wrong was decided earlier, and
  /// the patterns met meanwhile lead elsewhere. Offers what it finds.
  mutating func dive(
    from root: SearchNode, _ pace: DivePace, _ state: inout SearchState,
    _ program: inout LinearProgram
  ) throws(LinearProgramFault) -> DiveEnd {
    let valueBefore = best?.value
    let start = state.counts.work
    var retreats = 0
    var node = root
    var path: [(node: SearchNode, step: DiveStep, reached: Double)] = []
    var avoided: Set<DiveStep> = []
    var last: MasterPoint?
    while !isOver(&state) {
      let limit =
        path.last.map { RoundLimit(pace.rounds, reaching: $0.reached, labels: pace.labels) }
        ?? RoundLimit(Self.firstRounds, labels: pace.labels)
      let solution = try solve(
        node, cutoff: best?.value, limit: limit, costs: divingCosts(state), &state, &program)
      guard let point = solution.point, solution.end != .pruned, point.artificial <= Tolerances.artificial else {
        if let point = last { offerRounded(point, &state) }
        last = nil
        if path.isEmpty { return solution.end == .pruned ? .closed : .failed }
        guard retreats < pace.retreats, state.counts.work - start < pace.work, solution.end != .stopped else { break }
        retreats += 1
        let turn = path[path.count * 3 / 4]
        path.removeLast(path.count - path.count * 3 / 4)
        avoided.insert(turn.step)
        node = turn.node
        continue
      }
      last = point
      let choice = BranchingChoice(point, node, state)
      if let candidate = choice.candidate(state) {
        offer(candidate, &state)
        if path.isEmpty, best?.value == valueBefore { return .closed }
        break
      }
      let steps = DiveStep.steps(point, node, avoided, pace, state)
      guard let first = steps.first else { break }
      path.append((node, first, point.objective))
      for step in steps { step.apply(to: &node, state) }
      node.depth += 1
    }
    return best?.value == valueBefore ? .failed : .improved
  }

  /// Rounds at the start of a dive.
  static let firstRounds = 40

  /// Rounds a point that is nearly whole, and lets best responses mend it.
  private mutating func offerRounded(_ point: MasterPoint, _ state: inout SearchState) {
    guard let rounded = BranchingChoice(point, SearchNode(persons: state.compiled.personCount), state).rounded(state)
    else { return }
    offer(BestResponse(from: rounded, &state).candidate, &state)
  }
}

/// Something that a dive fixes.
enum DiveStep: Hashable, Sendable {
  case decision(Int, value: Int)
  /// Gives a person one slot on a day.
  case slot(person: Int, day: Int, slot: Int)

  /// What to fix at `point`: decisions while some are fractional, else the heaviest slots.
  ///
  /// - Parameter days: those whose slots may be fixed; `nil` for all.
  static func steps(
    _ point: MasterPoint, _ node: SearchNode, _ avoided: Set<DiveStep>, _ pace: DivePace,
    on days: Range<Int>? = nil, _ state: borrowing SearchState
  ) -> [DiveStep] {
    let decisions = fractionalDecisions(point, avoided, state)
    if !decisions.isEmpty { return decisions }
    let days = days ?? 0..<state.compiled.problem.dayCount
    let open = openSlots(point, avoided, days, perPerson: max(1, days.count / pace.daysPerSlot), state)
    let heavy = open.prefix(max(1, open.count / pace.share)).prefix { $0.weight > 0.7 }
    let steps = open.prefix(max(heavy.count, 1, open.count / pace.leastShare))
    return steps.map { .slot(person: $0.person, day: $0.day, slot: $0.slot) } + settledDecisions(point, node, state)
  }

  /// The fractional slots of a point, heaviest first.
  private static func openSlots(
    _ point: MasterPoint, _ avoided: Set<DiveStep>, _ days: Range<Int>, perPerson: Int,
    _ state: borrowing SearchState
  ) -> [(person: Int, day: Int, slot: Int, weight: Double)] {
    var patterns = Array(repeating: [(column: Int, weight: Double)](), count: state.compiled.personCount)
    for entry in point.patterns { patterns[state.pool[entry.column].person].append(entry) }
    var open: [(person: Int, day: Int, slot: Int, weight: Double)] = []
    for (person, entries) in patterns.enumerated() where entries.count > 1 {
      let map = state.compiled.slots[person]
      let weights = SlotWeights(person, entries, state).weights
      var best: [(person: Int, day: Int, slot: Int, weight: Double)] = []
      for day in days {
        for slot in map.slots(of: day) where weights[slot] < 0.9999 && weights[slot] > best.last?.weight ?? 0 {
          if avoided.contains(.slot(person: person, day: day, slot: slot)) { continue }
          let position = best.firstIndex { $0.weight < weights[slot] } ?? best.count
          best.insert((person, day, slot, weights[slot]), at: position)
          if best.count > perPerson { best.removeLast() }
        }
      }
      open += best
    }
    return open.sorted { $0.weight != $1.weight ? $0.weight > $1.weight : $0.person < $1.person }
  }

  func apply(to node: inout SearchNode, _ state: borrowing SearchState) {
    switch self {
    case .decision(let index, let value): node.bounds[index] = value...value
    case .slot(let person, let day, let slot):
      node.domains[person].restrict(day: day, to: [slot], state.compiled.slots[person])
    }
  }

  /// The fractional decisions to raise: those that are nearly there, at most a quarter of all, else the largest one.
  ///
  /// Raising fills a quota; lowering one of its many small fractions would only move it to the next candidate.
  private static func fractionalDecisions(
    _ point: MasterPoint, _ avoided: Set<DiveStep>, _ state: borrowing SearchState
  ) -> [DiveStep] {
    var fractional: [(index: Int, value: Double, part: Double)] = []
    for index in state.compiled.problem.decisions.indices {
      let value = point.structurals[index]
      guard abs(value - value.rounded()) > Tolerances.integrality else { continue }
      fractional.append((index, value, value - value.rounded(.down)))
    }
    fractional.sort { $0.part != $1.part ? $0.part > $1.part : $0.index < $1.index }
    let near = fractional.prefix(max(1, fractional.count / 4)).prefix { $0.part >= 0.7 }
    return (near.isEmpty ? fractional.prefix(1) : near).compactMap { entry in
      let raised = DiveStep.decision(entry.index, value: Int(entry.value.rounded(.up)))
      let lowered = DiveStep.decision(entry.index, value: Int(entry.value.rounded(.down)))
      return [raised, lowered].first { !avoided.contains($0) }
    }
  }

  /// Decisions that are whole at `point` and not fixed yet.
  private static func settledDecisions(
    _ point: MasterPoint, _ node: SearchNode, _ state: borrowing SearchState
  ) -> [DiveStep] {
    state.compiled.problem.decisions.indices.compactMap { index in
      let bounds = node.bounds(of: index, state.compiled)
      let value = Int(point.structurals[index].rounded())
      return bounds.count > 1 && bounds.contains(value) ? .decision(index, value: value) : nil
    }
  }
}
