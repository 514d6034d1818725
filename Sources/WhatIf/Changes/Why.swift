public import PatrolDomain
public import Planning
import RosterAudit

/// Why somebody is on a duty of a roster, or is not.
public struct Why: Sendable {
  public enum Finding: Sendable {
    /// He holds no role for any of the duty's seats.
    case withoutRole
    /// The law keeps him from it whatever else he and all others do in the week.
    case barred([Fact])
    /// The law keeps him from it, whoever changes in the week.
    case blocked
    /// It can be otherwise, at this price.
    case priced(SwapPrice)
    /// The planner has fixed it so.
    case pinned
    /// Without him there is no lawful roster, whatever all others do.
    case indispensable
    /// No change among the people closest to it helps; of changes of more people nothing is known.
    case notNearby
    /// Planning was stopped before that was known.
    case unknown
  }

  public let person: PersonID
  public let duty: DutyID
  public let isOnDuty: Bool
  /// What the law says against simply adding him; empty when nothing does, or when he is on the duty.
  public let inTheWay: [Fact]
  public let finding: Finding

  /// - Parameter known: bounds of the scenario's levels, where a run has proven them.
  public init(
    _ scenario: Scenario, _ roster: Roster, _ person: PersonID, _ duty: DutyID, known: [PlannedLevel] = [],
    planner: Planner
  ) throws {
    let desk = RosterDesk(scenario, roster)
    self.person = person
    self.duty = duty
    isOnDuty = desk.members(of: duty).contains { $0.person == person }
    let question = WhyQuestion(
      desk: desk, person: person, duty: duty, known: known, planner: planner,
      replanner: Replanner(scenario, from: roster, planner: planner))
    (inTheWay, finding) = isOnDuty ? ([], try question.whyOn()) : try question.whyOff()
  }
}

/// What it costs that somebody is on a duty, or is not: the roster given against the best one the other way round, whoever
/// changes.
public struct SwapPrice: Sendable {
  /// Of the roster given.
  public let asItIs: [PlannedLevel]
  /// Of the best roster found the other way round.
  public let otherwise: [PlannedLevel]
  /// Who changes, from the roster given to the best one the other way round.
  public let changes: [PersonChange]

  /// Against the roster given, whatever a better one would come to.
  public var verdict: LevelVerdict {
    LevelVerdict(asItIs.map { PlannedLevel(level: $0.level, value: $0.value, bound: $0.value) }, otherwise)
  }
}

private struct WhyQuestion {
  let desk: RosterDesk
  let person: PersonID
  let duty: DutyID
  let known: [PlannedLevel]
  let planner: Planner
  let replanner: Replanner

  /// People who may change besides those whom the question is about, tried one by one and then in pairs.
  private static let mostCandidates = 8
  private static let mostPairs = 10

  func whyOn() throws -> Why.Finding {
    let isPinned = desk.scenario.pins.contains { pin in
      guard case .duty(duty, _) = pin.subject else { return false }
      return pin.person == person
    }
    if isPinned { return .pinned }
    let seat = desk.members(of: duty).first { $0.person == person }?.seat
    return try finding(seat.map { [$0] } ?? [], then: .off(person, duty), otherwise: .indispensable)
  }

  func whyOff() throws -> ([Fact], Why.Finding) {
    let roles = desk.person(person)?.roles ?? []
    let team = desk.duty(duty)?.team
    let seats = team?.orderedSeats.filter { !roles.isDisjoint(with: team?.roles(for: $0) ?? []) } ?? []
    guard !seats.isEmpty else { return ([], .withoutRole) }
    let alone = RosterDesk(desk.scenario, Roster(assignments: []))
    let barred = seats.map { alone.breaches(of: person, [.join(person, duty, $0)]) }
    // A rule about the least that somebody works may speak against a single duty and not against more of them.
    if let fewest = barred.min(by: { $0.count < $1.count }), !fewest.isEmpty,
      try unpinned.isPossible(person, on: duty) == false
    {
      return ([], .barred(fewest.map(\.fact)))
    }
    let added = seats.map { desk.effect(of: [.join(person, duty, $0)]).breaches }
    let inTheWay = (added.min { $0.count < $1.count } ?? []).map(\.fact)
    return (inTheWay, try finding(seats, then: .on(person, duty), otherwise: .blocked))
  }

  /// The week without pins: what the planner has fixed is no law.
  private var unpinned: Replanner {
    Replanner(desk.scenario.replacing(pins: []), from: desk.roster, planner: planner)
  }

