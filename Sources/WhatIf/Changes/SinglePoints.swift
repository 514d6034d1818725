public import PatrolDomain
import RosterAudit

/// What it takes when somebody cannot come to one of his duties.
public struct AbsenceRepair: Sendable {
  public let assignment: Assignment
  /// The fewest people who must be told to change; `nil` when nobody can take the place, not even with a second one in
  /// his.
  public let told: Int?
  /// Such a repair; empty when nobody need be told.
  public let moves: [Move]
}

/// Where a roster hangs on single people.
///
/// For each person on each duty the fewest others who must be told when he stays away, so that every law is kept and no
/// more minimum seats are empty: none where the team can spare him; one who takes his place, from home, from another seat of
/// the duty or from another duty of the day that can spare him; two where a second one takes the place that the first one
/// leaves. All of them are tried, each judged by the judge; changes on other days and longer chains are not.
public struct SinglePoints: Sendable {
  /// By duty, seat, person.
  public let repairs: [AbsenceRepair]

  /// Those whose absence nobody can make good by coming alone.
  public var withoutStandIn: [AbsenceRepair] { repairs.filter { $0.told.map { $0 > 1 } ?? true } }

  public init(
    _ scenario: Scenario, _ roster: Roster, threads: Int, isStopped: @escaping @Sendable () -> Bool = { false }
  ) throws {
    let desk = RosterDesk(scenario, roster)
    let found = try SideBySide.map(count: roster.assignments.count, threads: threads, isStopped: isStopped) {
      AbsenceRepairSearch(desk, roster.assignments[$0]).repair
    }
    repairs = found.compactMap { $0 }
  }
}

private struct AbsenceRepairSearch {
  private let desk: RosterDesk
  private let missing: Assignment

  init(_ desk: RosterDesk, _ missing: Assignment) {
    self.desk = desk
    self.missing = missing
  }

  private var absence: Move { .leave(missing.person, missing.duty) }

  var repair: AbsenceRepair {
    if isSound([]) { return AbsenceRepair(assignment: missing, told: 0, moves: []) }
    let ones = candidates(for: missing).flatMap { ways($0, into: missing) }
    if let moves = ones.first(where: isSound) { return AbsenceRepair(assignment: missing, told: 1, moves: moves) }
    for first in ones {
      for left in first.compactMap(\.left) {
        guard let place = desk.duties(of: left.person).first(where: { $0.duty == left.duty }) else { continue }
        for other in candidates(for: place) where other != left.person {
          for second in ways(other, into: place) where isSound(first + second) {
            return AbsenceRepair(assignment: missing, told: 2, moves: first + second)
          }
        }
      }
    }
    return AbsenceRepair(assignment: missing, told: nil, moves: [])
  }

  /// Those with a role for a place who are not in it, by id; also those of the same duty in another seat.
  private func candidates(for place: Assignment) -> [PersonID] {
    let roles = Set(desk.duty(place.duty)?.team.roles(for: place.seat) ?? [])
    let beside = desk.members(of: place.duty).filter { member in
      member.seat != place.seat && !roles.isDisjoint(with: desk.person(member.person)?.roles ?? [])
    }
    return (desk.qualified(for: place.seat, of: place.duty) + beside.map(\.person))
      .filter { $0 != missing.person && $0 != place.person }
  }

  /// How somebody can come to a place: as he is, from another duty of the day, or from all of them. Whoever is busy at that
  /// hour leaves what he is busy with.
  private func ways(_ person: PersonID, into place: Assignment) -> [[Move]] {
    let join = Move.join(person, place.duty, place.seat)
    let others = desk.duties(of: person).filter { desk.duty($0.duty)?.day == desk.duty(place.duty)?.day }
    let busy = others.filter { overlaps($0, place) }
    let sets = [busy] + others.map { [$0] } + [others]
    var seen: Set<[Assignment]> = []
    return sets.filter { seen.insert($0).inserted && Set(busy).isSubset(of: $0) }
      .map { $0.map { .leave(person, $0.duty) } + [join] }
  }

  /// Whether the roster without him and with these moves breaks no law and leaves no more minimum seats empty.
  private func isSound(_ moves: [Move]) -> Bool {
    let effect = desk.effect(of: [absence] + moves)
    // That he is not where he was pinned to be is what the absence means.
    let breaches = effect.breaches.filter { !($0.kind == .pins && $0.persons == [missing.person]) }
    return breaches.isEmpty
      && (effect.audit.levels[.minimumSeats] ?? 0) <= (desk.audit.levels[.minimumSeats] ?? 0)
  }

  private func overlaps(_ a: Assignment, _ b: Assignment) -> Bool {
    guard let first = desk.duty(a.duty)?.interval, let second = desk.duty(b.duty)?.interval else { return false }
    return first.overlaps(second)
  }
}
