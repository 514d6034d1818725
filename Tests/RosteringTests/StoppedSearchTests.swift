import LinearPrograms
import RosterModel
import Synchronization
import Testing

@testable import Rostering

/// A stop may come at any moment, also in the middle of pricing; what is claimed then must still be true.
@Suite struct StoppedSearchTests {
  /// Raises its signal when the clock is read for the `moment`-th time: between two questions whether to go on.
  private final class LateStop: Sendable {
    let signal = StopSignal()
    private let moment: Int
    private let readings = Mutex(0)

    init(moment: Int) { self.moment = moment }

    var monitor: SearchMonitor {
      SearchMonitor(
        now: {
          self.readings.withLock {
            $0 += 1
            if $0 == self.moment { self.signal.requestStop() }
          }
          return 0
        }, stop: signal)
    }
  }

  @Test func nothingFalseIsClaimed() throws {
    var stopped = 0
    for seed in 0..<80 {
      let problem = KnottyProblem.make(seed: seed)
      let optimum = BruteForce(problem).optimum
      for moment in 1...60 {
        let stop = LateStop(moment: moment)
        let (solution, _) = try solve(
          problem, options: SearchOptions(seed: 1, threads: 1), start: nil, monitor: stop.monitor)
        // Nobody set a limit of time.
        #expect(solution.stopReason != .timeLimit)
        if solution.stopReason == .interrupted { stopped += 1 }
        let trace: Comment = "seed \(seed), moment \(moment), \(solution.stopReason)"
        #expect(solution.stopReason != .infeasible || optimum == nil, trace)
        guard let optimum else { continue }
        #expect(solution.stopReason != .optimal || solution.levels.first?.value == optimum[0], trace)
        if let bound = solution.levels.first?.bound { #expect(bound <= optimum[0], trace) }
      }
    }
    #expect(stopped > 500)
  }

  /// A person whom pricing left half done may have a pattern: his node is not empty.
  @Test func nobodyWhoWasNotPricedMakesANodeEmpty() throws {
    var unpriced = 0
    for seed in 0..<40 {
      let stop = StopSignal()
      stop.requestStop()
      var state = SearchState(
        Self.exactMinutes(seed: seed), options: SearchOptions(threads: 1), monitor: SearchMonitor(stop: stop))
      var search = LevelSearch(.sum(level: 0), state, workEnd: .max, start: nil)
      let end = try withLinearProgram { (program: inout LinearProgram) throws(LinearProgramFault) in
        try state.master.rebuild(pool: state.pool, &program)
        return try search.solve(SearchNode(persons: 1), cutoff: nil, &state, &program).end
      }
      #expect(end == .stopped, "seed \(seed)")
      if state.pool.count == 0 { unpriced += 1 }
    }
    #expect(unpriced > 20)
  }

  /// One person, four weeks, and three totals that have to be met exactly: nothing that a single descent finds.
  private static func exactMinutes(seed: Int) -> RosterProblem {
    var draw = Draw(seed: seed)
    let days = 0..<28
    let choices = days.map { Choice(day: $0, start: $0 * 1440 + 480, end: $0 * 1440 + 960) }
    let amounts = (0..<3).map { _ in days.map { _ in draw.int(100...999) } }
    let worked = days.filter { _ in draw.chance(50) }
    var person = PersonModel(menus: days.map { DayMenu(off: [], options: [PricedChoice($0, cost: [])]) })
    person.counters = amounts.indices.map { table in
      let total = worked.reduce(0) { $0 + amounts[table][$1] }
      return Counter(amounts: table, days: days, minimum: total, maximum: total)
    }
    return RosterProblem(
      dayCount: days.count, choices: choices, amounts: amounts, persons: [person], rows: [], levels: [Level(.sum)])
  }
}
