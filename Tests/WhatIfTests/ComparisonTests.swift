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
    let curve = charted(curve([20, 12, 4, 3, 2, 2]))
    #expect(curve.level == .targetSeats)
    #expect(curve.knee == 2)
    #expect(curve.best == [4, 5])
    #expect(charted(self.curve([5, nil, 5])).knee == nil)
    #expect(charted([nil, nil]).best == [])
  }

  /// With a value open, another number may be the best, and the curve may turn elsewhere.
  @Test func aCurveSaysOnlyWhatIsProven() {
    let open = charted(curve([216, 261, 330], bounds: [29, 27, 27]))
    #expect(open.open == [0, 1, 2])
    #expect(open.knee == nil && open.best == [])
    // What is open at 20 is no better than 4 for certain; where it turns is not known.
    let partly = charted(curve([20, 4, 4], bounds: [10, 4, 4]))
    #expect(partly.open == [0])
    #expect(partly.knee == nil && partly.best == [1, 2])
    #expect(charted(curve([20, 4, 4], bounds: [3, 4, 4])).best == [])
    #expect(charted(curve([20, 4, 4], bounds: [nil, 4, 4])).best == [])
    // A stopped row may hold anything.
    #expect(charted(curve([5, nil, 3])).stopped == [1])
    #expect(charted(curve([5, nil, 3])).best == [])
  }

  @Test func whatCountsOtherwiseHasNoBest() throws {
    let more = try SmallWeek(overlays: [SmallWeek.overlay("headcount: {police: 4}\n")]).scenario()
    let weeks = curve([3, 2], on: .heaviestBurden)
    let other = weeks[1].map { ComparedWeek(scenario: more, answer: $0.answer) }
    #expect(charted(weeks).best == [1])
    let curve = charted([weeks[0], other])
    #expect(!curve.isComparable)
    #expect(curve.best == [])
  }

  /// With minimum seats and target seats differing both are spoken of, each with its own turn and best.
  @Test func bothLevelsOfSeatsAreSpokenOf() {
    let minimum = curve([6, 3, 0, 0], on: .minimumSeats)
    let target = curve([9, 8, 4, 4])
    let weeks = zip(minimum, target).map { merged($0, $1) }
    let curves = SweepCurve.all(of: weeks)
    #expect(curves.map(\.level) == [.minimumSeats, .targetSeats])
    #expect(curves.map(\.best) == [[2, 3], [2, 3]])
    #expect(curves.map(\.knee) == [2, 2])
    #expect(SweepCurve.all(of: target).map(\.level) == [.targetSeats])
    // Fewer seats below their targets are no good where minimum seats are short.
    let other = zip(minimum, curve([1, 8, 5, 4])).map { merged($0, $1) }
    #expect(SweepCurve.all(of: other).map(\.best) == [[2, 3], [3]])
  }

  /// A week with the first one's minimum seats and the rest of the second.
  private func merged(_ first: ComparedWeek?, _ second: ComparedWeek?) -> ComparedWeek? {
    guard let seats = first?.planned?.measures.levels[0], let week = second, let planned = week.planned else {
      return nil
    }
    let levels = [seats] + planned.measures.levels.dropFirst()
    let audit = RosterDesk(week.scenario, planned.roster).audit
    let merged = PlannedWeek(week.scenario, planned.roster, levels, audit)
    return ComparedWeek(scenario: week.scenario, answer: .planned(merged))
  }

  private func charted(_ weeks: [ComparedWeek?]) -> SweepCurve { SweepCurve.all(of: weeks)[0] }

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
      let week = PlannedWeek(scenario, empty, levels, audit)
      return ComparedWeek(scenario: scenario, answer: .planned(week))
    }
  }
}
