import PatrolDomain

extension ScenarioValidator {
  /// The absences and declared windows of everybody, from the absences table.
  mutating func readAbsences(_ forceOfPerson: [PersonID: ForceID]) -> [PersonID: Calendar] {
    var calendars: [PersonID: Calendar] = [:]
    for row in document.absences.rows {
      let typed: Located<PersonID>? = row.required("person", .reference(), &faults)
      let person = names.people.resolve(typed, &faults)
      guard let entry = AbsenceEntry(row, &faults) else { continue }
      if entry.reason == nil, let person, let force = forceOfPerson[person].flatMap({ forces[$0] }) {
        checkDeclares(force, row)
      }
      guard let person, let horizon else { continue }
      let intervals = entry.intervals(in: horizon)
      if let reason = entry.reason {
        calendars[person, default: Calendar()].absences += intervals.map { Absence(interval: $0, reason: reason) }
      } else {
        calendars[person, default: Calendar()].windows += intervals
      }
    }
    return calendars
  }

  private mutating func checkDeclares(_ force: Force, _ row: Row) {
    guard !force.declaresWindows else { return }
    faults.report(row.origin("kind"), .windowsNotDeclared, ["force": .text(force.id.text)], value: "available")
  }
}
