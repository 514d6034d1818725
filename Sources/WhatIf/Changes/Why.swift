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
    /// The law keeps him from it beside his other duties, and no change among the people looked at helps.
    case blocked([Fact])
    /// It can be otherwise, at this price.
    case priced(SwapPrice)
    /// The planner has fixed it so.
    case pinned
    /// Without him there is no lawful roster, whatever the people looked at do.
    case indispensable
    /// Planning was stopped before that was known.
    case unknown
  }

  public let person: PersonID
  public let duty: DutyID
  public let isOnDuty: Bool
  /// What the law says against simply adding him; empty when nothing does, or when he is on the duty.
  public let inTheWay: [Fact]
  public let finding: Finding

  public init(_ scenario: Scenario, _ roster: Roster, _ person: PersonID, _ duty: DutyID, planner: Planner) throws {
    let desk = RosterDesk(scenario, roster)
    self.person = person
    self.duty = duty
    isOnDuty = desk.members(of: duty).contains { $0.person == person }
    let question = WhyQuestion(
      desk: desk, person: person, duty: duty, planner: planner,
      replanner: Replanner(scenario, from: roster, planner: planner))
    (inTheWay, finding) = isOnDuty ? ([], try question.whyOn()) : try question.whyOff()
  }
}

/// What it costs that somebody is on a duty, or is not: the best roster with it against the best without it, in both of
/// which everybody keeps his week but those who were free to change. Exact for these people where the verdict is.
public struct SwapPrice: Sendable {
  /// Whose weeks were free, by person.
  public let free: [PersonID]
  /// Of the best roster as it is, on the duty or not.
  public let asItIs: [PlannedLevel]
  /// Of the best roster the other way round.
  public let otherwise: [PlannedLevel]
  /// Who changes, from the roster given to the best one the other way round.
  public let changes: [PersonChange]

  public var verdict: LevelVerdict { LevelVerdict(asItIs, otherwise) }
}

private struct WhyQuestion {
  let desk: RosterDesk
  let person: PersonID
  let duty: DutyID
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
    return try finding(
      seat.map { [$0] } ?? [], now: .on(person, duty), then: .off(person, duty), otherwise: .indispensable)
  }

  func whyOff() throws -> ([Fact], Why.Finding) {
    let roles = desk.person(person)?.roles ?? []
    let team = desk.duty(duty)?.team
    let seats = team?.allSeats.filter { !roles.isDisjoint(with: team?.roles(for: $0) ?? []) } ?? []
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
    return (
      inTheWay,
      try finding(seats, now: .off(person, duty), then: .on(person, duty), otherwise: .blocked(inTheWay))
    )
  }

  /// The week without pins: what the planner has fixed is no law.
  private var unpinned: Replanner {
    Replanner(desk.scenario.replacing(pins: []), from: desk.roster, planner: planner)
  }

  /// The price by the smallest group of people by whose changes it can be otherwise, and of equally small ones by the one
  /// that makes the best of it.
  ///
  /// - Parameter otherwise: what is to be said when it is proven of each group that it cannot be otherwise.
  private func finding(
    _ seats: [Seat], now: Wanted, then: Wanted, otherwise: Why.Finding
  ) throws -> Why.Finding {
    var isKnown = true
    for groups in groups(seats) {
      var best: (free: Set<PersonID>, roster: Roster, levels: [PlannedLevel])?
      for free in groups {
        switch try replanner.plan(freeing: free, wanted: then) {
        case .planned(let roster, let levels):
          let values = levels.map(\.value)
          if best.map({ values.lexicographicallyPrecedes($0.levels.map(\.value)) }) ?? true {
            best = (free, roster, levels)
          }
        case .impossible: break
        case .unknown: isKnown = false
        }
      }
      guard let best else { continue }
      guard case .planned(let roster, let levels) = try replanner.plan(freeing: best.free, wanted: now) else {
        return .unknown
      }
      for (roster, levels) in [(roster, levels), (best.roster, best.levels)] {
        _ = try Judgement.passed(roster, levels, in: desk.scenario)
      }
      return .priced(
        SwapPrice(
          free: best.free.sorted(), asItIs: levels, otherwise: best.levels,
          changes: PersonChange.all(from: desk.roster, to: best.roster)))
    }
    return isKnown ? otherwise : .unknown
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

extension Team {
  /// The leader's seat, if there is one, then the roles' in their order.
  fileprivate var allSeats: [Seat] { (leaderRoles.isEmpty ? [] : [.leader]) + seats.map { .role($0.role) } }
}
