import PatrolDomain
import Planning
import Testing

@testable import WhatIf

/// Ways out of weeks with planted contradictions, against trying every set of rules and pins.
@Suite struct RelaxationTests {
  /// Pins that the rest forbids, one contradiction per person; some limits that clash with pins, too.
  private static func week(seed: Int) throws -> Scenario {
    var number = seed
    func draw(_ count: Int) -> Int {
      number = (number &* 1_103_515_245 &+ 12_345) & 0x7fff_ffff
      return (number >> 8) % count
    }
    var pins = ""
    for person in 1...2 where person == 1 || draw(2) == 0 {
      let first = draw(2)
      pins += "  - {person: p\(person), date: \(date(first)), duty: watch}\n"
      pins += "  - {person: p\(person), date: \(date(first + 1)), duty: \(draw(3) == 0 ? "watch" : "desk")}\n"
    }
    var rules = ""
    if draw(2) == 0 {
      rules += "  - {id: days, kind: consecutive-days, maximum: 1, source: Nếp, authority: ward-chief}\n"
    }
    if draw(2) == 0 {
      rules += "  - {id: duties, kind: activity-limit, period: week, maximum: 1, authority: planner}\n"
    }
    return try SmallWeek(days: 3, pins: pins, rules: rules).scenario()
  }

  private static func date(_ day: Int) -> String { ["2026-11-30", "2026-12-01", "2026-12-02"][day] }

  @Test(arguments: 0..<24) func theSmallestSetsAreFound(_ seed: Int) throws {
    let scenario = try Self.week(seed: seed)
    let planner = Planner()
    guard let conflict = try planner.conflict(of: scenario) else { return }
    #expect(conflict.isMinimal)
    let (found, end) = try RelaxationSearch(scenario, planner).smallestSets(conflict)
    #expect(end != .stopped)
    // A contradiction of one person is ended by a pin of his, or by giving up a rule for him or for everybody.
    let rules = scenario.rules.filter {
      $0.strength == .law && ![.pins, .availability, .qualification].contains($0.statement.kind)
    }
    let members =
      scenario.pins.map { RelaxedMember(.pin($0)) }
      + rules.flatMap { rule in
        Set(scenario.pins.map(\.person)).sorted().map { RelaxedMember(.rule(rule), persons: [$0]) }
      } + rules.map { RelaxedMember(.rule($0)) }
    let wanted = try Self.smallestSets(of: members, scenario, planner)
    #expect(Set(found.map { Set($0) }) == Set(wanted.map { Set($0) }), "seed \(seed)")
  }

  /// All sets of at most three members without which the week is possible, and no smaller part of which is enough.
  private static func smallestSets(
    of members: [RelaxedMember], _ scenario: Scenario, _ planner: Planner
  ) throws -> [[RelaxedMember]] {
    var sets: [[RelaxedMember]] = []
    var layer: [[Int]] = [[]]
    for _ in 1...3 {
      layer = layer.flatMap { set in members.indices.filter { $0 > (set.last ?? -1) }.map { set + [$0] } }
      for indices in layer {
        let set = indices.map { members[$0] }
        guard !sets.contains(where: { RelaxationSearch.covers(set, $0) }) else { continue }
        if try planner.isPossible(set.reduce(scenario) { $1.applied(to: $0) }) == true { sets.append(set) }
      }
    }
    return sets
  }

  @Test func waysOutAreRankedByWhoSignsAndLoosenedNoFurtherThanNeeded() throws {
    let pins = "  - {person: p1, date: 2026-11-30, duty: watch}\n  - {person: p1, date: 2026-12-01, duty: desk}\n"
    let scenario = try SmallWeek(pins: pins).scenario()
    let planner = Planner()
    let conflict = try #require(try planner.conflict(of: scenario))
    let found = try RelaxationSearch(scenario, planner).waysOut(of: conflict)
    let ways = found.relaxations
    #expect(found.end == .complete)
    #expect(ways.map(\.authority) == [.planner, .planner, .statute])
    let last = try #require(ways.last?.changes.first)
    // From 04:00 to 08:00 there are four hours.
    #expect(last.loosened == Self.rest(.hours(4)))
    #expect(last.persons == [PersonID("p1")])
    for way in ways {
      #expect(way.isMinimal)
      let relaxed = way.changes.reduce(scenario) { $1.applied(to: $0) }
      #expect(try planner.plan(relaxed).levels.prefix(2).map(\.value) == way.levels.map(\.value))
    }
    let tooLittle = last.loosened(to: Self.rest(.hours(5))).applied(to: scenario)
    #expect(try planner.isPossible(tooLittle) == false)
  }

