public import PatrolDomain
import RosterAudit

/// One roster on the table: what each change of it would break and cost, by the judge's word.
struct RosterDesk: Sendable {
  let scenario: Scenario
  let roster: Roster
  let audit: AuditReport
  private let auditor: RosterAuditor
  private let duties: [DutyID: Duty]
  private let people: [PersonID: Person]

  /// What the judge says of a changed roster.
  struct Effect: Sendable {
    let roster: Roster
    /// Laws that the change breaks and the roster as it is does not.
    let breaches: [Breach]
    let audit: AuditReport
  }

  init(_ scenario: Scenario, _ roster: Roster) {
    self.scenario = scenario
    self.roster = roster
    auditor = RosterAuditor(scenario)
    audit = auditor.audit(roster)
    duties = Dictionary(scenario.duties.map { ($0.id, $0) }) { first, _ in first }
    people = Dictionary(scenario.people.map { ($0.id, $0) }) { first, _ in first }
  }

  func duty(_ id: DutyID) -> Duty? { duties[id] }
  func person(_ id: PersonID) -> Person? { people[id] }
  func duties(of person: PersonID) -> [Assignment] { roster.assignments.filter { $0.person == person } }
  func members(of duty: DutyID) -> [Assignment] { roster.assignments.filter { $0.duty == duty } }

  func effect(of moves: [Move]) -> Effect {
    let changed = moves.reduce(roster) { $1.applied(to: $0) }
    let found = auditor.audit(changed)
    // A law that is broken already may be broken worse; the same place of it by the same amount is not new.
    let known = Set(audit.breaches.map(BreachKey.init))
    return Effect(roster: changed, breaches: found.breaches.filter { !known.contains(BreachKey($0)) }, audit: found)
  }

  /// Those who hold a role for the seat and are not on the duty, by id.
  func qualified(for seat: Seat, of duty: DutyID) -> [PersonID] {
    guard let found = duties[duty] else { return [] }
    let roles = Set(found.team.roles(for: seat))
    let onDuty = Set(members(of: duty).map(\.person))
    return scenario.people.filter { !roles.isDisjoint(with: $0.roles) && !onDuty.contains($0.id) }.map(\.id)
  }

  private struct BreachKey: Hashable {
    let rule: RuleID
    let persons: [PersonID]
    let duties: [DutyID]
    let places: [PlaceID]
    let day: Int?
    let amount: Int

    init(_ breach: Breach) {
      rule = breach.rule
      persons = breach.persons
      duties = breach.duties
      places = breach.places
      day = breach.day
      amount = breach.amount
    }
  }
}

/// Somebody goes on a duty, or leaves it.
public enum Move: Hashable, Sendable {
  case join(PersonID, DutyID, Seat)
  case leave(PersonID, DutyID)

  public var person: PersonID {
    switch self {
    case .join(let person, _, _), .leave(let person, _): person
    }
  }

  /// What makes one roster of another: whoever leaves first, then whoever comes.
  static func all(from base: Roster, to other: Roster) -> [Move] {
    let (before, after) = (Set(base.assignments), Set(other.assignments))
    return base.assignments.filter { !after.contains($0) }.map { .leave($0.person, $0.duty) }
      + other.assignments.filter { !before.contains($0) }.map { .join($0.person, $0.duty, $0.seat) }
  }

  func applied(to roster: Roster) -> Roster {
    switch self {
    case .join(let person, let duty, let seat):
      Roster(assignments: roster.assignments + [Assignment(duty: duty, seat: seat, person: person)])
    case .leave(let person, let duty):
      Roster(assignments: roster.assignments.filter { !($0.person == person && $0.duty == duty) })
    }
  }
}
