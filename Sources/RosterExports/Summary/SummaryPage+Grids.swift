import PatrolDomain
import RosterAudit
import Wording

extension SummaryPage {
  /// People × days: who does what when.
  var roster: Summary.Section {
    let codes = DutyCodes(scenario.activities)
    var cells: [PersonID: [Int: [(start: Moment, text: String)]]] = [:]
    for assignment in report.roster.assignments {
      guard let duty = duties[assignment.duty] else { continue }
      let text =
        codes[duty.activity] + duty.interval.start.timeOfDay.description.prefix(2)
        + (assignment.seat == .leader ? "*" : "")
      cells[assignment.person, default: [:]][duty.day, default: []].append((duty.interval.start, text))
    }
    let rows = scenario.forces.flatMap { force -> [DayGrid.Row] in
      let members = scenario.people.filter { $0.force == force.id }
      guard !members.isEmpty else { return [] }
      return [.heading(printable(force.name))] + members.map { row($0, cells[$0.id] ?? [:]) }
    }
    return section(
      "roster", DayGrid(horizon: scenario.horizon, rows: rows).lines(width: width, renderer) + legend(codes))
  }

  private func row(_ person: Person, _ turns: [Int: [(start: Moment, text: String)]]) -> DayGrid.Row {
    let cells = scenario.horizon.days.map { day in
      let texts = (turns[day] ?? []).sorted { $0.start < $1.start }.map(\.text)
      if !texts.isEmpty { return texts.joined(separator: "+") }
      return isAbsent(person, on: day) ? "–" : "·"
    }
    return .cells(label: name(of: person.id), cells)
  }

  private func isAbsent(_ person: Person, on day: Int) -> Bool {
    let midnight = TimeOfDay(minute: 0)
    let whole = Interval(from: Moment(day: day, time: midnight), to: Moment(day: day + 1, time: midnight))
    return person.absences.contains { $0.interval.contains(whole) }
  }

  private func legend(_ codes: DutyCodes) -> [String] {
    let used = Set(report.roster.assignments.compactMap { duties[$0.duty]?.activity })
    let names = scenario.activities.filter { used.contains($0.id) }.map { "\(codes[$0.id]) \(printable($0.name))" }
    let line = (names + [say("summary.legend-roster")]).joined(separator: " · ")
    return [""] + wrapped(line, width: width)
  }

  /// Windows × days: how many people are there of those who are wanted.
  var coverage: Summary.Section {
    let seats = Dictionary(grouping: audit.coverage, by: \.duty)
    let lines = linesOfDemand
    var rows: [DayGrid.Row] = []
    for line in lines {
      let cellsOfRows = CoverageRow.rows(of: line, label: coverageLabel).map { row in
        let cells = scenario.horizon.days.map { day in
          CoverageCell((row.duties[day] ?? []).flatMap { seats[$0.id] ?? [] })
        }
        return (row.label, cells)
      }
      // Candidates that are never chosen would only hide the others.
      let shown = cellsOfRows.filter { $0.1.contains(where: \.isWanted) }
      if !shown.isEmpty { rows.append(.heading(heading(of: line, among: lines))) }
      rows += shown.map { .cells(label: "  " + $0.0, $0.1.map(\.text)) }
    }
    let grid = DayGrid(horizon: scenario.horizon, rows: rows).lines(width: width, renderer)
    return section("coverage", grid + [""] + wrapped(say("summary.legend-coverage"), width: width))
  }

  /// The duties of each line, by time; lines in the order in which they first occur.
  private var linesOfDemand: [[Duty]] {
    var positions: [DutyLineID: Int] = [:]
    var lines: [[Duty]] = []
    for duty in scenario.duties {
      if let position = positions[duty.line] {
        lines[position].append(duty)
      } else {
        positions[duty.line] = lines.count
        lines.append([duty])
      }
    }
    return lines
  }

  /// The title; where another line has the same, with the place, or with the id where the places differ.
  private func heading(of line: [Duty], among lines: [[Duty]]) -> String {
    let title = printable(line[0].title)
    guard lines.count(where: { $0[0].title == line[0].title }) > 1 else { return title }
    let places = Set(line.map(\.place))
    let only = places.count == 1 ? self.places[line[0].place].map { printable($0.name) } : nil
    return title + " · " + (only ?? line[0].line.text)
  }

  /// Where a session takes place is what matters of it; other duties of a window stand together.
  private func coverageLabel(_ duty: Duty) -> String {
    let place = duty.quota == nil ? "" : " " + printable(places[duty.place]?.name ?? duty.place.text)
    return renderer.window(duty.interval) + place
  }
}

/// Duties of one line that stand in one row of the table.
private struct CoverageRow {
  let label: String
  /// By day.
  var duties: [Int: [Duty]] = [:]

  /// Rows in the order in which their labels first occur.
  static func rows(of line: [Duty], label: (Duty) -> String) -> [CoverageRow] {
    var positions: [String: Int] = [:]
    var rows: [CoverageRow] = []
    for duty in line {
      let text = label(duty)
      let position = positions[text] ?? rows.count
      if position == rows.count {
        positions[text] = position
        rows.append(CoverageRow(label: text))
      }
      rows[position].duties[duty.day, default: []].append(duty)
    }
    return rows
  }
}

private struct CoverageCell {
  /// Whether there are people to count.
  let isWanted: Bool
  /// `3/4`, with `!` when a minimum is not met; `·` for candidates that were not chosen; empty without a duty.
  let text: String

  init(_ seats: [SeatCoverage]) {
    let wanted = seats.filter(\.isWanted)
    isWanted = !wanted.isEmpty
    guard !wanted.isEmpty else {
      text = seats.isEmpty ? "" : "·"
      return
    }
    let counted = wanted.reduce(0) { $0 + $1.counted }
    let target = wanted.reduce(0) { $0 + $1.target }
    text = "\(counted)/\(target)" + (wanted.contains { $0.shortOfMinimum > 0 } ? "!" : "")
  }
}
