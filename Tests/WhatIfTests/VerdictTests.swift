import PatrolDomain
import Testing

@testable import Planning
@testable import WhatIf

@Suite struct VerdictTests {
  private func levels(_ pairs: (value: Int, bound: Int?)...) -> [PlannedLevel] {
    zip(ObjectiveLevel.allCases, pairs).map { PlannedLevel(level: $0, value: $1.value, bound: $1.bound) }
  }

  @Test func onlyWhatBoundsExcludeIsSaid() {
    let base = levels((0, 0), (5, 5), (9, 7))
    #expect(LevelVerdict(base, levels((0, 0), (7, 7), (0, 0))) == .worse(.targetSeats, found: 2, least: 2))
    #expect(LevelVerdict(base, levels((0, 0), (7, 6), (0, 0))) == .worse(.targetSeats, found: 2, least: 1))
    #expect(LevelVerdict(base, levels((0, 0), (7, 5), (0, 0))) == .open(from: .targetSeats))
    #expect(LevelVerdict(base, levels((0, 0), (3, 1), (0, 0))) == .better(.targetSeats, found: 2, least: 2))
    #expect(LevelVerdict(base, levels((0, 0), (5, 5), (8, 8))) == .open(from: .heaviestBurden))
    #expect(LevelVerdict(base, levels((0, 0), (5, 5), (6, 0))) == .better(.heaviestBurden, found: 3, least: 1))
    #expect(LevelVerdict(levels((0, 0)), levels((0, 0))) == .equal)
    #expect(LevelVerdict(levels((1, nil)), levels((0, nil))) == .open(from: .minimumSeats))
  }

  @Test func levelsThatCountOtherwiseAreNotCompared() {
    let verdict = LevelVerdict(levels((0, 0), (5, 5)), levels((0, 0), (9, 9))) { $0 == .minimumSeats }
    #expect(verdict == .measuredOtherwise(from: .targetSeats))
  }

  @Test func whatChangesAMeasureIsKnown() throws {
    let base = try SmallWeek().scenario()
    let more = try SmallWeek(overlays: [SmallWeek.overlay("headcount: {police: 4}\n")]).scenario()
    let stricter = try SmallWeek(overlays: [SmallWeek.overlay("set: {rules: {rest: {rest: 14h}}}\n")]).scenario()
    #expect(ObjectiveLevel.allCases.filter { !$0.isComparable(base, more) } == [.heaviestBurden, .burdenSpread])
    #expect(ObjectiveLevel.allCases.allSatisfy { $0.isComparable(base, stricter) })
  }
}
