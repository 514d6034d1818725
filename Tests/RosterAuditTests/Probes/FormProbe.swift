import PatrolDomain

@testable import RosterAudit

/// What holds for every roster, whatever the rules are: two or three facts, and what the judge has to say.
struct FormProbe: Sendable, CustomStringConvertible {
  let description: String
  /// Rule, kind, amount and sentence of each breach.
  let breaches: [String]
  let station: Station

  init(_ name: String, _ breaches: [String], _ given: (inout Station) -> Void) {
    description = name
    self.breaches = breaches
    var station = Station()
    given(&station)
    self.station = station
  }

  var report: AuditReport { RosterAuditor(station.scenario).audit(station.roster) }
}

extension FormProbe {
  static let all: [FormProbe] = [
    // Long: a table.
    FormProbe("a sound roster", []) { $0.works("an", 1, "08:00-12:00") },
    FormProbe("the maximum of a seat holds without a rule", ["built-in/team-size team-size 2 team-size-above"]) {
      $0.duty(1, "08:00-12:00", team: .members(0, 0, 2))
      for person in ["an", "binh", "chi", "dung"] { $0.works(person, 1, "08:00-12:00") }
    },
    FormProbe("two leaders are one too many", ["built-in/team-size team-size 1 team-size-above"]) {
      $0.duty(1, "08:00-12:00", team: .led(by: "member"))
      for person in ["an", "binh"] { $0.works(person, 1, "08:00-12:00", seat: "leader") }
    },
    FormProbe("newcomers count for the maximum", ["built-in/team-size team-size 1 team-size-above"]) {
      $0.rules.append(.admitsNewcomers)
      $0.duty(1, "08:00-12:00", team: .members(0, 0, 1))
      $0.person("binh", newcomerUntil: "2026-12-31")
      for person in ["an", "binh"] { $0.works(person, 1, "08:00-12:00") }
    },
    FormProbe("nobody stands three times on a duty", ["built-in/availability availability 480 twice"]) {
      $0.duty(1, "08:00-12:00", team: .led(by: "member"))
      for seat in ["leader", "member", "member"] { $0.works("an", 1, "08:00-12:00", seat: seat) }
    },
    FormProbe("a role that the team does not ask for", ["built-in/qualification qualification 1 foreign-seat"]) {
      $0.person("an", roles: ["driver", "member"])
      $0.works("an", 1, "08:00-12:00", seat: "driver")
    },
    FormProbe("a leader where none is asked for", ["built-in/qualification qualification 1 foreign-seat"]) {
      $0.works("an", 1, "08:00-12:00", seat: "leader")
    },
    FormProbe("without a rule newcomers stay at home", ["built-in/supervision supervision 1 newcomer"]) {
      $0.person("an", newcomerUntil: "2026-12-01")
      $0.works("an", 1, "08:00-12:00")
      $0.works("an", 2, "08:00-12:00")
      $0.works("binh", 1, "08:00-12:00")
    },
    FormProbe("a rule for other duties admits nobody", ["built-in/supervision supervision 1 newcomer"]) {
      $0.rules.append(
        .law(
          .supervision(Supervision(perSupervisor: 1, supervisors: [Station.member])),
          scope: Scope(activities: [ActivityID("ambush")])))
      $0.person("an", newcomerUntil: "2026-12-01")
      $0.works("an", 1, "08:00-12:00")
    },
    FormProbe("no more sessions than asked for", ["demand/ambush@week-1 team-size 1 too-many-sessions"]) {
      candidates(&$0, sessions: 1)
      for day in [1, 3] { $0.works("an", day, "20:00-23:00", "ambush") }
    },
    FormProbe("exactly as many sessions as asked for", []) {
      candidates(&$0, sessions: 2)
      for day in [1, 3] { $0.works("an", day, "20:00-23:00", "ambush") }
    },
    FormProbe("a duty that is none", ["built-in/qualification qualification 1 unknown-duty"]) {
      $0.person("an")
      $0.assignments.append(
        Assignment(duty: DutyID("no-such-duty"), seat: .role(Station.member), person: PersonID("an")))
    },
    FormProbe("a person who is nobody", ["built-in/qualification qualification 1 unknown-person"]) {
      let duty = $0.duty(1, "08:00-12:00")
      $0.assignments.append(Assignment(duty: duty, seat: .role(Station.member), person: PersonID("nobody")))
    },
  ]

  private static func candidates(_ station: inout Station, sessions: Int) {
    let duties = [1, 3, 5].map { station.duty($0, "20:00-23:00", "ambush", quota: "ambush@week-1") }
    station.quotas = [Quota(id: QuotaID("ambush@week-1"), sessions: sessions, duties: duties)]
  }
}
