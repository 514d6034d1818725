import PatrolDomain
import RosterAudit
import Testing

@testable import Planning
@testable import WhatIf

@Suite struct BreakEvenTests {
  /// From how many officers on every seat has its person, against planning each number by itself.
  @Test func itIsWhereTheSeatsAreFilled() throws {
    let numbers = Array(1...6)
    let scenarios = try numbers.map {
      try SmallWeek(overlays: [SmallWeek.overlay("headcount: {police: \($0)}\n")]).scenario()
    }
    let comparison = try Comparison(
      of: SmallWeek().scenario(), with: scenarios, planner: Planner(), rowPlanner: Planner(), threads: 2)
    let found = BreakEven.all(of: comparison.rows)
    #expect(found.map(\.level) == [.minimumSeats, .targetSeats])
    for (level, breakEven) in zip([ObjectiveLevel.minimumSeats, .targetSeats], found) {
      let values = try scenarios.map {
        try Planner().plan($0).levels.prefix { $0.level != level }.map(\.value) + [
          try Planner().plan($0).levels.first { $0.level == level }?.value ?? 0
        ]
      }
      let first = try #require(values.firstIndex { $0.allSatisfy { $0 == 0 } })
      #expect(breakEven.range == (first == 0 ? .everywhere : .from(first)))
      #expect(breakEven.isProven)
    }
  }

  @Test func rangesEndWhereSomebodyIsMissing() throws {
    #expect(try range(false, true, true) == .from(1))
    #expect(try range(true, true, false) == .upTo(1))
    #expect(try range(true, true) == .everywhere)
    #expect(try range(false, false) == .nowhere)
    #expect(try range(true, false, true) == .only([0, 2]))
    #expect(try range(false, true, false) == .only([1]))
  }

  private func range(_ filled: Bool...) throws -> BreakEven.Range {
    BreakEven(try filled.map { try week(isFilled: $0) }, on: .minimumSeats).range
  }

  /// It is proven when both sides of its end are; others do not matter, and what was stopped may hold anything.
  @Test func proofIsWantedOnBothSidesOfTheEnd() throws {
    let (short, open) = (try week(isFilled: false), try week(isFilled: false, isProven: false))
    let full = try week(isFilled: true)
    #expect(BreakEven([open, short, full], on: .minimumSeats).isProven)
    #expect(!BreakEven([short, open, full], on: .minimumSeats).isProven)
    #expect(!BreakEven([short, nil, full], on: .minimumSeats).isProven)
    #expect(!BreakEven([short, open], on: .minimumSeats).isProven)
    let pins = "  - {person: p1, date: 2026-11-30, duty: watch}\n  - {person: p1, date: 2026-12-01, duty: desk}\n"
    let conflict = try #require(try Planner().conflict(of: SmallWeek(pins: pins).scenario()))
    let impossible = ComparedWeek(scenario: full.scenario, answer: .impossible(conflict))
    #expect(BreakEven([impossible, full], on: .minimumSeats).isProven)
    #expect(BreakEven.all(of: [nil, ComparedWeek(scenario: full.scenario, answer: .unknown)]).isEmpty)
  }

  /// A week of two duties with everybody there, or with nobody.
  private func week(isFilled: Bool, isProven: Bool = true) throws -> ComparedWeek {
    let scenario = try SmallWeek(days: 1, officers: 2).scenario()
    let full = zip(scenario.duties, scenario.people).map {
      Assignment(duty: $0.id, seat: .role(RoleID("officer")), person: $1.id)
    }
    let roster = Roster(assignments: isFilled ? full : [])
    let audit = RosterDesk(scenario, roster).audit
    let levels = ObjectiveLevel.allCases.map { level in
      PlannedLevel(
        level: level, value: audit.levels[level] ?? 0, bound: isProven ? audit.levels[level] ?? 0 : nil)
    }
    let planned = PlannedWeek(scenario, roster, levels, audit)
    return ComparedWeek(scenario: scenario, answer: .planned(planned))
  }
}
