public import PatrolDomain
import RosterAudit
public import Wording

/// A seat of a duty with the people in it.
public struct SeatShown: Hashable, Sendable {
  public let seat: Seat
  /// Of the role; `nil` for the leader's seat, whose name is a word of each language (`seat.leader`).
  public let role: String?
  /// By person.
  public let members: [MemberShown]
  /// People whom the outside unit sends.
  public let outside: Int
  /// `nil` when not for this audience.
  public let numbers: SeatNumbers?

  public func name(_ renderer: Renderer) -> String { role ?? renderer.term("seat.leader") }

  static func all(of duty: Duty, _ clearance: Clearance) -> [SeatShown] {
    let members = clearance.members[duty.id] ?? []
    let coverage = clearance.coverage[duty.id] ?? []
    let date = clearance.scenario.horizon.date(ofDay: duty.day)
    return coverage.compactMap { covered in
      let people = members.filter { $0.seat == covered.seat }.map(\.person).sorted()
      let shown = people.map { person in
        MemberShown(
          named: clearance.named(person), rank: printable(clearance.people[person]?.rank ?? ""),
          isNewcomer: clearance.showsDemand && clearance.people[person]?.isNewcomer(on: date) == true)
      }
      guard clearance.showsDemand || !shown.isEmpty || covered.outside > 0 else { return nil }
      return SeatShown(
        seat: covered.seat, role: clearance.roleName(covered.seat), members: shown, outside: covered.outside,
        numbers: clearance.showsDemand ? SeatNumbers(covered) : nil)
    }
  }
}

/// Somebody on a team.
public struct MemberShown: Hashable, Sendable {
  public let named: Named
  /// Rank or title; may be empty.
  public let rank: String
  /// Whether he needs a supervisor and counts for no seat yet; `false` where numbers are not shown.
  public let isNewcomer: Bool

  public var id: String { named.id }
  public var name: String { named.name }
}

/// How many people a seat has and should have. Outside people are not among them.
public struct SeatNumbers: Hashable, Sendable {
  /// Those in the seat who are no newcomers; only they count.
  public let counted: Int
  public let minimum: Int
  public let target: Int
  public let shortOfMinimum: Int
  public let shortOfTarget: Int

  init(_ coverage: SeatCoverage) {
    counted = coverage.counted
    minimum = coverage.minimum
    target = coverage.target
    shortOfMinimum = coverage.shortOfMinimum
    shortOfTarget = coverage.shortOfTarget
  }
}
