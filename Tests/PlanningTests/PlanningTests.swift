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
      guard AllRosters.size(scenario) <= 5_000 else { continue }
      let truth = AllRosters(scenario).best
      let outcome = try plan(scenario)
      let trace = Comment(rawValue: "seed \(seed)")
      guard let truth else {
        #expect(outcome.stopReason == .infeasible, trace)
        #expect(outcome.roster == nil, trace)
        continue
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
}
