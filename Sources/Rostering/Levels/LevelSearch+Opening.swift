internal import LinearPrograms
internal import RosterModel

/// How the search on a long horizon begins, where the relaxation takes long: a roster that was improved window by window,
/// prices that bound it, and patterns that are cheap at these.
extension LevelSearch {
  /// Whether the relaxation is so large that something should be known before it is solved.
  func wantsOpening(_ state: SearchState) -> Bool {
    guard case .sum = objective, !state.locks.holdsSum, rootPrices == nil else { return false }
    return state.compiled.isLong && best != nil
  }

  /// Windows, the ascent, a rolling horizon at its prices, and windows again as long as they gain something.
  mutating func open(_ state: inout SearchState, _ program: inout LinearProgram) throws(LinearProgramFault) {
    guard let first = best?.value else { return }
    try sweepDays(from: 0, &state)
    try climb(below: Double(first), &state, &program)
    try rollHorizon(&state)
    var sweeps = 1
    while !isOver(&state), let before = best?.value {
      try sweepDays(from: sweeps.isMultiple(of: 2) ? 0 : -Self.windowLength / 4, &state)
      sweeps += 1
      guard let value = best?.value, Double(before - value) >= Self.leastGainOfSweep * Double(abs(before)) else {
        return
      }
    }
  }

  /// Improves the best candidate window by window, from the first day to the last: on a long horizon each window is a small
  /// problem, and the whole a large one.
  ///
  /// - Parameter start: first day of the first window, perhaps before day 0.
  private mutating func sweepDays(from start: Int, _ state: inout SearchState) throws(LinearProgramFault) {
    let days = state.compiled.problem.dayCount
    var first = start
    while !isOver(&state), !isPoolFull(state), let candidate = best?.candidate {
      let window = max(0, first)..<min(days, first + Self.windowLength)
      let node = keeping(candidate, state) { _, day, _ in !window.contains(day) }
      try diveApart(from: node, .ofWindow, &state)
      if window.upperBound == days { return }
      first += Self.windowLength / 2
    }
  }

  static let windowLength = 28
  /// Days of patterns: some three gigabytes of memory.
  private static let mostSlots = 180_000_000
  /// Windows are gone through again while that gains this part of the value.
  private static let leastGainOfSweep = 0.01

  /// Whether so many patterns are at hand that no further window is tried.
  func isPoolFull(_ state: SearchState) -> Bool {
    state.pool.count * state.compiled.problem.dayCount >= Self.mostSlots
  }

  /// Bounds the root by an ascent of prices, and takes what it met for the relaxation.
  ///
  /// - Parameter ceiling: what the first roster costs. It says how far the ascent may step: with that of windows the steps
  ///   became so short that it ended at 4516 instead of 4685 on 182 days of 50 persons.
  private mutating func climb(
    below ceiling: Double, _ state: inout SearchState, _ program: inout LinearProgram
  ) throws(LinearProgramFault) {
    guard !isOver(&state), let best else { return }
    let costs = MasterCosts(objective: objective)
    try state.master.setCosts(costs, artificialCost: artificialCost, pool: state.pool, &program)
    var ascent = PriceAscent(at: MasterPrices(state.compiled), costs: costs, node: root, &state)
    ascent.climb(root, rounds: Self.climbingRounds, ceiling: ceiling, workEnd: workEnd, &state)
    record(NodeSolution(end: .unfinished, bound: ascent.bound, prices: ascent.centre), of: root, &state)
    root.raise(ascent.bound)
    frontier = NodeFrontier([root])
    rootPrices = ascent.centre
    rootPoint = ascent.point(state.compiled)
    rootBound = ascent.bound
    raise(objective.rounded(ascent.bound, state.compiled), state)
    let known = cheapest(Self.patternsToBegin, of: Array(0..<state.pool.count), at: ascent.centre, in: root, state)
    try state.master.add(patterns: known + best.candidate.columns, pool: state.pool, &program)
    try state.master.start(at: best.candidate, pool: state.pool, &program)
  }

  private static let climbingRounds = 300
  /// Patterns per person that the relaxation begins with.
  static let patternsToBegin = 20
}
