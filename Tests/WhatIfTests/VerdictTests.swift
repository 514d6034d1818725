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
    #expect(
      LevelVerdict(base, levels((0, 0), (7, 7), (0, 0)))
        == .worse(.targetSeats, LevelDifference(found: 2, least: 2, most: 2)))
    #expect(
      LevelVerdict(base, levels((0, 0), (7, 6), (0, 0)))
        == .worse(.targetSeats, LevelDifference(found: 2, least: 1, most: 2)))
    #expect(LevelVerdict(base, levels((0, 0), (7, 5), (0, 0))) == .open(from: .targetSeats))
    #expect(
      LevelVerdict(base, levels((0, 0), (3, 1), (0, 0)))
        == .better(.targetSeats, LevelDifference(found: 2, least: 2, most: 4)))
    #expect(LevelVerdict(base, levels((0, 0), (5, 5), (8, 8))) == .open(from: .heaviestBurden))
    #expect(
      LevelVerdict(base, levels((0, 0), (5, 5), (6, 0)))
        == .better(.heaviestBurden, LevelDifference(found: 3, least: 1, most: 9)))
    #expect(LevelVerdict(levels((0, 0)), levels((0, 0))) == .equal)
    #expect(LevelVerdict(levels((1, nil)), levels((0, nil))) == .open(from: .minimumSeats))
  }

  /// "Exactly" needs a proof of both weeks: with the base's best open, a proven row may be worse by more.
  @Test func exactlyIsSaidOnlyOfTwoProvenValues() {
    let proven = LevelVerdict(levels((5, 5)), levels((7, 7)))
    #expect(proven.isExact)
    #expect(!LevelVerdict(levels((5, 3)), levels((7, 7))).isExact)
    #expect(!LevelVerdict(levels((7, 7)), levels((5, 3))).isExact)
    #expect(!LevelVerdict(levels((5, 5)), levels((7, 6))).isExact)
    #expect(!LevelVerdict(levels((5, nil)), levels((7, 7))).isExact)
    #expect(!LevelVerdict.open(from: .wishes).isExact)
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
