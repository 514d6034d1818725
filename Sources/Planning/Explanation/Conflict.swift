public import PatrolDomain

/// A smallest set of rules, pins and absences under which no roster exists: without any one of them there is one that keeps
/// the others.
public struct Conflict: Hashable, Sendable {
  /// The persons whom it concerns; empty when it concerns the week as a whole.
  public let persons: [PersonID]
  public let rules: [Rule]
  public let pins: [Pin]
  /// Single absences; the rule that nobody is on duty while he is absent is then not among `rules`.
  public let absences: [PersonalAbsence]
  /// Whether the set was narrowed down to the end (false when planning was stopped meanwhile).
  public let isMinimal: Bool

  public init(persons: [PersonID], rules: [Rule], pins: [Pin], absences: [PersonalAbsence], isMinimal: Bool) {
    self.persons = persons
    self.rules = rules
    self.pins = pins
    self.absences = absences
    self.isMinimal = isMinimal
  }
}

/// One absence of one person.
public struct PersonalAbsence: Hashable, Sendable {
  public let person: PersonID
  public let absence: Absence

  public init(person: PersonID, absence: Absence) {
    self.person = person
    self.absence = absence
  }
}

extension Scenario {
  /// Everybody's absences, in the order of persons.
  var personalAbsences: [PersonalAbsence] {
    people.flatMap { person in person.absences.map { PersonalAbsence(person: person.id, absence: $0) } }
  }

  /// The week in which people are there where these absences say that they are not.
  public func without(_ absences: Set<PersonalAbsence>) -> Scenario {
    guard !absences.isEmpty else { return self }
    return replacing(
      people: people.map { person in
        person.replacing(
          absences: person.absences.filter { !absences.contains(PersonalAbsence(person: person.id, absence: $0)) })
      })
  }
}
