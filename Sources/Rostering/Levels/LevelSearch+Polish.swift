internal import RosterModel

extension LevelSearch {
  /// Improves the best roster by what takes next to no time, before the relaxation: best responses and exchanges, in turns;
  /// where the objective is a question, which best responses do not know of, exchanges alone. Where a level is about rows
  /// alone, what follows undoes most of it, so that one turn will do.
  mutating func polish(_ state: inout SearchState) {
    guard case .sum(let level) = objective else { return exchange(inPairs: true, &state) }
    let isThorough = state.compiled.levelFacts[level].chargesPersons
    let end = polishEnd(state)
    while let start = best, !isOver(&state) {
      offer(BestResponse(from: start.candidate, &state).candidate, &state)
      exchange(inPairs: isThorough, &state)
      if !isThorough || best?.levels == start.levels || state.counts.work >= end { return }
    }
  }

  /// Lets people exchange days in the best roster, for this objective and the levels after it.
  ///
  /// Only where burdens are shared out, which relaxations are poor at: they split them. With charges that add up, as in
  /// public instances, dives find the same soon enough; there exchanges took 6 s instead of 2 on instance 9 and 30 s instead
  /// of 16 on instance 18. Nor on long horizons, where a level has an opening, and a single reading of a pattern takes its
  /// time.
  mutating func exchange(inPairs: Bool, _ state: inout SearchState) {
    guard objective != .feasibility, let start = best, state.compiled.sharesBurdens, !state.compiled.isLong
    else { return }
    var exchange = Exchange(from: start.candidate, for: objective, workEnd: polishEnd(state), state)
    exchange.improve(inPairs: inPairs, &state)
    offer(exchange.candidate, &state)
  }

  private func polishEnd(_ state: SearchState) -> Int {
    state.counts.work + max(0, workEnd - state.counts.work) / Self.shareOfPolish
  }

  /// One in so many parts of the work left may go into this at a time.
  private static let shareOfPolish = 20
}
