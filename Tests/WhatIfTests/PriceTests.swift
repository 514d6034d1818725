import PatrolDomain
import Planning
import RosterAudit
import Testing

@testable import WhatIf

@Suite struct PriceTests {
  /// Every price that is marked as a fact is what two plans from nothing differ by.
  @Test(arguments: [2, 3]) func factsMatchAnotherSolve(_ officers: Int) throws {
    let scenario = try SmallWeek(
      officers: officers, rules: "  - {id: days, kind: consecutive-days, maximum: 1, authority: ward-chief}\n"
    ).scenario()
    let planner = Planner()
    let list = try PriceList(of: scenario, planner: planner, threads: 2)
    let base = try planner.plan(scenario)
    let facts = (list.prices ?? []).filter { $0.verdict != nil }
    #expect(!facts.isEmpty)
    for price in facts {
      let changed = try #require(PricedWeek(scenario: scenario).changed(price.subject))
      let cold = try planner.plan(changed)
      let verdict = LevelVerdict(Array(base.levels.prefix(2)), Array(cold.levels.prefix(2)))
      #expect(price.verdict == verdict, "\(price.subject)")
    }
    if list.withoutIdleRules == .equal {
      for rule in (list.prices ?? []).filter(\.isIdle).compactMap(\.rule) {
        let without = try planner.plan(scenario.replacing(rules: scenario.rules.filter { $0.id != rule.id }))
        #expect(without.levels.prefix(2).map(\.value) == base.levels.prefix(2).map(\.value), "\(rule.id)")
      }
    }
    #expect(facts.contains { if case .better? = $0.verdict { true } else { false } })
  }

  @Test func nothingIsWorthAnythingInACompleteWeek() throws {
    let list = try PriceList(of: SmallWeek(officers: 6).scenario(), planner: Planner(), threads: 1)
    for price in list.prices ?? [] { #expect(price.verdict == nil || price.verdict == .equal) }
  }
}

@Suite struct WeekExplanationTests {
  @Test func aShortWeekNamesItsSeatsAndWhatWouldHelp() throws {
    let found = try WeekExplanation(of: SmallWeek(officers: 1).scenario(), planner: Planner(), threads: 2)
    guard case .short(_, let levels, let seats, let prices) = found.finding else {
      Issue.record("the week is not short")
      return
    }
    #expect(levels.count == 2)
    #expect(!seats.isEmpty)
    #expect(prices.contains { if case .better? = $0.verdict { true } else { false } })
  }

  @Test func aCompleteWeekIsSaidToBeComplete() throws {
    let found = try WeekExplanation(of: SmallWeek(officers: 6).scenario(), planner: Planner(), threads: 1)
    guard case .complete = found.finding else {
      Issue.record("the week is not complete")
      return
    }
  }
}
