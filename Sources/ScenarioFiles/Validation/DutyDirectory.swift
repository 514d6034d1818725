import PatrolDomain

/// The duties by what people call them: line, day and, where that leaves a choice, window and place.
struct DutyDirectory: Sendable {
  struct Name {
    let line: DutyLineID
    let day: Int
    let window: Window?
    let place: PlaceID?
  }

  private struct Key: Hashable {
    let line: DutyLineID
    let day: Int
  }

  private let duties: [Key: [Duty]]

  init(_ duties: [Duty]) {
    self.duties = Dictionary(grouping: duties) { Key(line: $0.line, day: $0.day) }
  }

  /// The one duty of that name; `nil`, and a fault at the place where it is named, when there is none or more than one.
  func resolve(
    _ name: Name, _ text: String, _ date: CivilDate?, at origin: Origin, _ faults: inout FaultLog
  ) -> Duty? {
    let all = duties[Key(line: name.line, day: name.day)] ?? []
    let matching = all.filter { duty in
      (name.window ?? duty.window) == duty.window && (name.place ?? duty.place) == duty.place
    }
    if matching.count == 1 { return matching[0] }
    var values: [String: FactValue] = ["line": .text(text)]
    values["date"] = date.map { .date($0) }
    let offered = (matching.isEmpty ? all : matching).map { FactValue.text("\($0.window) \($0.place)") }
    let advice = offered.isEmpty || offered.count > 12 ? nil : Fact(.dutiesThere, ["duties": .list(offered)])
    faults.report(origin, matching.isEmpty ? .noSuchDuty : .ambiguousDuty, values, value: text, advice: advice)
    return nil
  }
}

extension Duty {
  /// Its clock times.
  var window: Window { Window(start: interval.start.timeOfDay, end: interval.end.timeOfDay) }
}

extension FaultLog {
  /// A fault when the duty has no such seat.
  mutating func reportMissing(_ seat: Seat, of duty: Duty, at origin: Origin, _ text: String) {
    let seats = duty.team.orderedSeats
    guard !seats.contains(seat) else { return }
    report(
      origin, .noSuchSeat, ["seat": .text(text), "line": .text(duty.line.text)], value: text,
      advice: Suggestion.advice(for: text, among: seats.map(\.description)))
  }
}
