public import PatrolDomain
import RosterAudit

/// What it takes when somebody cannot come to one of his duties.
public struct AbsenceRepair: Sendable {
  public let assignment: Assignment
  /// The fewest people who must be told to change; `nil` when neither one nor two are enough.
  public let told: Int?
  /// Such a repair; empty when nobody need be told.
  public let moves: [Move]
}

/// Where a roster hangs on single people.
///
/// For each person on each duty the fewest others who must be told when he stays away, so that every law is kept and no
/// more minimum seats are empty: none where the team can spare him, one who comes from home or from another duty of the day
/// that can spare him, two where somebody fills the place that the first one leaves. All of them are tried, each judged by
/// the judge; changes on other days are not, so "more than two" means more than two by changes of that day.
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
    let persons = desk.qualified(for: missing.seat, of: missing.duty)
    var moved: [(person: PersonID, from: Assignment)] = []
    for person in persons {
      let join = Move.join(person, missing.duty, missing.seat)
      let others = desk.duties(of: person).filter { sameDay($0) }
      if !others.contains(where: overlaps), isSound([join]) {
        return AbsenceRepair(assignment: missing, told: 1, moves: [join])
      }
      moved += others.map { (person, $0) }
    }
    for (person, from) in moved {
      let moves = [Move.leave(person, from.duty), .join(person, missing.duty, missing.seat)]
      if isSound(moves) { return AbsenceRepair(assignment: missing, told: 1, moves: moves) }
    }
    for (person, from) in moved {
      let first = [Move.leave(person, from.duty), .join(person, missing.duty, missing.seat)]
      for other in desk.qualified(for: from.seat, of: from.duty) where other != missing.person && other != person {
        // Whoever is busy at that hour cannot come.
        guard !desk.duties(of: other).contains(where: { overlaps($0, from) }) else { continue }
        let moves = first + [.join(other, from.duty, from.seat)]
        if isSound(moves) { return AbsenceRepair(assignment: missing, told: 2, moves: moves) }
      }
    }
    return AbsenceRepair(assignment: missing, told: nil, moves: [])
  }

  /// Whether the roster without him and with these moves breaks no law and leaves no more minimum seats empty.
  private func isSound(_ moves: [Move]) -> Bool {
    let effect = desk.effect(of: [absence] + moves)
    // That he is not where he was pinned to be is what the absence means.
    let breaches = effect.breaches.filter { !($0.kind == .pins && $0.persons == [missing.person]) }
    return breaches.isEmpty
      && (effect.audit.levels[.minimumSeats] ?? 0) <= (desk.audit.levels[.minimumSeats] ?? 0)
  }

  private func sameDay(_ other: Assignment) -> Bool { desk.duty(other.duty)?.day == desk.duty(missing.duty)?.day }
  private func overlaps(_ other: Assignment) -> Bool { overlaps(other, missing) }

  private func overlaps(_ a: Assignment, _ b: Assignment) -> Bool {
    guard let first = desk.duty(a.duty)?.interval, let second = desk.duty(b.duty)?.interval else { return false }
    return first.overlaps(second)
  }
}
