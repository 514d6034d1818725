internal import LinearPrograms
internal import RosterModel

/// Relax and fix: a roster is settled from the first day to the last, a window at a time, while later days are left to
/// prices and to weekly sums (`SurrogateRows`). Windows that look at their own days alone use up what the year needs later:
/// minutes, weekends, limits.
extension LevelSearch {
  /// Makes a roster window by window, at the prices that the ascent left in `rootPrices`.
  mutating func rollHorizon(_ state: inout SearchState) throws(LinearProgramFault) {
    // Decisions would have to be settled with the days that they count on.
    guard let prices = rootPrices, state.compiled.problem.decisions.isEmpty else { return }
    let days = state.compiled.problem.dayCount
    var node = SearchNode(persons: state.compiled.personCount)
    var roster: Candidate?
    var known = state.pool.count
    var first = 0
    while !isOver(&state), !isPoolFull(state) {
      let window = first..<min(days, first + Self.windowLength)
      guard let point = try settle(window, of: node, after: roster, prices, &state),
        var rounded = BranchingChoice(point, node, state).rounded(state)
      else { return }
      keep(rounded, on: first..<min(days, first + Self.windowLength / 2), in: &node, state)
      tidy(&rounded, &known, node, prices, &state)
      // Lawful at every step, though later days are not coordinated yet: whoever stops here keeps what there is.
      offer(rounded, &state)
      if window.upperBound == days { return }
      roster = rounded
      first += Self.windowLength / 2
    }
  }

  /// Drops the patterns that a window has met, but those of `roster` and the cheapest for the next one: a year of windows
  /// would otherwise leave three gigabytes of them.
  ///
  /// - Parameter known: number of the patterns that stay; grows by those of `roster`, which may be offered.
  private func tidy(
    _ roster: inout Candidate, _ known: inout Int, _ node: SearchNode, _ prices: MasterPrices,
    _ state: inout SearchState
  ) {
    let cheap = cheapest(Self.patternsToBegin, of: Array(known..<state.pool.count), at: prices, in: node, state)
    let moved = state.pool.drop(from: known, keeping: roster.columns + cheap)
    known += roster.columns.count { $0 >= known }
    roster.columns = roster.columns.map { moved[$0] ?? $0 }
  }

  /// Dives until everybody's days in `window` are whole; `nil` where the search is over or somebody has no pattern left.
  ///
  /// - Parameter roster: one within `node`; `nil` where that is the whole space.
  private mutating func settle(
    _ window: Range<Int>, of node: SearchNode, after roster: Candidate?, _ prices: MasterPrices,
    _ state: inout SearchState
  ) throws(LinearProgramFault) -> MasterPoint? {
    let costs = divingCosts(state)
    let settled = roster.map { SettledRows(of: node, $0, state) } ?? SettledRows(state.compiled)
    let surrogates = SurrogateRows(
      from: window.upperBound, at: prices, without: settled, costs: costs, dearest: artificialCost, state)
    let known = cheapest(Self.patternsToBegin, of: Array(0..<state.pool.count), at: prices, in: node, state)
    var end: MasterPoint?
    try state.withSubproblem(
      of: known + (roster?.columns ?? []), settled: settled, surrogates: surrogates, costs: costs,
      artificialCost: artificialCost
    ) { (state: inout SearchState, program: inout LinearProgram) throws(LinearProgramFault) in
      end = try dive(from: node, until: window, costs, &state, &program)
    }
    return end
  }

  private mutating func dive(
    from start: SearchNode, until window: Range<Int>, _ costs: MasterCosts, _ state: inout SearchState,
    _ program: inout LinearProgram
  ) throws(LinearProgramFault) -> MasterPoint? {
    var node = start
    var limit = RoundLimit(Self.firstRounds, labels: DivePace.ofWindow.labels)
    while !isOver(&state) {
      let solution = try solve(node, cutoff: nil, limit: limit, costs: costs, &state, &program)
      guard let point = solution.point, point.artificial <= Tolerances.artificial else { return nil }
      let steps = DiveStep.steps(point, node, [], .ofWindow, on: window, state)
      if steps.isEmpty { return point }
      for step in steps { step.apply(to: &node, state) }
      node.depth += 1
      limit = RoundLimit(DivePace.ofWindow.rounds, reaching: point.objective, labels: DivePace.ofWindow.labels)
    }
    return nil
  }

  /// Narrows `node` to what `roster` does on `days`.
  private func keep(_ roster: Candidate, on days: Range<Int>, in node: inout SearchNode, _ state: SearchState) {
    for (person, index) in roster.columns.enumerated() {
      let slots = state.pool[index].slots
      for day in days {
        node.domains[person].restrict(day: day, to: [Int(slots[day])], state.compiled.slots[person])
      }
    }
  }
}

extension DivePace {
  /// For a window of a long horizon, where pricing takes most of the time. On 182 days of 50 persons rolling took 37 seconds
  /// and ended at 4772; with one slot per person and step, three rounds after each and three thousand labels, 69 seconds
  /// and 4772. With 300,000 labels the first window of a year took 80 seconds, with 3,000 it took 19.
  static let ofWindow = DivePace(rounds: 2, leastShare: 25, daysPerSlot: 14, labels: 1_000)
}
