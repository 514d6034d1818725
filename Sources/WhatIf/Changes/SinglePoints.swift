public import PatrolDomain
public import Planning
import RosterAudit

/// What it takes when somebody cannot come to one of his duties.
public struct AbsenceRepair: Sendable {
  public let assignment: Assignment
  /// The fewest people who must be told to change; `nil` when no change of any others makes good for him.
  public let told: Int?
  /// Whether it is proven that no fewer do, or that none do; else the search was stopped before that was known, or not
  /// begun, because the roster is unlawful as it is.
  public let isProven: Bool
  /// Such a repair; empty when nobody need be told.
  public let moves: [Move]
}

/// Where a roster hangs on single people.
///
/// For each person on each duty the fewest others who must be told when he stays away, so that every law is kept and no
/// more minimum seats are empty: none where the team can spare him; one who takes his place, from home, from another seat of
/// the duty or from another duty of the day that can spare him, as the judge finds by trying; else as few as a search over
/// the whole week finds and proves, with everything taking place that does. What he himself would owe, such as hours, is not asked of the others.
public struct SinglePoints: Sendable {
  /// By duty, seat, person.
  public let repairs: [AbsenceRepair]

  /// Those whose absence nobody can make good by coming alone.
  public var withoutStandIn: [AbsenceRepair] { repairs.filter { $0.told.map { $0 > 1 } ?? true } }

  /// - Throws: `SearchFault` when the engine fails, `JudgementFault` when the judge does not pass what it found.
  public init(_ scenario: Scenario, _ roster: Roster, planner: Planner, threads: Int) throws {
    let desk = RosterDesk(scenario, roster)
    let replanner = Replanner(scenario, from: roster, planner: planner.onOneThread)
    let isStopped = { @Sendable in planner.isStopped }
    let found = try SideBySide.map(count: roster.assignments.count, threads: threads, isStopped: isStopped) {
      try AbsenceRepairSearch(desk, replanner, roster.assignments[$0]).repair()
    }
    repairs = found.compactMap { $0 }
  }
}

private struct AbsenceRepairSearch {
  private let desk: RosterDesk
  private let replanner: Replanner
  private let missing: Assignment

  init(_ desk: RosterDesk, _ replanner: Replanner, _ missing: Assignment) {
    self.desk = desk
    self.replanner = replanner
    self.missing = missing
  }

  func repair() throws -> AbsenceRepair {
    if isSound([]) { return AbsenceRepair(assignment: missing, told: 0, isProven: true, moves: []) }
    if let moves = candidates.lazy.flatMap(ways).first(where: isSound) {
      return AbsenceRepair(assignment: missing, told: 1, isProven: true, moves: moves)
    }
    // The search keeps every law; the judge here also bears with what is broken already.
    guard desk.audit.isLawful else {
      return AbsenceRepair(assignment: missing, told: nil, isProven: false, moves: [])
    }
    switch try replanner.fewestChanges(without: missing, short: short) {
    case .changes(let roster, let people, let isProven):
      let moves = Move.all(from: desk.roster, to: roster).filter { $0.person != missing.person }
      if let breach = breaches(effect(moves)).first {
        throw JudgementFault(fact: Fact("internal.unlawful", ["breach": .fact(breach.fact)]))
      }
      return AbsenceRepair(assignment: missing, told: people, isProven: isProven, moves: moves)
    case .impossible: return AbsenceRepair(assignment: missing, told: nil, isProven: true, moves: [])
    case .unknown: return AbsenceRepair(assignment: missing, told: nil, isProven: false, moves: [])
    }
  }

  /// Those with a role for the place who are not in it, by id; also those of the same duty in another seat.
  private var candidates: [PersonID] {
    let roles = Set(desk.duty(missing.duty)?.team.roles(for: missing.seat) ?? [])
    let beside = desk.members(of: missing.duty).filter { member in
      member.seat != missing.seat && !roles.isDisjoint(with: desk.person(member.person)?.roles ?? [])
    }
    return (desk.qualified(for: missing.seat, of: missing.duty) + beside.map(\.person))
      .filter { $0 != missing.person }
  }

  /// How somebody can come to the place: as he is, from another duty of the day, or from all of them. Whoever is busy at
  /// that hour leaves what he is busy with.
  private func ways(_ person: PersonID) -> [[Move]] {
    let join = Move.join(person, missing.duty, missing.seat)
    let others = desk.duties(of: person).filter { desk.duty($0.duty)?.day == desk.duty(missing.duty)?.day }
    let busy = others.filter { overlaps($0, missing) }
    let sets = [busy] + others.map { [$0] } + [others]
    var seen: Set<[Assignment]> = []
    return sets.filter { seen.insert($0).inserted && Set(busy).isSubset(of: $0) }
      .map { $0.map { .leave(person, $0.duty) } + [join] }
  }

  /// Minimum seats that are empty as it is.
  private var short: Int { desk.audit.levels[.minimumSeats] ?? 0 }

  /// Whether the roster without him and with these moves breaks no law and leaves no more minimum seats empty.
  private func isSound(_ moves: [Move]) -> Bool {
    let effect = effect(moves)
    return breaches(effect).isEmpty && effect.audit.levels[.minimumSeats] ?? 0 <= short
  }

  private func effect(_ moves: [Move]) -> RosterDesk.Effect {
    desk.effect(of: [.leave(missing.person, missing.duty)] + moves)
  }

  /// What he himself breaks by not coming, a pin or hours that he owes, is what the absence means.
  private func breaches(_ effect: RosterDesk.Effect) -> [Breach] {
    effect.breaches.filter { $0.persons != [missing.person] }
  }

  private func overlaps(_ a: Assignment, _ b: Assignment) -> Bool {
    guard let first = desk.duty(a.duty)?.interval, let second = desk.duty(b.duty)?.interval else { return false }
    return first.overlaps(second)
  }
}
