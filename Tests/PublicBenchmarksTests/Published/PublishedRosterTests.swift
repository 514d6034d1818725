import PublicBenchmarks
import RosterModel
import Testing

/// Rosters that others computed cost here what they said.
@Suite(.enabled(if: !PublishedInstance.all.isEmpty, PublishedInstance.absence))
struct PublishedRosterTests {
  @Test(arguments: PublishedInstance.all) func costWhatIsStated(_ published: PublishedInstance) throws {
    let instance = try published.instance()
    let rosters = try published.rosters(of: instance)
    #expect(rosters.count == 2)
    let evaluator = RosterEvaluator(instance.problem)
    for roster in rosters {
      let score = InstanceScorer(instance).score(roster.days)
      #expect(score.violations == [])
      #expect([score.cover, score.requests, score.total] == [roster.cover, roster.requests, roster.total])
      let reading = evaluator.read(Incumbent(patterns: instance.patterns(of: roster.days), decisions: []))
      #expect(reading.isLawful)
      #expect(reading.values[0].units == roster.total)
    }
  }
}
