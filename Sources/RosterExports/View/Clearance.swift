import PatrolDomain
import RosterAudit

/// What one audience may know of a report, and the only way from a report to a view.
struct Clearance {
  let report: RosterReport
  let audience: Audience
  /// The assignments of the duties in `duties`.
  let members: [DutyID: [Assignment]]
  /// The duties shown, in the scenario's order.
  let duties: [Duty]
  /// Of the duties in `duties`, the leader's seat first.
  let coverage: [DutyID: [SeatCoverage]]
  let activities: [ActivityID: Activity]
  let people: [PersonID: Person]
  let places: [PlaceID: Place]

  var scenario: Scenario { report.scenario }

  init(_ report: RosterReport, _ audience: Audience) {
    self.report = report
    self.audience = audience
    let scenario = report.scenario
    activities = Dictionary(scenario.activities.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    people = Dictionary(scenario.people.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    places = Dictionary(scenario.places.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let members = Dictionary(grouping: report.roster.assignments, by: \.duty)
    let covert = Set(scenario.activities.filter(\.isCovert).map(\.id))
    let forces = Dictionary(scenario.people.map { ($0.id, $0.force) }, uniquingKeysWith: { first, _ in first })
    let shown = scenario.duties.filter { duty in
      let team = members[duty.id] ?? []
      return switch audience {
      case .commander: duty.quota == nil || !team.isEmpty
      case .teamLeader: !covert.contains(duty.activity) && (duty.quota == nil || !team.isEmpty)
      case .member(let person): team.contains { $0.person == person }
      case .force(let force): !covert.contains(duty.activity) && team.contains { forces[$0.person] == force }
      case .anyone: !covert.contains(duty.activity) && !team.isEmpty
      }
    }
    duties = shown
    let ids = Set(shown.map(\.id))
    self.members = members.filter { ids.contains($0.key) }
    coverage = Dictionary(grouping: report.audit.coverage.filter { ids.contains($0.duty) }, by: \.duty)
  }

  func isCovert(_ duty: Duty) -> Bool { activities[duty.activity]?.isCovert ?? false }

  /// Members of a covert team learn its place at the muster, and the public no hotspot: each would tell where the police
  /// look.
  func showsPlace(of duty: Duty) -> Bool {
    if audience == .commander { return true }
    return !isCovert(duty) && (audience != .anyone || places[duty.place]?.kind != .hotspot)
  }

  /// Whether numbers of the demand are shown: what is wanted, what is short, where risk lies.
  var showsDemand: Bool { audience == .commander || audience == .teamLeader }

  var showsEquipment: Bool {
    if case .member = audience { return true }
    return showsDemand
  }

  /// People with a row of their own.
  var peopleInGrid: [Person] {
    scenario.forces.flatMap { force in scenario.people.filter { $0.force == force.id } }.filter { person in
      switch audience {
      case .commander, .teamLeader, .anyone: true
      case .member(let id): person.id == id
      case .force(let id): person.force == id
      }
    }
  }

  /// Whether the person's own affairs (burden, wishes, reasons) are shown.
  func showsAffairs(of person: PersonID) -> Bool { audience == .commander || audience == .member(person) }

  /// `nil` for the leader's seat.
  func roleName(_ seat: Seat) -> String? {
    switch seat {
    case .leader: nil
    case .role(let id): Named(id.text, scenario.roles.first { $0.id == id }?.name ?? "").name
    }
  }

  func named(_ person: PersonID) -> Named { Named(person.text, people[person]?.name ?? "") }

  func named(_ place: PlaceID) -> Named { Named(place.text, places[place]?.name ?? "") }
}
