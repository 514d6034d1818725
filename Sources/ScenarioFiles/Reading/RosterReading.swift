public import PatrolDomain

/// What came of reading a roster: either the roster, or everything that is wrong with the file.
public struct RosterReading: Sendable {
  /// `nil` exactly when there are diagnostics.
  public let roster: Roster?
  public let diagnostics: [Diagnostic]
}

/// Reads a roster, ours or typed by hand: a table with the columns `date`, `duty` (the line's id), `seat` (`leader` or
/// a role), `person`, and where a line leaves a choice on the date, `window` and `place`. `name` is for people to read, and
/// must be the person's.
/// Or a grid, which is known by a date in its first line: see `RosterGrid`.
///
/// Only what cannot be a roster is a fault here: unknown ids and duties, seats that the duty has not, a person twice on
/// one duty, somebody else's name beside an id. Whether the roster keeps the rules is for the auditor to say.
public func readRoster(name: String, bytes: [UInt8], scenario: Scenario) -> RosterReading {
  var reader = RosterReader(scenario)
  let roster = reader.read(name, bytes)
  return RosterReading(roster: roster, diagnostics: reader.faults.diagnostics())
}

/// Reads rosters of one scenario.
private struct RosterReader {
  private let scenario: Scenario
  private let directory: DutyDirectory
  private let names: NamesOfPeople
  /// Where names were compared already: all cells of a grid's row share one.
  private var comparedNames: Set<Origin> = []
  private var people = Register<Person>("kind.person")
  private var places = Register<Place>("kind.place")
  private var lines = Register<DutyLine>("kind.line")
  private(set) var faults = FaultLog()

  private static let form = Table.Form(
    required: ["date", "duty", "seat", "person"], optional: ["window", "place", "name"],
    rowLimit: ReadingLimits.rosterRows)

  init(_ scenario: Scenario) {
    self.scenario = scenario
    directory = DutyDirectory(scenario.duties)
    names = NamesOfPeople(scenario.people)
    for person in scenario.people { people.declare(person.id) }
    for place in scenario.places { places.declare(place.id) }
    for line in Set(scenario.duties.map(\.line)).sorted() { lines.declare(line) }
  }

  mutating func read(_ name: String, _ bytes: [UInt8]) -> Roster? {
    guard bytes.count <= ReadingLimits.fileBytes else {
      let values: [String: FactValue] = ["name": .text(name), "mebibytes": .count(ReadingLimits.fileBytes >> 20)]
      faults.report(file: name, Fact(.fileTooLarge, values))
      return nil
    }
    switch SourceText.decode(bytes, name: name) {
    case .failure(let fault):
      faults.report(file: name, line: fault.line, column: fault.column, fault.fact)
      return nil
    case .success(let source):
      faults.remember(source)
      let assignments = readRows(RosterGrid.rows(of: source, scenario.horizon, &faults) ?? rows(of: source))
      return faults.isEmpty ? Roster(assignments: assignments) : nil
    }
  }

  private mutating func rows(of source: SourceText) -> [Row] { Table.read(source, Self.form, &faults).rows }

  private mutating func readRows(_ rows: [Row]) -> [Assignment] {
    var seen: Set<[String]> = []
    return rows.compactMap { row in
      guard let assignment = readRow(row) else { return nil }
      if !seen.insert([assignment.duty.text, assignment.person.text]).inserted {
        let values: [String: FactValue] = [
          "person": .text(assignment.person.text), "duty": .text(assignment.duty.text),
        ]
        faults.report(row.origin("person"), .assignedTwice, values, value: assignment.person.text)
      }
      return assignment
    }
  }

  private mutating func readRow(_ row: Row) -> Assignment? {
    let date = row.required("date", .date, &faults)
    let typed: Located<DutyLineID>? = row.required("duty", .reference(), &faults)
    let line = lines.resolve(typed, &faults)
    let window = row.optional("window", .window, &faults)
    let place = places.resolve(row.optional("place", .reference(), &faults), &faults)
    let seat = row.required("seat", .text, &faults)
    let person = people.resolve(row.required("person", .reference(), &faults), &faults)
    if let person, comparedNames.insert(row.origin("name")).inserted { names.check(row, person, &faults) }
    guard let date, let typed, let line, let seat,
      row.has("window") == (window != nil), row.has("place") == (place != nil)
    else { return nil }
    let name = DutyDirectory.Name(
      line: line, day: scenario.horizon.day(of: date.value), window: window?.value, place: place)
    guard let duty = directory.resolve(name, typed.text, date.value, at: typed.origin, &faults) else { return nil }
    faults.reportMissing(Seat(seat.value), of: duty, at: seat.origin, seat.text)
    return person.map { Assignment(duty: duty.id, seat: Seat(seat.value), person: $0) }
  }
}
