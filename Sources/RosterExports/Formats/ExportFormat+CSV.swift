import PatrolDomain

extension ExportFormat {
  /// One row per assignment, in the columns of `roster.csv`.
  static let csv = ExportFormat("csv", .text) { request in
    let entries = request.view.duties.flatMap { RosterEntry.entries(of: $0, request.view.horizon) }
    return [RunFile(name: "roster.csv", contents: CSVTable(entries).bytes(request.csv))]
  }

  /// One row per person, one column per day.
  ///
  /// A cell holds, for each duty of the day, `line window place seat`, joined by ` + `; `-` stands for a place that is
  /// not shown. All are ids, so that the table can be read back.
  static let csvGrid = ExportFormat("csv-grid", .text) { request in
    let view = request.view
    let dates = (0..<view.horizon.dayCount).map { view.horizon.date(ofDay: $0).description }
    let rows = view.people.map { person in
      [person.id, person.name, person.force.id] + person.days.map { cell($0, of: person.id, view) }
    }
    let table = CSVTable(header: ["person", "name", "force"] + dates, rows: rows)
    return [RunFile(name: "grid.csv", contents: table.bytes(request.csv))]
  }

  private static func cell(_ day: DayShown, of person: String, _ view: RosterView) -> String {
    day.duties.map { index in
      let duty = view.duties[index]
      let seat = duty.seats.first { $0.members.contains { $0.id == person } }?.seat
      return [duty.line, duty.window, duty.place?.id ?? "-", seat?.description ?? ""].joined(separator: " ")
    }.joined(separator: " + ")
  }
}

extension RosterEntry {
  /// The rows of a duty, by seat and person.
  static func entries(of duty: DutyShown, _ horizon: Horizon) -> [RosterEntry] {
    duty.seats.flatMap { seat in
      seat.members.map { member in
        RosterEntry(
          date: horizon.date(ofDay: duty.day).description, duty: duty.line, window: duty.window,
          place: duty.place?.id ?? "", seat: seat.seat.description, person: member.id, name: member.name)
      }
    }
  }
}

extension DutyShown {
  /// As files write it: `19:00-23:00`.
  var window: String { "\(interval.start.timeOfDay)-\(interval.end.timeOfDay)" }
}