  /// The price in the whole week, whoever changes.
  ///
  /// - Parameter otherwise: what is to be said when it is proven that it cannot be otherwise.
  private func finding(_ seats: [Seat], then: Wanted, otherwise: Why.Finding) throws -> Why.Finding {
    let (near, isExcluded) = try nearRoster(seats, then)
    switch try replanner.planWeek(wanted: then, from: near, floors: asItIs.map(\.bound)) {
    case .impossible: return otherwise
    case .unknown: return isExcluded ? .notNearby : .unknown
    case .planned(let roster, let levels):
      _ = try Judgement.passed(roster, levels, in: desk.scenario)
      return .priced(
        SwapPrice(
          asItIs: asItIs, otherwise: levels, changes: PersonChange.all(from: desk.roster, to: roster)))
    }
  }

  /// The roster given, with the bounds that are known of it: each speaks of rosters as good as the known one on the levels
  /// before.
  private var asItIs: [PlannedLevel] {
    var isAsKnown = true
    return ObjectiveLevel.allCases.map { level in
      let value = desk.audit.levels[level] ?? 0
      let planned = isAsKnown ? known.first { $0.level == level } : nil
      isAsKnown = planned?.value == value
      return PlannedLevel(level: level, value: value, bound: planned?.bound ?? (level == .minimumSeats ? 0 : nil))
    }
  }

  /// A roster in which it is otherwise by the changes of few people, by the best stand-in or by the smallest group that can
  /// do it, and of equally small ones by the one that makes the best of it. Without one, whether it is proven of each group
  /// that it cannot.
  private func nearRoster(_ seats: [Seat], _ then: Wanted) throws -> (roster: Roster?, isExcluded: Bool) {
    var isExcluded = true
    let standIn = then == .off(person, duty) ? standIn(seats) : nil
    for groups in groups(seats) {
      var best = standIn
      for free in groups {
        switch try replanner.plan(freeing: free, wanted: then) {
        case .planned(let roster, let levels):
          let values = levels.map(\.value)
          if best.map({ values.lexicographicallyPrecedes($0.levels) }) ?? true { best = (roster, values) }
        case .impossible: break
        case .unknown: isExcluded = false
        }
      }
      if let best { return (best.roster, false) }
    }
    return (nil, isExcluded)
  }

  /// The roster with the best stand-in for the person, and its levels.
  private func standIn(_ seats: [Seat]) -> (roster: Roster, levels: [Int])? {
    seats.first.flatMap { StandIns(desk, duty, $0, person).lawful.first }.map { found in
      let effect = desk.effect(of: found.moves)
      return (effect.roster, ObjectiveLevel.allCases.map { effect.audit.levels[$0] ?? 0 })
    }
  }

  /// Groups of one size after the other: the person, with those in the seats in question, with one more, with two more.
  private func groups(_ seats: [Seat]) -> [[Set<PersonID>]] {
    let holders = desk.members(of: duty).filter { seats.contains($0.seat) && $0.person != person }.map(\.person)
    let candidates = candidates(seats, except: Set(holders + [person]))
    let withHolder = holders.isEmpty ? [Set([person])] : holders.map { [person, $0] }
    let pairs = candidates.indices.flatMap { first in
      candidates[(first + 1)...].map { [candidates[first], $0] }
    }.prefix(Self.mostPairs)
    let core = Set(holders.prefix(1) + [person])
    return [[[person]], withHolder, candidates.map { core.union([$0]) }, pairs.map { core.union($0) }]
  }

  /// Those who could most easily take the seat, or one of the duties close by that the person would have to leave.
  private func candidates(_ seats: [Seat], except: Set<PersonID>) -> [PersonID] {
    let day = desk.duty(duty)?.day ?? 0
    let near = desk.duties(of: person).filter { abs((desk.duty($0.duty)?.day ?? day) - day) <= 1 && $0.duty != duty }
    let wanted = near.map { ($0.duty, $0.seat) } + seats.map { (duty, $0) }
    let lists = wanted.map { duty, seat in
      desk.qualified(for: seat, of: duty).filter { !except.contains($0) }
        .map { (person: $0, turns: desk.duties(of: $0).count) }
        .sorted { ($0.turns, $0.person) < ($1.turns, $1.person) }.map(\.person)
    }
    var found: [PersonID] = []
    for place in 0..<(lists.map(\.count).max() ?? 0) {
      for list in lists where list.indices.contains(place) && !found.contains(list[place]) {
        found.append(list[place])
        if found.count == Self.mostCandidates { return found }
      }
    }
    return found
  }
}

extension RosterDesk {
  /// What somebody himself would break, whatever the team lacks besides.
  fileprivate func breaches(of person: PersonID, _ moves: [Move]) -> [Breach] {
    effect(of: moves).breaches.filter { $0.persons == [person] && $0.kind != .pins }
  }
}
