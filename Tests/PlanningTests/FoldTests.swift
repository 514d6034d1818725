import PatrolDomain
import RosterModel
import Rostering
import Testing

@testable import Planning

/// Which duties are rostered as one and sent to places afterwards.
@Suite struct FoldTests {
  @Test func everyDutyIsInExactlyOneFold() {
    for seed in UInt64(0)..<200 {
      let scenario = RandomScenario.make(seed: seed)
      let folds = Fold.widest(of: scenario)
      #expect(folds.flatMap(\.duties).sorted() == Array(scenario.duties.indices), "seed \(seed)")
      #expect(folds.map(\.first) == folds.map(\.first).sorted(), "seed \(seed)")
    }
  }

  @Test func theDutiesOfAFoldDifferOnlyInTheirPlace() {
    var foldCount = 0
    for seed in UInt64(0)..<200 {
      let scenario = RandomScenario.make(seed: seed)
      for fold in Fold.widest(of: scenario) where fold.duties.count > 1 {
        foldCount += 1
        let duties = fold.duties.map { scenario.duties[$0] }
        #expect(Set(duties.map(\.place)).count == duties.count, "seed \(seed)")
        #expect(Set(duties.map(\.quota)).count == 1 && duties[0].quota != nil, "seed \(seed)")
        #expect(Set(duties.map(\.interval)).count == 1 && Set(duties.map(\.team)).count == 1, "seed \(seed)")
        let quota = scenario.quotas.first { $0.id == duties[0].quota }
        #expect(fold.sessions == min(duties.count, quota?.sessions ?? 0), "seed \(seed)")
      }
    }
    #expect(foldCount > 0)
  }

  /// What is known of the problem over folds holds for the full one: each roster of the full problem is one of the folded
  /// problem, and costs no more there, compared level by level.
  @Test func everyRosterOfTheFullProblemIsOneOverFolds() throws {
    var compared = 0
    for seed in UInt64(0)..<200 {
      let scenario = RandomScenario.make(seed: seed)
      let full = Translation(scenario)
      let folded = Translation(Week(scenario, folds: Fold.widest(of: scenario)))
      guard folded.week.folds.count < full.week.folds.count else { continue }
      let (solution, _) = try solve(full.problem, options: SearchOptions(), start: nil, monitor: SearchMonitor())
      guard let incumbent = solution.incumbent else { continue }
      compared += 1
      let reading = RosterEvaluator(folded.problem).read(try onFolds(incumbent, full, folded))
      #expect(reading.isLawful, "seed \(seed)")
      let values = solution.levels.map(\.value)
      #expect(!values.lexicographicallyPrecedes(reading.values.costs), "seed \(seed)")
    }
    #expect(compared > 20)
  }

  private func onFolds(_ incumbent: Incumbent, _ full: Translation, _ folded: Translation) throws -> Incumbent {
    let choices = Dictionary(uniqueKeysWithValues: folded.seats.enumerated().map { ($1, $0) })
    let patterns = try incumbent.patterns.map { pattern in
      try pattern.map { choice -> Int? in
        guard let choice else { return nil }
        let parts = full.seats[choice].map {
          DutySeat(duty: folded.week.fold(of: $0.duty).first, seat: $0.seat)
        }
        let folded: Int = try #require(choices[parts])
        return folded
      }
    }
    var held: [Int: Int] = [:]
    for (decision, duty) in full.dutyOfDecision.enumerated() {
      if let duty { held[duty] = incumbent.decisions[decision] }
    }
    let decisions = folded.problem.decisions.enumerated().map { index, decision in
      folded.dutyOfDecision[index].flatMap { held[$0] } ?? decision.bounds.lowerBound
    }
    return Incumbent(patterns: patterns, decisions: decisions)
  }
}
