import PatrolDomain
import RosterModel
import Rostering
import Testing

@testable import Planning

/// What one search leaves to the next.
@Suite struct KnownPatternTests {
  /// The patterns of a week fit itself, and are no more than those of its own menus in a week with fewer duties.
  @Test func patternsComeBackAsTheyWent() throws {
    var known = 0
    for seed in UInt64(0)..<200 {
      let scenario = RandomScenario.make(seed: seed)
      let translation = Translation(scenario)
      let solution = try Rostering.solve(
        translation.problem, options: SearchOptions(), start: nil, monitor: SearchMonitor()
      ).0
      guard solution.incumbent != nil else { continue }
      let weeks = translation.weeks(of: solution.patterns)
      #expect(translation.patterns(of: weeks) == solution.patterns, "seed \(seed)")
      known += solution.patterns.joined().count
      guard let lost = scenario.duties.first else { continue }
      let fewer = Translation(scenario.replacing(duties: Array(scenario.duties.dropFirst())))
      for (id, list) in weeks {
        guard let person = fewer.week.personIndex[id] else { continue }
        let left = list.filter { week in !week.contains { $0.duty == lost.id } }
        #expect(fewer.patterns(of: weeks)[person].count <= left.count, "seed \(seed)")
      }
    }
    #expect(known > 100)
  }

  /// A search that knows the patterns of an earlier one proves the same.
  @Test func knownPatternsChangeNoProvenValue() throws {
    var proven = 0
    for seed in UInt64(0)..<20 {
      let scenario = RandomScenario.make(seed: seed)
      let cold = try plan(scenario)
      guard let start = cold.warmStart else { continue }
      let warm = try plan(scenario, start: start)
      for (before, after) in zip(cold.levels, warm.levels) where before.isProven && after.isProven {
        proven += 1
        #expect(before.value == after.value, "seed \(seed)")
      }
    }
    #expect(proven > 40)
  }

  /// What is no pattern of the problem is passed over.
  @Test func foreignPatternsAreIgnored() throws {
    let problem = Translation(RandomScenario.make(seed: 1)).problem
    let days = problem.dayCount
    let foreign: [[[Int?]]] =
      problem.persons.map { _ in
        [[], Array(repeating: problem.choices.count, count: days), Array(repeating: 0, count: days + 1)]
      } + [[Array(repeating: nil, count: days)]]
    let options = SearchOptions()
    let cold = try Rostering.solve(problem, options: options, start: nil, monitor: SearchMonitor()).0
    let warm = try Rostering.solve(
      problem, options: options, start: nil, patterns: foreign, monitor: SearchMonitor()
    ).0
    #expect(cold.incumbent == warm.incumbent)
    #expect(cold.counts == warm.counts)
  }
}
