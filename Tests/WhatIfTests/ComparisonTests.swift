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

  /// With a value open, another number may be the best, and the curve may turn elsewhere.
  @Test func aCurveSaysOnlyWhatIsProven() {
    let open = SweepCurve(curve([216, 261, 330], bounds: [29, 27, 27]))
    #expect(open.open == [0, 1, 2])
    #expect(open.knee == nil && open.best == [])
    // What is open at 20 is no better than 4 for certain; where it turns is not known.
    let partly = SweepCurve(curve([20, 4, 4], bounds: [10, 4, 4]))
    #expect(partly.open == [0])
    #expect(partly.knee == nil && partly.best == [1, 2])
    #expect(SweepCurve(curve([20, 4, 4], bounds: [3, 4, 4])).best == [])
    #expect(SweepCurve(curve([20, 4, 4], bounds: [nil, 4, 4])).best == [])
    // A stopped row may hold anything.
    #expect(SweepCurve(curve([5, nil, 3])).open == [1])
    #expect(SweepCurve(curve([5, nil, 3])).best == [])
  }

  @Test func whatCountsOtherwiseHasNoBest() throws {
    let more = try SmallWeek(overlays: [SmallWeek.overlay("headcount: {police: 4}\n")]).scenario()
    let weeks = curve([3, 2], on: .heaviestBurden)
    let other = weeks[1].map { ComparedWeek(scenario: more, answer: $0.answer) }
    #expect(SweepCurve(weeks).best == [1])
    let curve = SweepCurve([weeks[0], other])
    #expect(!curve.isComparable)
    #expect(curve.best == [])
  }

  /// Weeks with these values on a level and 0 on the others; proven where no bounds are given.
  private func curve(_ values: [Int?], bounds: [Int?]? = nil, on level: ObjectiveLevel = .targetSeats)
    -> [ComparedWeek?]
  {
    guard let scenario = try? SmallWeek().scenario() else { return [] }
    return values.enumerated().map { index, value in
      guard let value else { return ComparedWeek(scenario: scenario, answer: .unknown) }
      let bound = bounds.map { $0[index] } ?? value
      let levels = ObjectiveLevel.allCases.map {
        PlannedLevel(level: $0, value: $0 == level ? value : 0, bound: $0 == level ? bound : 0)
      }
      let empty = Roster(assignments: [])
      let audit = RosterDesk(scenario, empty).audit
      let week = PlannedWeek(roster: empty, measures: WeekMeasures(levels, audit), changes: [])
      return ComparedWeek(scenario: scenario, answer: .planned(week))
    }
  }
}
