import PatrolDomain

/// The ids of a kind: where each was defined, and what a reference stands for.
struct Register<Kind>: Sendable {
  /// The catalogue's word for the kind, such as `kind.person`.
  let term: String
  private var origins: [Identifier<Kind>: Origin] = [:]
  private var known: [String] = []
  /// Whether some definitions could not be read: then an unknown reference may well be one of them, and is no fault.
  var isIncomplete = false

  init(_ term: String) { self.term = term }

  /// Enters a definition; a second one of the same id is a fault.
  mutating func declare(_ id: Located<Identifier<Kind>>?, _ faults: inout FaultLog) -> Identifier<Kind>? {
    guard let id else {
      isIncomplete = true
      return nil
    }
    if let first = origins[id.value] {
      let values: [String: FactValue] = ["kind": .term(term), "id": .text(id.text), "line": .count(first.line)]
      faults.report(id.origin, .duplicateId, values, value: id.text)
      return nil
    }
    origins[id.value] = id.origin
    known.append(id.value.text)
    return id.value
  }

  /// Enters what is defined outside the files.
  mutating func declare(_ id: Identifier<Kind>) {
    origins[id] = Origin(file: "", line: 0, column: 0, path: "")
    known.append(id.text)
  }

  /// What a reference names; `nil`, and a fault, when it names nothing.
  ///
  /// - Parameter offered: what may be meant, where not everything known may be.
  func resolve(
    _ reference: Located<Identifier<Kind>>?, offering offered: [String]? = nil, _ faults: inout FaultLog
  ) -> Identifier<Kind>? {
    guard let reference else { return nil }
    if origins[reference.value] == nil, !isIncomplete {
      faults.report(
        reference.origin, .unknownReference, ["kind": .term(term), "id": .text(reference.text)],
        value: reference.text, advice: Suggestion.advice(for: reference.text, among: offered ?? known))
    }
    return origins[reference.value] == nil ? nil : reference.value
  }

  /// What a list of references names; naming one twice is a fault.
  func resolve(
    _ references: [Located<Identifier<Kind>>], offering offered: [String]? = nil, _ faults: inout FaultLog
  ) -> [Identifier<Kind>] {
    var seen: Set<Identifier<Kind>> = []
    return references.compactMap { reference in
      guard seen.insert(reference.value).inserted else {
        faults.report(reference.origin, .namedTwice, ["id": .text(reference.text)], value: reference.text)
        return nil
      }
      return resolve(reference, offering: offered, &faults)
    }
  }
}

/// All registers of a scenario.
struct Names: Sendable {
  var forces = Register<Force>("kind.force")
  var roles = Register<Role>("kind.role")
  var skills = Register<Skill>("kind.skill")
  var places = Register<Place>("kind.place")
  var activities = Register<Activity>("kind.activity")
  var equipment = Register<Equipment>("kind.equipment")
  var people = Register<Person>("kind.person")
  var lines = Register<DutyLine>("kind.line")
  var rules = Register<Rule>("kind.rule")
}
