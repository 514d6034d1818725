import PublicBenchmarks
import RosterModel
import Rostering
import Testing

/// What the engine says about an instance is what the scorer and every roster say.
@Suite struct EngineTests {
  @Test func theOptimumIsTheBestOfAllRosters() throws {
    var solved = 0
    for seed in 1...400 {
      var draw = RandomInstance(seed: seed)
      let isBroad = seed % 2 == 0
      let instance = draw.instance(people: 2, days: isBroad ? 3 : 5, shifts: isBroad ? 2 : 1)
      let truth = EveryRoster(instance)
      let (solution, _) = try solve(
        instance.problem, options: SearchOptions(seed: 1, threads: 1), start: nil, monitor: SearchMonitor())
      guard let optimum = truth.optimum else {
        #expect(solution.stopReason == .infeasible, "seed \(seed)")
        #expect(solution.evidence?.persons == truth.helpless, "seed \(seed)")
        continue
      }
      solved += 1
      #expect(solution.stopReason == .optimal, "seed \(seed)")
      let incumbent = try #require(solution.incumbent, "seed \(seed)")
      let score = InstanceScorer(instance).score(instance.roster(of: incumbent.patterns))
      #expect(score.violations == [], "seed \(seed)")
      #expect([score.total, solution.levels[0].value.units] == [optimum, optimum], "seed \(seed)")
    }
    #expect(solved > 200)
  }
}
