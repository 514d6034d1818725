import PatrolDomain
import Planning
import RosterExports

extension ConflictEntry {
  init(_ conflict: Conflict, in scenario: Scenario) {
    let members = Members(
      persons: conflict.persons.map(\.text), rules: conflict.rules.map(\.id.text),
      pins: conflict.pins.map { Members.Pin($0, in: scenario) },
      absences: conflict.absences.map { Members.Absence($0, in: scenario) }, isMinimal: conflict.isMinimal)
    self.init(members, conflict.facts(in: scenario))
  }
}

extension ConflictEntry.Members.Pin {
  init(_ pin: Pin, in scenario: Scenario) {
    let (duty, seat): (DutyID?, Seat?) =
      switch pin.subject {
      case .dayOff: (nil, nil)
      case .duty(let duty, let seat): (duty, seat)
      }
    self.init(
      person: pin.person.text, day: scenario.horizon.date(ofDay: pin.day).description, duty: duty?.text,
      seat: seat?.description)
  }
}

extension ConflictEntry.Members.Absence {
  init(_ absence: PersonalAbsence, in scenario: Scenario) {
    func clock(_ moment: Moment) -> String { "\(scenario.horizon.date(ofDay: moment.day))T\(moment.timeOfDay)" }
    let interval = absence.absence.interval
    self.init(person: absence.person.text, from: clock(interval.start), to: clock(interval.end))
  }
}

extension ConflictEntry.Members {
  /// The same with what a scenario has; the names of all that it does not have come instead.
  func found(in scenario: Scenario) -> (conflict: Conflict?, strangers: [String]) {
    let everyPin = scenario.pins.map { (entry: Pin($0, in: scenario), pin: $0) }
    let everyAbsence = scenario.people.flatMap { person in
      person.absences.map { PersonalAbsence(person: person.id, absence: $0) }
    }.map { (entry: Absence($0, in: scenario), absence: $0) }
    let foundPersons = persons.map { id in scenario.people.first { $0.id.text == id }?.id }
    let foundRules = rules.map { id in scenario.rules.first { $0.id.text == id && $0.strength == .law } }
    let foundPins = pins.map { entry in everyPin.first { $0.entry == entry }?.pin }
    let foundAbsences = absences.map { entry in everyAbsence.first { $0.entry == entry }?.absence }
    let strangers =
      Self.strangers(persons, foundPersons) { $0 } + Self.strangers(rules, foundRules) { $0 }
      + Self.strangers(pins, foundPins) { "\($0.person)@\($0.day)" }
      + Self.strangers(absences, foundAbsences) { "\($0.person)@\($0.from)" }
    guard strangers.isEmpty else { return (nil, strangers) }
    let conflict = Conflict(
      persons: foundPersons.compactMap { $0 }, rules: foundRules.compactMap { $0 }, pins: foundPins.compactMap { $0 },
      absences: foundAbsences.compactMap { $0 }, isMinimal: isMinimal)
    return (conflict, [])
  }

  private static func strangers<Entry, Found>(
    _ entries: [Entry], _ found: [Found?], _ name: (Entry) -> String
  ) -> [String] {
    zip(entries, found).filter { $1 == nil }.map { name($0.0) }
  }
}
