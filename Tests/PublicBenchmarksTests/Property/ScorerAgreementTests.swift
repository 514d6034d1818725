import PublicBenchmarks
import RosterModel
import Testing

/// The scorer and the engine's own reading of the problem are two computations of the same thing.
@Suite struct ScorerAgreementTests {
  @Test func theyAgreeOnEveryRoster() {
    var lawful = 0
    for seed in 1...4000 {
      var draw = RandomInstance(seed: seed)
      let instance = draw.instance(people: 1 + seed % 3, days: 2 + seed % 13, shifts: 1 + seed % 3)
      let evaluator = RosterEvaluator(instance.problem)
      for number in 0..<5 {
        let roster = draw.roster(of: instance)
        let score = InstanceScorer(instance).score(roster)
        let patterns = instance.patterns(of: roster)
        #expect(instance.roster(of: patterns) == roster)
        let reading = evaluator.read(Incumbent(patterns: patterns, decisions: []))
        let isAgreed = reading.isLawful == score.violations.isEmpty
        #expect(isAgreed, "seed \(seed), roster \(number): \(score.violations)")
        guard reading.isLawful, isAgreed else { continue }
        lawful += 1
        #expect(reading.values[0].units == score.total, "seed \(seed), roster \(number)")
      }
    }
    // Rosters that break something would prove nothing about costs.
    #expect(lawful > 500)
  }
}
