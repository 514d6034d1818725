import PatrolDomain
import RosterAudit
import Wording

/// A report about to be written down: with its look-ups, the language, and the width of the lines.
struct SummaryPage {
  let report: RosterReport
  let renderer: Renderer
  /// Columns for the lines of a section.
  let width: Int
  let rest: Summary.Rest
  let duties: [DutyID: Duty]
  let people: [PersonID: Person]
  let places: [PlaceID: Place]
  let roles: [RoleID: Role]

  var scenario: Scenario { report.scenario }
  var audit: AuditReport { report.audit }

  init(_ report: RosterReport, width: Int, rest: Summary.Rest, _ renderer: Renderer) {
    self.report = report
    self.rest = rest
    self.renderer = renderer
    self.width = max(width - Summary.indent, 20)
    duties = Self.byID(report.scenario.duties, \.id)
    people = Self.byID(report.scenario.people, \.id)
    places = Self.byID(report.scenario.places, \.id)
    roles = Self.byID(report.scenario.roles, \.id)
  }

  func say(_ code: String, _ values: [String: FactValue] = [:]) -> String { renderer.sentence(Fact(code, values)) }

  /// The line below a list that was cut; nothing where all of it is shown.
  func more(than shown: Int, of count: Int) -> [String] {
    guard count > shown else { return [] }
    let values = ["n": FactValue.count(count - shown)]
    return wrapped(say("summary.more-\(rest.rawValue)", values), width: width, first: "  ", indent: 4)
  }

  func section(_ code: String, _ lines: [String]) -> Summary.Section {
    let heading = wrapped(say("summary.heading-\(code)"), width: width)
    return Summary.Section(heading: heading.joined(separator: "\n"), lines: lines)
  }

  /// `Thu 3 Dec 22:00–02:00 Phục kích, Chợ Sắt`
  func title(of duty: Duty) -> String {
    let weekday = renderer.shortWeekday(scenario.horizon.weekday(ofDay: duty.day))
    let date = renderer.shortDate(scenario.horizon.date(ofDay: duty.day))
    let place = places[duty.place].map { ", " + printable($0.name) } ?? ""
    return "\(weekday) \(date) \(renderer.window(duty.interval)) \(printable(duty.title))\(place)"
  }

  func name(of person: PersonID) -> String {
    let name = people[person]?.name ?? ""
    return printable(name.isEmpty ? person.text : name)
  }

  func name(of seat: Seat) -> String {
    switch seat {
    case .leader: renderer.term("seat.leader")
    case .role(let role): printable(roles[role]?.name ?? role.text)
    }
  }

  private static func byID<Value, ID: Hashable>(_ values: [Value], _ id: (Value) -> ID) -> [ID: Value] {
    Dictionary(values.map { (id($0), $0) }, uniquingKeysWith: { first, _ in first })
  }
}
