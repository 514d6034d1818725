import PatrolDomain
import RosterAudit
import RosterModel
import Rostering
import Testing

@testable import Planning

/// Horizons of five to sixteen days, with the edges of weeks in them: too many rosters to list, so engine and judge are
/// asked about the same ones, lawful or not.
@Suite struct LongScenarioTests {
  @Test(arguments: 0..<10)
  func engineAndJudgeReadRostersAlike(block: Int) throws {
    var lawful = 0
    for seed in UInt64(block * 10)..<UInt64(block * 10 + 10) {
      let scenario = RandomScenario.make(seed: seed, days: 5...16)
      let translation = Translation(scenario)
      let evaluator = RosterEvaluator(translation.problem)
      let outcome = try plan(scenario, options: SearchOptions(workLimit: 200))
      var dice = Dice(seed: seed)
      var roster = outcome.roster ?? Roster(assignments: [])
      for step in 0..<40 {
        let audit = RosterAuditor(scenario).audit(roster)
        let trace = Comment(rawValue: "seed \(seed), step \(step): \(roster.assignments)")
        if audit.isLawful { lawful += 1 }
        guard let incumbent = translation.incumbent(of: roster) else {
          // Somebody does on a day what is on nobody's menu.
          #expect(!audit.isLawful, trace)
          roster = Self.changed(roster, scenario, &dice)
          continue
        }
        let reading = evaluator.read(incumbent)
        #expect(reading.isLawful == audit.isLawful, trace)
        if audit.isLawful {
          let judged = ObjectiveLevel.allCases.map { audit.levels[$0] ?? 0 }
          #expect(reading.values.costs.prefix(judged.count).map(\.units) == judged, trace)
          #expect(outcome.stopReason != .infeasible, trace)
        }
        roster = Self.changed(roster, scenario, &dice)
      }
    }
    #expect(lawful > 20)
  }

  /// Somebody leaves a duty, or goes on another one.
  private static func changed(_ roster: Roster, _ scenario: Scenario, _ dice: inout Dice) -> Roster {
    var assignments = roster.assignments
    if !assignments.isEmpty, dice.chance(50) { assignments.remove(at: dice.roll(0...assignments.count - 1)) }
    let duty = dice.pick(scenario.duties)
    let person = dice.pick(scenario.people).id
    let isFree = !assignments.contains { $0.person == person && $0.duty == duty.id }
    if isFree, let seat = duty.team.allSeats.first, dice.chance(50) {
      assignments.append(Assignment(duty: duty.id, seat: seat.seat, person: person))
    }
    return Roster(assignments: assignments)
  }
}
