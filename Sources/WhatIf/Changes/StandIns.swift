public import PatrolDomain
import RosterAudit

/// Somebody who could take a seat by law, and what that would mean.
public struct StandIn: Sendable {
  public let person: PersonID
  /// Whose place he takes; `nil` where the seat has room.
  public let insteadOf: PersonID?
  /// Duties of the same day that he must leave for it; empty for most.
  public let leaves: [DutyID]
  /// By how much each level grows (worse) or shrinks.
  public let change: [ObjectiveLevel: Int]
  /// From the end of his duty before to the start of this one, and from its end to his next; `nil` without such a duty.
  public let restBefore: Minutes?
  public let restAfter: Minutes?
  /// Nights of his week, this duty included.
  public let nights: Int
  /// His burden above his share, this duty included; `nil` where no rule shares it out.
  public let excess: Int?
  /// Whether the duty is in the residential group where he lives.
  public let livesThere: Bool
  /// Wishes of his that the duty meets, less those that it breaks.
  public let wishes: Int
  public let moves: [Move]
}

/// Somebody with the role whom the law keeps from a seat.
public struct KeptAway: Sendable {
  public let person: PersonID
  /// What he, or the team with him, would break.
  public let breaches: [Fact]
  public let rules: [RuleID]
}

/// Who can take a seat of a roster.
public struct StandIns: Sendable {
  public let duty: DutyID
  public let seat: Seat
  public let holders: [PersonID]
  /// The best first: by the levels in their order, then by rest, nights, burden, distance.
  public let lawful: [StandIn]
  /// By person.
  public let keptAway: [KeptAway]

  /// - Parameter leaving: whose place is to be taken; `nil` for whoever is best spared, where the seat is full.
  public init(_ scenario: Scenario, _ roster: Roster, duty: DutyID, seat: Seat, leaving: PersonID? = nil) {
    self.init(RosterDesk(scenario, roster), duty, seat, leaving)
  }

  init(_ desk: RosterDesk, _ duty: DutyID, _ seat: Seat, _ leaving: PersonID? = nil) {
    self.duty = duty
    self.seat = seat
    let members = desk.members(of: duty).filter { $0.seat == seat }.map(\.person)
    holders = members
    let maximum = desk.audit.coverage.first { $0.duty == duty && $0.seat == seat }?.maximum ?? 0
    let hasRoom = members.count < maximum
    let places: [PersonID?] = leaving.map { [$0] } ?? (hasRoom ? [nil] : members.map { $0 })
    var lawful: [StandIn] = []
    var kept: [KeptAway] = []
    for person in desk.qualified(for: seat, of: duty) {
      let tries = places.map { old -> (PersonID?, [Move], RosterDesk.Effect) in
        let moves = (old.map { [Move.leave($0, duty)] } ?? []) + [Move.join(person, duty, seat)]
        let effect = desk.effect(of: moves)
        let busy = desk.duties(of: person).filter { desk.duty($0.duty)?.day == desk.duty(duty)?.day }
        guard !effect.breaches.isEmpty, !busy.isEmpty else { return (old, moves, effect) }
        let freed = busy.map { Move.leave(person, $0.duty) } + moves
        let other = desk.effect(of: freed)
        return other.breaches.isEmpty ? (old, freed, other) : (old, moves, effect)
      }
      let found = tries.filter(\.2.breaches.isEmpty).map { StandIn(person, $0.0, $0.1, $0.2, duty, desk) }
      if let best = found.min(by: StandIn.isBetter) {
        lawful.append(best)
      } else if let first = tries.min(by: { $0.2.breaches.count < $1.2.breaches.count }) {
        kept.append(
          KeptAway(person: person, breaches: first.2.breaches.map(\.fact), rules: first.2.breaches.map(\.rule)))
      }
    }
    self.lawful = lawful.sorted(by: StandIn.isBetter)
    keptAway = kept
  }
}

extension StandIn {
  init(
    _ person: PersonID, _ old: PersonID?, _ moves: [Move], _ effect: RosterDesk.Effect, _ duty: DutyID,
    _ desk: RosterDesk
  ) {
    self.person = person
    insteadOf = old
    leaves = moves.compactMap { move in
      guard case .leave(person, let left) = move else { return nil }
      return left
    }
    self.moves = moves
    change = Dictionary(
      ObjectiveLevel.allCases.map { ($0, (effect.audit.levels[$0] ?? 0) - (desk.audit.levels[$0] ?? 0)) },
      uniquingKeysWith: { first, _ in first })
    let interval = desk.duty(duty)?.interval
    let others = desk.intervals(of: person, without: Set(leaves))
    restBefore = interval.flatMap { mine in others.filter { $0.end <= mine.start }.map { mine.start - $0.end }.min() }
    restAfter = interval.flatMap { mine in others.filter { $0.start >= mine.end }.map { $0.start - mine.end }.min() }
    let lines = effect.audit.fairness.filter { $0.person == person }
    nights = lines.first?.nights ?? 0
    excess = lines.map(\.excess.count).max()
    livesThere = desk.livesThere(person, duty)
    wishes =
      effect.audit.metWishes.count { $0.person == person } - desk.audit.metWishes.count { $0.person == person }
  }

  static func isBetter(_ a: StandIn, _ b: StandIn) -> Bool { a.key.lexicographicallyPrecedes(b.key) }

  /// Smaller is better.
  private var key: [Int] {
    let rest = min(restBefore?.count ?? .max, restAfter?.count ?? .max)
    return ObjectiveLevel.allCases.map { change[$0] ?? 0 } + [-rest, nights, excess ?? 0, livesThere ? 0 : 1]
  }
}

extension RosterDesk {
  /// When somebody is on duty, history included.
  func intervals(of person: PersonID, without left: Set<DutyID>) -> [Interval] {
    duties(of: person).filter { !left.contains($0.duty) }.compactMap { duty($0.duty)?.interval }
      + scenario.history.filter { $0.person == person }.map(\.interval)
  }

  func livesThere(_ person: PersonID, _ duty: DutyID) -> Bool {
    guard let home = self.person(person)?.home, let place = self.duty(duty)?.place else { return false }
    return scenario.places.first { $0.id == place }?.groups.contains(home) ?? false
  }
}
