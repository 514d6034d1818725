import RosterModel
import Testing

@testable import Rostering

@Suite("The engine against every roster of tiny problems")
struct SolvePropertyTests {
  static let seeds = 1...1500

  @Test(
    "the optimum of every level equals brute force, and infeasible means that there is no roster",
    arguments: [300_000, 1])
  func optimum(labelLimit: Int) throws {
    for seed in Self.seeds {
      let problem = TinyProblem.make(seed: seed)
      let truth = BruteForce(problem)
      let (solution, _) = try solve(
        problem, options: SearchOptions(seed: 1, threads: 1, labelLimit: labelLimit), start: nil,
        monitor: SearchMonitor())
      let trace: Comment =
        """
        seed \(seed), \(truth.rosters) rosters, \(solution.stopReason)
        values \(solution.levels.map(\.value.units)) bounds \(solution.levels.map { $0.bound?.units ?? -999 })
        truth \(truth.optimum?.costs.map(\.units) ?? [])
        """
      guard let optimum = truth.optimum else {
        #expect(solution.stopReason == .infeasible && solution.incumbent == nil, trace)
        continue
      }
      let bounds = solution.levels.map(\.bound)
      let reading = solution.incumbent.map { RosterEvaluator(problem).read($0) }
      let isRight =
        solution.stopReason == .optimal && solution.levels.map(\.value) == optimum.costs && bounds == optimum.costs
        && reading?.isLawful == true && reading?.values == optimum
      #expect(isRight, trace)
    }
  }
}
