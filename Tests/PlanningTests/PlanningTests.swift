import PatrolDomain
import Planning
import RosterAudit
import RosterModel
import Rostering
import Testing

/// Planning against every roster there is.
struct PlanningAgainstAllRosters {
  @Test(arguments: 0..<10)
  func optimumAndAuditAgree(block: Int) throws {
    for seed in UInt64(block * 60)..<UInt64(block * 60 + 60) {
      let scenario = RandomScenario.make(seed: seed)
      if AllRosters.size(scenario) <= 5_000 { try compare(scenario, seed) }
    }
  }

  /// 3922: the heaviest burden was raised by one at a time where relaxations say nothing, until the work was used up.
  @Test(arguments: [3922] as [UInt64])
  func seedsThatWereFoundFailing(seed: UInt64) throws { try compare(RandomScenario.make(seed: seed), seed) }

  private func compare(_ scenario: Scenario, _ seed: UInt64) throws {
    let truth = AllRosters(scenario).best
    let outcome = try plan(scenario)
    let trace = Comment(rawValue: "seed \(seed)")
    guard let truth else {
      #expect(outcome.stopReason == .infeasible, trace)
      #expect(outcome.roster == nil, trace)
      return
    }
    let roster = try #require(outcome.roster, trace)
    let report = RosterAuditor(scenario).audit(roster)
    #expect(report.isLawful, trace)
    #expect(outcome.levels.map(\.value) == truth, trace)
    #expect(ObjectiveLevel.allCases.map { report.levels[$0] ?? 0 } == truth, trace)
    let isProven = outcome.levels.allSatisfy { $0.isProven }
    #expect(isProven, trace)
  }
}
