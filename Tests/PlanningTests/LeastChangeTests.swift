import PatrolDomain
import Testing

@testable import Planning

/// Planning near a roster, against every roster there is.
struct LeastChangeTests {
  /// As good as any on every level, and among those none differs from the base on fewer days. Where duties are folded,
  /// teams come first and places second, which may take a change more.
  @Test(arguments: 0..<8)
  func noEqualRosterIsNearer(block: Int) throws {
    var judged = 0
    for seed in UInt64(block * 50)..<UInt64(block * 50 + 50) {
      let scenario = RandomScenario.make(seed: seed)
      guard AllRosters.size(scenario) <= 2_000 else { continue }
      let all = AllRosters(scenario)
      guard let best = all.best else { continue }
      let base = all.lawful[Int(seed) % all.lawful.count].roster
      let outcome = try plan(scenario, start: WarmStart(base), near: base)
      let trace = Comment(rawValue: "seed \(seed)")
      let roster = try #require(outcome.roster, trace)
      #expect(outcome.levels.map(\.value) == best, trace)
      let nearest = all.lawful.filter { $0.levels == best }.map { changedDays(base, $0.roster, scenario) }.min()
      let found = changedDays(base, roster, scenario)
      let steps = TeamsThenPlaces(Translation(scenario))
      let isFolded = steps.folded.week.folds.count < steps.full.week.folds.count
      #expect(isFolded ? found >= nearest ?? 0 : found == nearest, trace)
      judged += 1
    }
    #expect(judged > 5)
  }

  /// Person-days on which the two rosters differ.
  private func changedDays(_ one: Roster, _ other: Roster, _ scenario: Scenario) -> Int {
    let dayOfDuty = Dictionary(uniqueKeysWithValues: scenario.duties.map { ($0.id, $0.day) })
    func work(_ roster: Roster) -> [[String]: Set<Assignment>] {
      Dictionary(grouping: roster.assignments) { ["\($0.person)", "\(dayOfDuty[$0.duty] ?? -1)"] }.mapValues { Set($0) }
    }
    let (before, after) = (work(one), work(other))
    return Set(before.keys).union(after.keys).count { before[$0] != after[$0] }
  }
}
