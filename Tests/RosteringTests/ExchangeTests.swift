import RosterModel
import Testing

@testable import Rostering

/// What people exchange before a level's relaxation, and when that ends.
@Suite struct ExchangeTests {
  /// The cheapest assignment is that of the best permutation, also where little is allowed.
  @Test func anAssignmentIsTheCheapestPermutation() {
    for seed in 0..<400 {
      var draw = Draw(seed: seed)
      let count = draw.int(1...6)
      let forbidden = draw.int(0...80)
      let costs = (0..<count).map { row in
        (0..<count).map { row != $0 && draw.chance(forbidden) ? Double.infinity : Double(draw.int(-9...9)) }
      }
      let columns = Assignment.cheapest(costs)
      #expect(columns.sorted() == Array(0..<count), "seed \(seed): \(columns)")
      let found = columns.enumerated().reduce(0.0) { $0 + costs[$1.offset][$1.element] }
      let least = Self.permutations(count).map { permutation in
        permutation.enumerated().reduce(0.0) { $0 + costs[$1.offset][$1.element] }
      }.min()
      #expect(found == least, "seed \(seed): \(costs)")
    }
  }

  @Test func cyclesCoverWhatMoves() {
    #expect(Assignment.cycles([0, 2, 3, 1, 5, 4]) == [[1, 2, 3], [4, 5]])
    #expect(Assignment.cycles([0, 1, 2]).isEmpty)
  }

  /// Whatever comes out is lawful, keeps the locks and is no later in the order of the levels than what went in; on most
  /// weeks it is earlier.
  @Test func anExchangeNeverMakesARosterWorse() {
    var improved = 0
    for seed in 0..<30 {
      var (state, start) = Self.start(seed: seed)
      let before = state.compiled.read(start, state.pool)
      state.locks.sums[0] = before.values[0].units
      var exchange = Exchange(from: start, for: .sum(level: 1), workEnd: .max, state)
      exchange.improve(inPairs: true, &state)
      let after = state.compiled.rosters.read(state.compiled.incumbent(exchange.candidate, state.pool))
      #expect(after.isLawful, "seed \(seed)")
      #expect(state.locks.allow(after.values), "seed \(seed)")
      #expect(!before.values.costs.lexicographicallyPrecedes(after.values.costs), "seed \(seed)")
      if after.values.costs.lexicographicallyPrecedes(before.values.costs) { improved += 1 }
    }
    #expect(improved > 20)
  }

  /// At the end no two persons can exchange a day, two days or days in a row for the better: all of them are tried.
  @Test func noPairIsLeftThatWouldGain() {
    for seed in 0..<20 {
      var (state, start) = Self.start(seed: seed)
      var exchange = Exchange(from: start, for: .sum(level: 1), workEnd: .max, state)
      exchange.improve(inPairs: true, &state)
      let end = state.compiled.incumbent(exchange.candidate, state.pool)
      let values = state.compiled.rosters.read(end).values
      for a in end.patterns.indices {
        for b in (a + 1)..<max(a + 1, end.patterns.count) {
          for days in Self.spans(state.compiled.problem.dayCount) {
            var other = end
            for day in days {
              (other.patterns[a][day], other.patterns[b][day]) = (end.patterns[b][day], end.patterns[a][day])
            }
            let reading = state.compiled.rosters.read(other)
            let isBetter = reading.isLawful && reading.values.costs.lexicographicallyPrecedes(values.costs)
            #expect(!isBetter, "seed \(seed): \(a) and \(b) on \(days): \(values.costs) to \(reading.values.costs)")
          }
        }
      }
    }
  }

  /// Two people with one duty each, one of whom had both before: what is unfair is exchanged, whoever comes first.
  @Test func aHeavyLoadIsShared() throws {
    var problem = RosterProblem(
      dayCount: 2, choices: (0..<2).map { Choice(day: $0, start: $0 * 1440, end: $0 * 1440 + 480) }, amounts: [[1, 1]],
      persons: [], rows: [], levels: [Level(.largest), Level(.sum)])
    for _ in 0..<2 {
      problem.persons.append(
        PersonModel(
          menus: (0..<2).map { DayMenu(off: [], options: [PricedChoice($0)]) },
          counters: [
            Counter(
              amounts: 0, days: 0..<2, initial: 0,
              charges: [.peak(reference: 0, level: 0), .square(origin: 0, level: 1)])
          ]))
    }
    problem.rows = (0..<2).map { Row(choiceTerms: [Row.ChoiceTerm($0)], target: 1) }
    for busy in 0..<2 {
      var state = SearchState(problem, options: SearchOptions(threads: 1), monitor: SearchMonitor())
      let columns = (0..<2).map {
        state.pool.insert($0 == busy ? [0, 1] : [nil, nil], person: $0, state.compiled) ?? -1
      }
      var exchange = Exchange(
        from: Candidate(columns: columns, decisions: []), for: .sum(level: 1), workEnd: .max, state)
      exchange.improve(inPairs: false, &state)
      #expect(state.compiled.read(exchange.candidate, state.pool).values.costs.map(\.units) == [1, 2])
    }
  }

  /// A lawful week of a small ward, by best responses alone.
  private static func start(seed: Int) -> (SearchState, Candidate) {
    let problem = WardProblem.make(seed: seed, persons: 10, days: 5)
    var state = SearchState(problem, options: SearchOptions(threads: 1), monitor: SearchMonitor())
    let candidate = BestResponse(&state).candidate
    return (state, candidate)
  }

  private static func spans(_ days: Int) -> [[Int]] {
    var spans = (0..<days).map { [$0] }
    for first in 0..<days {
      for last in (first + 1)..<max(first + 1, days) { spans += [[first, last], Array(first...last)] }
    }
    return spans
  }

  private static func permutations(_ count: Int) -> [[Int]] {
    guard count > 0 else { return [[]] }
    return permutations(count - 1).flatMap { shorter in
      (0..<count).map { position in
        var longer = shorter
        longer.insert(count - 1, at: position)
        return longer
      }
    }
  }
}
