import PatrolDomain
import Planning
import RosterAudit
import Testing

@testable import WhatIf

@Suite struct ChangeTests {
  private func planned(_ week: SmallWeek) throws -> (Scenario, Roster) {
    let scenario = try week.scenario()
    return (scenario, try #require(try Planner().plan(scenario).roster))
  }

  private static let weeks = [SmallWeek(), SmallWeek(officers: 2), SmallWeek(days: 2, officers: 4)]

  /// Whoever the judge passes in the seat stands on the list, and nobody else.
  @Test(arguments: 0..<3) func theListIsWhomTheJudgePasses(_ index: Int) throws {
    let (scenario, roster) = try planned(Self.weeks[index])
    let seat = Seat.role(RoleID("officer"))
    for duty in scenario.duties {
      let list = StandIns(scenario, roster, duty: duty.id, seat: seat)
      let lawful = scenario.people.map(\.id).filter { person in
        let members = roster.assignments.filter { $0.duty == duty.id }.map(\.person)
        guard !members.contains(person) else { return false }
        let kept = roster.assignments.filter { $0.duty != duty.id }
        let join = Assignment(duty: duty.id, seat: seat, person: person)
        let day = duty.day
        let free = kept.filter { assignment in
          assignment.person != person || scenario.duties.first { $0.id == assignment.duty }?.day != day
        }
        return [kept, free].contains {
          RosterAuditor(scenario).audit(Roster(assignments: $0 + [join])).isLawful
        }
      }
      #expect(list.lawful.map(\.person).sorted() == lawful, "\(duty.id)")
      for standIn in list.lawful {
        let changed = standIn.moves.reduce(roster) { $1.applied(to: $0) }
        let audit = RosterAuditor(scenario).audit(changed)
        let before = RosterAuditor(scenario).audit(roster)
        for (level, change) in standIn.change {
          #expect(change == (audit.levels[level] ?? 0) - (before.levels[level] ?? 0))
        }
      }
    }
  }

  /// With everybody free, planning again is planning.
  @Test func everybodyFreeIsTheWholeWeek() throws {
    let (scenario, roster) = try planned(SmallWeek())
    let replanner = Replanner(scenario, from: roster, planner: Planner())
    let again = try #require(try replanner.plan(freeing: Set(scenario.people.map(\.id))).values)
    #expect(again == (try Planner().plan(scenario).levels.map(\.value)))
  }

  /// The best of two people's weeks, against every roster in which only they differ.
  @Test(arguments: [Wanted.best, .off(PersonID("p1"), DutyID("")), .on(PersonID("p1"), DutyID(""))])
  func aPartIsPlannedAsWellAsItCanBe(_ kind: Wanted) throws {
    let (scenario, roster) = try planned(SmallWeek(days: 2))
    let free: Set<PersonID> = [PersonID("p1"), PersonID("p2")]
    for duty in scenario.duties {
      let wanted: Wanted =
        switch kind {
        case .best: .best
        case .on(let person, _): .on(person, duty.id)
        case .off(let person, _): .off(person, duty.id)
        }
      let found = try Replanner(scenario, from: roster, planner: Planner()).plan(freeing: free, wanted: wanted)
      let best = Self.best(scenario, roster, free.sorted(), wanted)
      #expect(found.values == best, "\(duty.id)")
      if best == nil { #expect(found.isImpossible, "\(duty.id)") }
    }
  }

  /// Every day of each free person free or on any duty of the day.
  private static func best(_ scenario: Scenario, _ roster: Roster, _ free: [PersonID], _ wanted: Wanted) -> [Int]? {
    let seat = Seat.role(RoleID("officer"))
    let fixed = roster.assignments.filter { !free.contains($0.person) }
    var rosters = [fixed]
    for person in free {
      for day in 0..<scenario.horizon.dayCount {
        let options = scenario.duties.filter { $0.day == day }.map(\.id)
        rosters = rosters.flatMap { start in
          [start] + options.map { start + [Assignment(duty: $0, seat: seat, person: person)] }
        }
      }
    }
    let lawful = rosters.filter { assignments in
      switch wanted {
      case .best: true
      case .on(let person, let duty): assignments.contains { $0.person == person && $0.duty == duty }
      case .off(let person, let duty): !assignments.contains { $0.person == person && $0.duty == duty }
      }
    }.map { RosterAuditor(scenario).audit(Roster(assignments: $0)) }.filter(\.isLawful)
    return lawful.map { audit in ObjectiveLevel.allCases.map { audit.levels[$0] ?? 0 } }
      .min { $0.lexicographicallyPrecedes($1) }
  }

  @Test func whyNamesTheRuleOrThePrice() throws {
    let pins = "  - {person: p1, date: 2026-11-30, duty: watch}\n"
    let (scenario, roster) = try planned(SmallWeek(pins: pins))
    let (p1, desk) = (PersonID("p1"), DutyID("desk@2026-12-01T08:00@station"))
    let why = try Why(scenario, roster, p1, desk, planner: Planner())
    #expect(!why.isOnDuty)
    #expect(why.inTheWay.contains { $0.code == "breach.minimum-rest" })
    guard case .blocked = why.finding else {
      Issue.record("the rest after a pinned duty does not block")
      return
    }
    let pinned = try Why(scenario, roster, p1, DutyID("watch@2026-11-30T20:00@station"), planner: Planner())
    guard case .pinned = pinned.finding else {
      Issue.record("the pin is not named")
      return
    }
  }

  /// The price is that of the whole week, whoever changes; the smallest group that can do it may pay far more.
  @Test(arguments: [false, true]) func aPriceIsTheBestOfTheWholeWeek(_ isForTheDuty: Bool) throws {
    let (scenario, roster) = try planned(SmallWeek(officers: 2, watchMinimum: 1))
    let judged = RosterAuditor(scenario).audit(roster)
    var priced = 0
    for person in scenario.people {
      for duty in scenario.duties {
        let isOn = roster.assignments.contains { $0.person == person.id && $0.duty == duty.id }
        guard isOn != isForTheDuty else { continue }
        let why = try Why(scenario, roster, person.id, duty.id, planner: Planner())
        let best = Self.best(
          scenario, roster, scenario.people.map(\.id), isOn ? .off(person.id, duty.id) : .on(person.id, duty.id))
        guard case .priced(let price) = why.finding else {
          #expect(best == nil, "\(person.id), \(duty.id)")
          continue
        }
        priced += 1
        #expect(price.otherwise.map(\.value) == best, "\(person.id), \(duty.id)")
        #expect(!price.otherwise.contains { !$0.isProven })
        #expect(price.asItIs.map(\.value) == ObjectiveLevel.allCases.map { judged.levels[$0] ?? 0 })
      }
    }
    #expect(priced > 2)
  }

  /// What is shown as the roster given is that roster, however bad, and not what could be made of it.
  @Test func theRosterGivenIsComparedAsItIs() throws {
    let (scenario, _) = try planned(SmallWeek())
    let empty = Roster(assignments: [])
    let why = try Why(scenario, empty, PersonID("p1"), scenario.duties[0].id, planner: Planner())
    guard case .priced(let price) = why.finding else {
      Issue.record("nothing is in the way")
      return
    }
    let judged = RosterAuditor(scenario).audit(empty)
    guard case .better(.minimumSeats, let difference) = price.verdict else {
      Issue.record("\(price.verdict)")
      return
    }
    #expect(difference.least == judged.levels[.minimumSeats])
    #expect(price.asItIs.map(\.value) == ObjectiveLevel.allCases.map { judged.levels[$0] ?? 0 })
  }

  /// What a run has proven of a level holds for rosters as good as its own on the levels before.
  @Test func aBoundIsNotTakenFromABetterRoster() throws {
    let scenario = try SmallWeek().scenario()
    let outcome = try Planner().plan(scenario)
    let empty = Roster(assignments: [])
    let why = try Why(
      scenario, empty, PersonID("p1"), scenario.duties[0].id, known: outcome.levels, planner: Planner())
    guard case .priced(let price) = why.finding else {
      Issue.record("nothing is in the way")
      return
    }
    #expect(outcome.levels.last?.value == price.asItIs.last?.value)
    #expect(price.asItIs.map(\.bound) == [0, nil, nil, nil, nil])
  }

  /// A rule about the least that somebody works speaks against one duty alone, and yet he is not barred from it.
  @Test func aRuleThatMoreDutiesWouldKeepBarsNobody() throws {
    let rules = "  - {id: blocks, kind: consecutive-days, minimum: 2, authority: ward-chief}\n"
    let (scenario, roster) = try planned(SmallWeek(rules: rules))
    for duty in scenario.duties {
      for person in scenario.people {
        let why = try Why(scenario, roster, person.id, duty.id, planner: Planner())
        if case .barred = why.finding { Issue.record("\(person.id) is barred from \(duty.id)") }
      }
    }
  }

  /// Whoever is looked for two seats goes with whoever is found for the other.
  @Test func severalSeatsAreFilledTogether() throws {
    let (scenario, roster) = try planned(SmallWeek(officers: 4))
    let seat = Seat.role(RoleID("officer"))
    let lists = scenario.duties.prefix(2).map { StandIns(scenario, roster, duty: $0.id, seat: seat) }
    let pairs = lists[0].lawful.flatMap { first in lists[1].lawful.map { (first, $0) } }
    let lawful = pairs.filter { first, second in
      let changed = (first.moves + second.moves).reduce(roster) { $1.applied(to: $0) }
      return first.person != second.person && RosterAuditor(scenario).audit(changed).isLawful
    }
    let found = StandInsTogether(scenario, roster, lists)
    #expect(found?.chosen.map(\.person) == lawful.first.map { [$0.person, $1.person] })
  }

  /// As few are told as the judge allows of all weeks of so many people; where nobody helps, no two do.
  @Test(arguments: 0..<5) func asFewAreToldAsTheJudgeAllows(_ index: Int) throws {
    let (scenario, planned) = try planned(Self.hangingWeeks[index])
    // Whoever is left over is the last one, who is free on the second day only.
    let byHand = scenario.duties.enumerated().map { place, duty in
      Assignment(duty: duty.id, seat: .role(RoleID("officer")), person: PersonID("p\(place + 1)"))
    }
    let roster = index == 3 ? Roster(assignments: byHand) : planned
    let auditor = RosterAuditor(scenario)
    let minimum = auditor.audit(roster).levels[.minimumSeats] ?? 0
    let points = try SinglePoints(scenario, roster, planner: Planner(), threads: 2)
    #expect(points.repairs.map(\.assignment) == roster.assignments)
    for repair in points.repairs {
      let missing = repair.assignment
      let without = Move.leave(missing.person, missing.duty).applied(to: roster)
      func isSound(_ roster: Roster) -> Bool {
        let audit = auditor.audit(roster)
        return audit.breaches.allSatisfy { $0.persons == [missing.person] }
          && audit.levels[.minimumSeats] ?? 0 <= minimum
      }
      #expect(repair.isProven)
      if let told = repair.told {
        #expect(Set(repair.moves.map(\.person)).count == told)
        #expect(isSound(repair.moves.reduce(without) { $1.applied(to: $0) }), "\(repair)")
      }
      let others = scenario.people.map(\.id).filter { $0 != missing.person }
      for size in 0..<min(repair.told ?? 3, scenario.horizon.dayCount == 2 ? 3 : 2) {
        for changing in Self.groups(of: size, from: others) {
          let weeks = Self.rosters(scenario, without, changing: changing)
          #expect(!weeks.contains(where: isSound), "\(repair): \(changing) would do")
        }
      }
    }
    #expect(points.withoutStandIn.allSatisfy { $0.told != 0 && $0.told != 1 })
    if index == 3 { #expect(points.repairs.map(\.told) == [2, 1, 2, 1]) }
    if index == 4 { #expect(points.repairs.allSatisfy { $0.told == nil }) }
  }

  /// Of a roster that breaks a law nothing is said to be proven that the search would have to prove.
  @Test func nothingIsProvenOfAnUnlawfulRoster() throws {
    let scenario = try SmallWeek(days: 2, officers: 2, watchMinimum: 1).scenario()
    // The first one leaves the watch at four in the morning and is at the desk at eight.
    let persons = ["p2", "p1", "p1", "p2"].map { PersonID($0) }
    let roster = Roster(
      assignments: zip(scenario.duties, persons).map {
        Assignment(duty: $0.id, seat: .role(RoleID("officer")), person: $1)
      })
    #expect(!RosterAuditor(scenario).audit(roster).isLawful)
    let points = try SinglePoints(scenario, roster, planner: Planner(), threads: 1)
    let beyondOne = points.withoutStandIn
    #expect(!beyondOne.isEmpty && beyondOne.allSatisfy { $0.told == nil && !$0.isProven })
  }

  /// Small ones. In the last but one who is free can only come on the second day, so that whoever has his duty then may go
  /// where somebody is missing on the first; in the last nobody is left.
  private static let hangingWeeks = [
    SmallWeek(days: 2, officers: 2), SmallWeek(days: 2, officers: 4), SmallWeek(officers: 3, rules: workingTime(16)),
    SmallWeek(
      days: 2, officers: 5, watchMinimum: 1, pins: "  - {person: p5, date: 2026-11-30, off: true}\n",
      rules: workingTime(8)),
    SmallWeek(days: 2, officers: 4, watchMinimum: 1, rules: workingTime(8)),
  ]

  private static func workingTime(_ hours: Int) -> String {
    "  - {id: most, kind: working-time, period: horizon, maximum: \(hours)h, source: Nếp, authority: province}"
  }

  private static func groups(of size: Int, from people: [PersonID]) -> [[PersonID]] {
    guard size > 0 else { return [[]] }
    return people.indices.flatMap { first in
      groups(of: size - 1, from: Array(people[(first + 1)...])).map { [people[first]] + $0 }
    }
  }

  /// Every roster in which these people do anything at all in their only seat, and the others what they do in `roster`.
  private static func rosters(_ scenario: Scenario, _ roster: Roster, changing: [PersonID]) -> [Roster] {
    guard let person = changing.first else { return [roster] }
    let rest = rosters(scenario, roster, changing: Array(changing.dropFirst()))
    let weeks = scenario.duties.reduce([[]]) { weeks, duty in
      weeks + weeks.map { $0 + [Assignment(duty: duty.id, seat: .role(RoleID("officer")), person: person)] }
    }
    return rest.flatMap { roster in
      let others = roster.assignments.filter { $0.person != person }
      return weeks.map { Roster(assignments: others + $0) }
    }
  }
}

extension Replanner.Answer {
  fileprivate var values: [Int]? {
    guard case .planned(_, let levels) = self else { return nil }
    return levels.map(\.value)
  }

  fileprivate var isImpossible: Bool {
    if case .impossible = self { return true }
    return false
  }
}
