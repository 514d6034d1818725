public import PatrolDomain

/// What a rule, a person or a seat is worth.
public struct Price: Sendable {
  public enum Subject: Hashable, Sendable {
    /// The rule were not there.
    case rule(Rule)
    /// One more person of the role could be rostered on that day (0-based).
    case person(RoleID, day: Int)
    /// The seat were wanted by one person less.
    case seat(DutyID, Seat)
    /// The planner had not fixed it.
    case pin(Pin)
  }

  public let subject: Subject
  /// What speaks for it before anything is solved, in thousandths of a point: the prices of the relaxation; for a rule
  /// about single persons the priorities of the short seats from which it alone keeps somebody, once for each of them; for a
  /// pin those of the short seats and missing sessions of its day that its person could be in; for people and seats that the
  /// best roster lacks their priority at the least.
  public let indication: Int
  /// The same week solved with and without; `nil` where that was not done.
  public let verdict: LevelVerdict?
  /// Whether it was to be solved, and planning was stopped before that was done.
  public let isStopped: Bool

  /// Who must sign it; `nil` for people and seats, which are no matter of a signature alone.
  public var authority: Citation.Authority? {
    switch subject {
    case .rule(let rule): rule.citation.authority
    case .pin: .planner
    case .person, .seat: nil
    }
  }

  public var rule: Rule? {
    guard case .rule(let rule) = subject else { return nil }
    return rule
  }

  /// Whether nothing speaks for it, so that it was not solved alone.
  public var isIdle: Bool { verdict == nil && indication == 0 && !isStopped }
}

/// A week with something more or less, to be solved again.
struct PricedWeek {
  let scenario: Scenario

  /// The week as it would be; `nil` when there is nobody like that.
  func changed(_ subject: Price.Subject) -> Scenario? {
    switch subject {
    case .rule(let rule): without([rule])
    case .person(let role, let day): extra(role, on: day).map { scenario.replacing(people: scenario.people + [$0]) }
    case .seat(let duty, let seat): scenario.replacing(duties: lowered(seat, of: duty))
    case .pin(let pin): scenario.replacing(pins: scenario.pins.filter { $0 != pin })
    }
  }

  func without(_ rules: [Rule]) -> Scenario {
    let left = Set(rules.map(\.id))
    return scenario.replacing(rules: scenario.rules.filter { !left.contains($0.id) })
  }

  /// Somebody with the skills of the most skilled of the role, who is there on one day only.
  private func extra(_ role: RoleID, on day: Int) -> Person? {
    let holders = scenario.people.filter { $0.roles.contains(role) && $0.declaredWindows == nil }
    guard let model = holders.max(by: { ($0.skills.count, $1.id) < ($1.skills.count, $0.id) }) else { return nil }
    let free = Moment(day * Moment.minutesPerDay)
    let end = Moment((scenario.horizon.dayCount + 1) * Moment.minutesPerDay)
    // A duty of that night may last into the next day.
    let back = free + .hours(36)
    let away = [(Moment(-Moment.minutesPerDay), free), (back, end)].filter { $0 < $1 }
    return Person(
      // Sorts behind everybody, so that nobody else's place in the search changes.
      id: PersonID("~" + role.text), name: role.text, force: model.force, rank: "", roles: [role], skills: model.skills,
      home: nil, absences: away.map { Absence(interval: Interval(from: $0, to: $1), reason: .other) },
      declaredWindows: nil, supervisedUntil: nil, openingBurden: .zero)
  }

  private func lowered(_ seat: Seat, of id: DutyID) -> [Duty] {
    guard let duty = scenario.duties.first(where: { $0.id == id }) else { return scenario.duties }
    return scenario.duties.map { other in
      // The candidates of a quota have equal teams.
      guard other.id == id || (duty.quota != nil && other.quota == duty.quota) else { return other }
      return other.replacing(team: other.team.lowered(seat))
    }
  }
}

extension Duty {
  fileprivate func replacing(team: Team) -> Duty {
    Duty(
      id: id, line: line, title: title, day: day, interval: interval, activity: activity, place: place, team: team,
      priority: priority, equipment: equipment, quota: quota, partner: partner)
  }
}

extension Team {
  /// With one person less wanted in a seat; a team without its leader's seat for the leader's.
  fileprivate func lowered(_ seat: Seat) -> Team {
    let lower = seats.map { demand in
      guard case .role(demand.role) = seat else { return demand }
      return SeatDemand(
        role: demand.role, minimum: min(demand.minimum, max(0, demand.target - 1)), target: max(0, demand.target - 1),
        maximum: demand.maximum, outside: demand.outside)
    }
    return Team(leaderRoles: seat == .leader ? [] : leaderRoles, seats: lower, skills: skills)
  }
}
