import PatrolDomain

extension ScenarioValidator {
  /// A row of a table of pins, in the columns of a roster.
  mutating func readPin(_ row: Row, _ directory: DutyDirectory) -> Pin? {
    let person = names.people.resolve(row.required("person", .reference(), &faults), &faults)
    if let person { namesOfPeople.check(row, person, &faults) }
    let date = row.required("date", .date, &faults)
    let day = day(of: date)
    let typed: Located<DutyLineID>? = row.required("duty", .reference(), &faults)
    let line = names.lines.resolve(typed, &faults)
    let window = row.optional("window", .window, &faults)
    let place = names.places.resolve(row.optional("place", .reference(), &faults), &faults)
    let seat = row.optional("seat", .text, &faults)
    guard let date, let day, let typed, let line, !incompleteLines.contains(line),
      row.has("window") == (window != nil), row.has("place") == (place != nil)
    else { return nil }
    let name = DutyDirectory.Name(line: line, day: day, window: window?.value, place: place)
    guard let duty = directory.resolve(name, typed.text, date.value, at: typed.origin, &faults) else { return nil }
    if let seat { faults.reportMissing(Seat(seat.value), of: duty, at: seat.origin, seat.text) }
    return person.map { Pin(person: $0, day: day, subject: .duty(duty.id, seat.map { Seat($0.value) })) }
  }
}
