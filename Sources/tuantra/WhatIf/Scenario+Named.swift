import PatrolDomain
import WhatIf
import Wording

/// What answers call the things of a scenario.
extension Scenario {
  func name(of person: PersonID) -> String { people.first { $0.id == person }?.name ?? person.text }

  func cell(of person: PersonID) -> Answer.Cell { .named(id: person.text, name: name(of: person)) }

  func seatCell(of seat: Seat) -> Answer.Cell {
    switch seat {
    case .leader: .term("seat.leader")
    case .role(let role): .named(id: role.text, name: name(of: role))
    }
  }

  private func name(of role: RoleID) -> String { roles.first { $0.id == role }?.name ?? role.text }

  /// The title of a duty alone.
  func line(of id: DutyID) -> String { duties.first { $0.id == id }?.title ?? id.text }

  func date(of id: DutyID) -> CivilDate? { duties.first { $0.id == id }.map { horizon.date(ofDay: $0.day) } }

  /// `Thu 3 Dec 22:00–02:00 Phục kích`
  func value(of id: DutyID) -> FactValue {
    guard let duty = duties.first(where: { $0.id == id }) else { return named(id) }
    var values = values(of: id)
    values["weekday"] = .weekday(horizon.date(ofDay: duty.day).weekday)
    return .fact(Fact(duty.quota == nil ? "answer.duty" : "answer.duty-at", values))
  }

  /// What is no duty of it comes last.
  func byTime(_ ids: [DutyID]) -> [DutyID] {
    let known = duties.filter { ids.contains($0.id) }
    let sorted = known.sorted { ($0.interval.start, $0.id) < ($1.interval.start, $1.id) }.map(\.id)
    return sorted + ids.filter { !sorted.contains($0) }
  }

  func values(of id: DutyID) -> [String: FactValue] {
    guard let duty = duties.first(where: { $0.id == id }) else { return ["duty": named(id)] }
    return [
      "duty": named(id), "date": .date(horizon.date(ofDay: duty.day)),
      "from": .time(duty.interval.start.timeOfDay), "to": .time(duty.interval.end.timeOfDay),
      "place": named(duty.place),
    ]
  }
}

extension PersonChange {
  /// "Bình: on …, no longer on …"
  ///
  /// - Parameters:
  ///   - scenario: has the duties gained.
  ///   - base: has the duties lost; `nil` for the same.
  func fact(in scenario: Scenario, from base: Scenario? = nil) -> Fact {
    let base = base ?? scenario
    let people = [scenario, base].first { week in week.people.contains { $0.id == person } }
    let values: [String: FactValue] = [
      "person": (people ?? scenario).named(person),
      "gained": .list(scenario.byTime(gained).map { scenario.value(of: $0) }),
      "lost": .list(base.byTime(lost).map { base.value(of: $0) }),
    ]
    if gained.isEmpty, lost.isEmpty { return Fact("change.seat", values) }
    if lost.isEmpty { return Fact("change.gained", values) }
    return Fact(gained.isEmpty ? "change.lost" : "change.both", values)
  }
}

extension FactValue {
  /// `4,5` and `4.5`, never below 0; programs find all `tenths` as one number.
  static func tenths(_ count: Int) -> FactValue {
    let values: [String: FactValue] = [
      "whole": .count(count / 10), "tenth": .count(count % 10), "tenths": .count(count),
    ]
    return .fact(Fact("answer.tenths", values))
  }
}
