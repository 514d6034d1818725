import PatrolDomain
import Planning
import RosterAudit
import RosterModel
import Rostering
import Synchronization
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
    if list.idle?.verdict == .equal {
      for rule in (list.prices ?? []).filter(\.isIdle).compactMap(\.rule) {
        let without = try planner.plan(scenario.replacing(rules: scenario.rules.filter { $0.id != rule.id }))
        #expect(without.levels.prefix(2).map(\.value) == base.levels.prefix(2).map(\.value), "\(rule.id)")
      }
    }
    #expect(facts.contains { if case .better? = $0.verdict { true } else { false } })
  }

  /// What helps most stands first: an earlier level before a later one, and more before less.
  @Test(arguments: [1, 2]) func factsStandByWhatTheyAreWorth(_ officers: Int) throws {
    let scenario = try SmallWeek(
      officers: officers, watchMinimum: officers - 1,
      rules: "  - {id: days, kind: consecutive-days, maximum: 1, authority: ward-chief}\n"
    ).scenario()
    let prices = try PriceList(of: scenario, planner: Planner(), threads: 2).prices ?? []
    let solved = prices.prefix { $0.verdict != nil }
    #expect(solved.count == prices.count { $0.verdict != nil })
    let worth = solved.map { price -> [Int] in
      guard case .better(let level, let difference)? = price.verdict else { return [0, 0] }
      return level == .minimumSeats ? [difference.found, 0] : [0, difference.found]
    }
    #expect(Set(worth).count > 1)
    #expect(worth == worth.sorted { $1.lexicographicallyPrecedes($0) })
  }

  /// What is short of its minimum is solved, whatever the relaxation makes of it: nobody can lead a patrol without members.
  @Test(arguments: [6, PriceList.exact]) func whatIsShortIsTriedFirst(_ exact: Int) throws {
    let scenario = try SmallWeek(
      days: 7, members: 2, hasPatrol: true, pins: "  - {person: p1, date: 2026-12-05, off: true}\n",
      rules: "  - {id: days, kind: free-days, minimum: 1, period: week}\n"
        + "  - {id: size, kind: team-size, scope: {activities: [watch]}, authority: ward-chief}\n",
      absences: "m1,leave,2026-12-03,2026-12-03\nm2,sick,2026-12-03,2026-12-04\n"
    ).scenario()
    let outcome = try Planner().plan(scenario, levels: PriceSearch.levels)
    let start = try #require(outcome.warmStart)
    let prices = try PriceSearch(scenario, outcome, start, Planner()).prices(exact: exact, threads: 2)
    let solved = prices.filter { $0.verdict != nil }
    let short = outcome.shortfall.seats.filter { $0.filled < $0.minimum }
    #expect(short.map(\.seat) == [.leader, .role(RoleID("member"))])
    for seat in short {
      let duty = try #require(scenario.duties.first { $0.id == seat.duty })
      #expect(solved.contains { $0.subject == .seat(duty.id, seat.seat) })
      for role in duty.team.roles(for: seat.seat) {
        #expect(solved.contains { $0.subject == .person(role, day: duty.day) }, "\(role)")
      }
    }
    let member = try #require(prices.first { $0.subject == .person(RoleID("member"), day: 3) })
    #expect(member.verdict == .better(.minimumSeats, LevelDifference(found: 2, least: 2, most: 2)))
  }

  /// Two rules that say the same keep everybody at home together, and neither does alone; a third has nothing to do with it.
  @Test func rulesThatOnlyTogetherCostAnythingAreNamed() throws {
    let twins = ["a", "b"].map { "  - {id: \($0), kind: consecutive-days, maximum: 1, authority: ward-chief}\n" }
    let idle = "  - {id: c, kind: consecutive-days, maximum: 3, authority: ward-chief}\n"
    let scenario = try SmallWeek(officers: 2, rules: twins.joined() + idle).scenario()
    let found = try #require(try PriceList(of: scenario, planner: Planner(), threads: 2).idle)
    guard case .better? = found.verdict else {
      Issue.record("the week without the twins is no better")
      return
    }
    #expect(found.needed.map(\.id.text) == ["a", "b"])
    #expect(found.isNarrowed)
    #expect(found.alone == [.equal, .equal])
  }

  /// What was not solved when somebody wished to stop is neither a fact nor an indication.
  @Test func aStoppedListSaysWhatIsNotSolved() throws {
    let scenario = try SmallWeek(officers: 1).scenario()
    let counted = Atomic(0)
    func planner(stoppingAfter most: Int) -> Planner {
      counted.store(0, ordering: .relaxed)
      return Planner(
        monitor: SearchMonitor(stopRequested: {
          counted.wrappingAdd(1, ordering: .relaxed).newValue > most ? .interrupted : nil
        }))
    }
    _ = try planner(stoppingAfter: .max).plan(scenario, levels: PriceSearch.levels)
    let calls = counted.load(ordering: .relaxed)
    let list = try PriceList(of: scenario, planner: planner(stoppingAfter: calls + 3), threads: 1)
    let stopped = (list.prices ?? []).filter(\.isStopped)
    #expect(list.isStopped)
    #expect(!stopped.isEmpty && stopped.allSatisfy { $0.verdict == nil && !$0.isIdle })
    #expect(list.idle?.verdict == nil)
    #expect(try !PriceList(of: scenario, planner: Planner(), threads: 1).isStopped)
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