  private static func rest(_ rest: Minutes) -> RelaxedMember.Loosened {
    RelaxedMember.Loosened(statement: .minimumRest(MinimumRest(rest: rest)), limit: .main)
  }

  /// Everybody works every second duty of a kind too many: no three exceptions are enough, one number for all is.
  @Test func aLimitThatManyBreakIsLoosenedForEverybody() throws {
    let pins = (1...4).map { person in
      "  - {person: p\(person), date: 2026-11-30, duty: watch}\n  - {person: p\(person), date: 2026-12-01, duty: watch}\n"
    }.joined()
    let scenario = try SmallWeek(
      officers: 4, watchTarget: 4, pins: pins,
      rules: "  - {id: watches, kind: activity-limit, period: week, maximum: 1, authority: planner}\n"
    ).scenario()
    let planner = Planner()
    let conflict = try #require(try planner.conflict(of: scenario))
    let search = RelaxationSearch(scenario, planner)
    let found = try search.waysOut(of: conflict)
    let way = try #require(found.relaxations.first)
    #expect(found.relaxations.count == 1)
    #expect(way.changes.map(\.persons) == [[]])
    #expect(
      way.changes.first?.loosened?.statement
        == .activityLimit(ActivityLimit(period: .week, minimum: nil, maximum: 2)))
    #expect(found.end == .changes(3))
    #expect(try search.conflicts(from: conflict).flatMap(\.persons) == ["p1", "p2", "p3", "p4"].map { PersonID($0) })
  }

  /// The rule about pairs is nobody's to take away; the pair is, and it alone.
  @Test func aPairIsGivenUpByItself() throws {
    let pins = (1...2).map { "  - {person: p\($0), date: 2026-11-30, duty: watch}\n" }.joined()
    let pairs = (1...2).map { "  - {first: p\($0), second: p\($0 + 1), relation: forbidden}\n" }.joined()
    let week = SmallWeek(watchTarget: 2, pins: pins, pairs: pairs)
    let planner = Planner()
    let conflict = try #require(try planner.conflict(of: week.scenario()))
    let found = try RelaxationSearch(week.scenario(), planner).waysOut(of: conflict)
    #expect(found.relaxations.allSatisfy { $0.changes.count == 1 && $0.authority == .planner })
    let given = found.relaxations.flatMap(\.changes).map(\.subject)
    #expect(given.contains(.pair(Pair(PersonID("p1"), PersonID("p2"), .forbidden))))
    #expect(given.allSatisfy { if case .rule = $0 { false } else { true } })
    #expect(given.count == 3)
    var otherwise = week
    otherwise.overlays = [SmallWeek.overlay("remove: {pairs: [{first: p1, second: p2}]}\n")]
    #expect(try planner.isPossible(otherwise.scenario()) == true)
  }

  @Test func aMinimumIsLoweredNoFurtherThanNeeded() throws {
    let scenario = try SmallWeek(
      officers: 2,
      rules: "  - {id: most, kind: activity-limit, period: horizon, maximum: 2, authority: province}\n"
        + "  - {id: least, kind: activity-limit, period: horizon, minimum: 3, authority: ward-chief}\n"
    ).scenario()
    let planner = Planner()
    let conflict = try #require(try planner.conflict(of: scenario))
    let ways = try RelaxationSearch(scenario, planner).waysOut(of: conflict).relaxations
    #expect(ways.map(\.authority) == [.wardChief, .wardChief] + Array(repeating: .province, count: 4))
    #expect(
      ways.first?.changes.map(\.loosened?.statement) == [
        .activityLimit(ActivityLimit(period: .horizon, minimum: 2, maximum: nil))
      ])
  }

  @Test func aSingleAbsenceIsNamedAndGivenUp() throws {
    let scenario = try SmallWeek(
      pins: "  - {person: p1, date: 2026-11-30, duty: desk}\n",
      absences: "p1,court,2026-11-30,2026-11-30\np1,leave,2026-12-02,2026-12-02\np2,leave,2026-11-30,2026-11-30\n"
    ).scenario()
    let planner = Planner()
    let conflict = try #require(try planner.conflict(of: scenario))
    #expect(conflict.rules.isEmpty)
    #expect(conflict.absences.map(\.person) == [PersonID("p1")])
    #expect(conflict.absences.map(\.absence.reason) == [.court])
    let ways = try RelaxationSearch(scenario, planner).waysOut(of: conflict).relaxations
    #expect(ways.map(\.authority) == [.planner, .wardChief])
    #expect(ways.last?.changes.map(\.subject) == conflict.absences.map { .absence($0) })
  }
}
