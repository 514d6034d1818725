import RosterModel
import Testing

@testable import Rostering

/// Which thresholds are asked about, in which order.
@Suite struct LargestSearchTests {
  /// The smallest threshold that is not excluded, then the one in the middle; after two in vain the smallest again, with
  /// more work, where a question has excluded the one before, and else on upwards.
  @Test(arguments: [true, false]) func theSmallestIsTriedAgain(_ isExcludedBelow: Bool) throws {
    var found = 0
    for seed in 0..<40 {
      let problem = WardProblem.make(seed: seed, persons: 12, days: 7)
      var state = SearchState(problem, options: SearchOptions(threads: 1), monitor: SearchMonitor())
      let candidate = BestResponse(&state).candidate
      state.offer(candidate, state.compiled.read(candidate, state.pool))
      let level = try #require(problem.levels.firstIndex { $0.kind == .largest })
      guard let upper = state.best?.values[level].units else { continue }
      var search = LargestSearch(level, state, workEnd: 100_000)
      if isExcludedBelow {
        var no = search.question(search.lower, state)
        no.rootBound = LagrangianBound(value: 1, magnitude: 1)
        no.raise(1, state)
        search.learn(no)
      } else {
        search.learn(search.question(search.lower, state))
      }
      let lowest = search.lower
      guard upper - lowest >= 12 else { continue }
      found += 1
      var asked: [Int] = []
      var limits: [Int] = []
      for _ in 0..<3 {
        let next = search.nextThreshold(&state)
        let threshold = try #require(next)
        let question = search.question(threshold, state)
        asked.append(threshold)
        limits.append(question.workEnd - state.counts.work)
        search.learn(question)
      }
      if isExcludedBelow {
        #expect(asked[0] == lowest && asked[1] > lowest && asked[2] == lowest, "seed \(seed): \(asked)")
        #expect(limits[1] == limits[0] && limits[2] == 4 * limits[0])
      } else {
        #expect(asked == asked.sorted() && Set(asked).count == 3, "seed \(seed): \(asked)")
      }
    }
    #expect(found > 0)
  }
}
