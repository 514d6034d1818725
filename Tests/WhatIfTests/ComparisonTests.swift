import PatrolDomain
import Testing

@testable import Planning
@testable import WhatIf

@Suite struct ComparisonTests {
  private static let changes = [
    "headcount: {police: 2}\n", "headcount: {police: 5}\n", "set: {rules: {rest: {rest: 8h}}}\n",
    "add: {absences: [{person: p1, kind: leave, from_date: 2026-11-30, to_date: 2026-12-02}]}\n",
    "add: {wishes: [{person: p2, date: 2026-12-01, wish: off, rank: 1}]}\n",
    "set: {duties: {watch: {team: {seats: {officer: {min: 1}}}}}}\n",
  ]

  private func scenarios() throws -> [Scenario] {
    try Self.changes.map { try SmallWeek(overlays: [SmallWeek.overlay($0)]).scenario() }
  }

  /// A row that began from the base's roster says what a plan from nothing says.
  @Test func warmRowsEqualColdPlans() throws {
    let others = try scenarios()
    let planner = Planner()
    let comparison = try Comparison(
      of: SmallWeek().scenario(), with: others, planner: planner, rowPlanner: planner, threads: 2)
    for (scenario, row) in zip(others, comparison.rows) {
      let cold = try planner.plan(scenario)
      #expect(row?.planned?.measures.levels.map(\.value) == cold.levels.map(\.value))
      #expect(row?.planned?.measures.levels.allSatisfy(\.isProven) == true)
    }
  }

  @Test func threadsChangeNothing() throws {
    let others = try scenarios()
    let rosters = try [1, 2, 5].map { threads in
      try Comparison(
        of: SmallWeek().scenario(), with: others, planner: Planner(), rowPlanner: Planner(), threads: threads
      ).rows
        .map { $0?.planned?.roster }
    }
    #expect(rosters[0] == rosters[1])
    #expect(rosters[0] == rosters[2])
  }

  @Test func anImpossibleWeekIsARowOfItsOwn() throws {
    let overlay = SmallWeek.overlay(
      """
      add:
        pins:
          - {person: p1, date: 2026-11-30, duty: watch}
          - {person: p1, date: 2026-12-01, duty: desk}
      """)
    let comparison = try Comparison(
      of: SmallWeek().scenario(), with: [SmallWeek(overlays: [overlay]).scenario(), SmallWeek().scenario()],
      planner: Planner(), rowPlanner: Planner(), threads: 2)
    guard case .impossible(let conflict)? = comparison.rows[0]?.answer else {
      Issue.record("the row is not impossible")
      return
    }
    #expect(conflict.pins.count == 2)
    #expect(conflict.rules.map(\.id) == [RuleID("rest")])
    #expect(comparison.rows[1]?.planned?.changes == [])
  }

  @Test func theKneeIsWhereTheCurveTurns() {
    let curve = SweepCurve(curve([20, 12, 4, 3, 2, 2]))
    #expect(curve.level == .targetSeats)
    #expect(curve.knee == 2)
    #expect(curve.best == [4, 5])
    #expect(SweepCurve(self.curve([5, nil, 5])).knee == nil)
    #expect(SweepCurve([nil, nil]).best == [])
  }

  private func curve(_ values: [Int?]) -> [ComparedWeek?] {
    guard let scenario = try? SmallWeek().scenario() else { return [] }
    return values.map { value in
      guard let value else { return ComparedWeek(scenario: scenario, answer: .unknown) }
      let levels = ObjectiveLevel.allCases.map {
        PlannedLevel(level: $0, value: $0 == .targetSeats ? value : 0, bound: 0)
      }
      let empty = Roster(assignments: [])
      let audit = RosterDesk(scenario, empty).audit
      let week = PlannedWeek(roster: empty, measures: WeekMeasures(levels, audit), changes: [])
      return ComparedWeek(scenario: scenario, answer: .planned(week))
    }
  }
}
