import PatrolDomain

extension ScenarioValidator {
  /// The pins of the list, or those of a table in the form of a roster: what was given out once and is to stay.
  mutating func readPins(_ duties: [Duty]) -> [Pin] {
    let directory = DutyDirectory(duties)
    var seen: [PinKey: Pin] = [:]
    if let table = document.pins {
      return table.rows.compactMap { row in
        guard let pin = readPin(row, directory) else { return nil }
        checkAgainstEarlier(pin, row.origin("person"), &seen)
        return pin
      }
    }
    return document.root.mappings("pins", mayBeEmpty: true, &faults).compactMap { fields in
      guard let pin = readPin(fields, directory) else { return nil }
      checkAgainstEarlier(pin, fields.origin, &seen)
      return pin
    }
  }

  private struct PinKey: Hashable {
    let person: PersonID
    let day: Int
  }

  /// A day off pinned beside a duty, or a duty pinned twice, is a contradiction; two duties on a day may be meant.
  private mutating func checkAgainstEarlier(_ pin: Pin, _ origin: Origin, _ seen: inout [PinKey: Pin]) {
    let key = PinKey(person: pin.person, day: pin.day)
    if let earlier = seen[key], pin.excludes(earlier) {
      faults.report(origin, .pinsContradict, ["person": .text(pin.person.text)])
    }
    seen[key] = pin
  }

  private mutating func readPin(_ fields: Fields, _ directory: DutyDirectory) -> Pin? {
    fields.only(["person", "date", "off", "duty", "window", "place", "seat"], &faults)
    let person = names.people.resolve(fields.required("person", .reference(), &faults), &faults)
    let date = fields.required("date", .date, &faults)
    let day = day(of: date)
    if let off = fields.optional("off", .boolean, &faults) {
      if !off.value { faults.report(off.origin, .onlyTrue, ["key": .text("off")], value: off.text) }
      for key in ["duty", "window", "place", "seat"] where fields.has(key) {
        faults.report(off.origin, .keysExclude, ["first": .text("off"), "second": .text(key)])
      }
      guard let person, let day else { return nil }
      return Pin(person: person, day: day, subject: .dayOff)
    }
    let typed: Located<DutyLineID>? = fields.required("duty", .reference(), &faults)
    let line = names.lines.resolve(typed, &faults)
    let window = fields.optional("window", .window, &faults)
    let place: Located<PlaceID>? = fields.optional("place", .reference(), &faults)
    let seat = fields.optional("seat", .text, &faults)
    let known = place == nil || names.places.resolve(place, &faults) != nil
    guard let line, let typed, let day, known, !incompleteLines.contains(line) else { return nil }
    let named = DutyDirectory.Name(line: line, day: day, window: window?.value, place: place?.value)
    guard let duty = resolve(named, typed, directory) else { return nil }
    if let seat { checkSeat(Seat(seat.text), of: duty, seat) }
    guard let person else { return nil }
    return Pin(person: person, day: day, subject: .duty(duty.id, seat.map { Seat($0.text) }))
  }

  /// The one duty of that name; `nil`, and a fault, when there is none or more than one.
  private mutating func resolve(
    _ name: DutyDirectory.Name, _ typed: Located<DutyLineID>, _ directory: DutyDirectory
  ) -> Duty? {
    directory.resolve(name, typed.text, horizon?.date(ofDay: name.day), at: typed.origin, &faults)
  }

  private mutating func checkSeat(_ seat: Seat, of duty: Duty, _ typed: Located<String>) {
    faults.reportMissing(seat, of: duty, at: typed.origin, typed.text)
  }
}

extension Pin {
  fileprivate func excludes(_ other: Pin) -> Bool {
    switch (subject, other.subject) {
    case (.duty(let a, _), .duty(let b, _)): a == b
    default: true
    }
  }
}
