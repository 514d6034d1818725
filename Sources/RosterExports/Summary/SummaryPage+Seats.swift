import PatrolDomain
import RosterAudit
import Wording

extension SummaryPage {
  /// What no roster can staff; `nil` when there is nothing.
  var capacity: Summary.Section? {
    guard !report.capacityGaps.isEmpty else { return nil }
    let sentences = report.capacityGaps.map { renderer.sentence($0) }
    return section("capacity", sentences.flatMap { wrapped($0, width: width, indent: 4) })
  }

  /// Seats below their minimum and sessions that are not held, each with its reason; then what is below target.
  var shortSeats: Summary.Section {
    let lines = shortDuties + shortQuotas + belowTarget
    return section("short", lines.isEmpty ? [say("summary.nothing-short")] : lines)
  }

  private var shortDuties: [String] {
    let seats = Dictionary(grouping: audit.coverage.filter { $0.shortOfMinimum > 0 }, by: \.duty)
    let notes = Dictionary(grouping: report.shortSeats.filter(\.isBelowMinimum), by: \.duty)
    return scenario.duties.flatMap { duty -> [String] in
      guard let short = seats[duty.id] else { return [] }
      let sentences = notes[duty.id]?.map { renderer.sentence($0.fact) } ?? [shortLine(duty, short)]
      return sentences.flatMap { wrapped($0, width: width, indent: 4) }
    }
  }

  /// For a roster of which nobody knows why it is short.
  private func shortLine(_ duty: Duty, _ seats: [SeatCoverage]) -> String {
    let missing = seats.map { "\($0.shortOfMinimum) \(name(of: $0.seat))" }.joined(separator: ", ")
    return say("summary.short-duty", ["duty": .text(title(of: duty)), "missing": .text(missing)])
  }

  private var shortQuotas: [String] {
    audit.quotas.filter { $0.missing > 0 }.flatMap { coverage -> [String] in
      let known = report.shortSessions[coverage.quota].map { renderer.sentence($0) }
      return wrapped(known ?? shortLine(coverage), width: width, indent: 4)
    }
  }

  private func shortLine(_ coverage: QuotaCoverage) -> String {
    let candidates = scenario.duties.filter { $0.quota == coverage.quota }
    var values: [String: FactValue] = [
      "title": .text(candidates.first?.title ?? coverage.quota.text), "missing": .count(coverage.missing),
      "sessions": .count(coverage.sessions),
    ]
    guard let first = candidates.first?.day, let last = candidates.last?.day else {
      return say("summary.short-quota", values)
    }
    values["first"] = .date(scenario.horizon.date(ofDay: first))
    values["last"] = .date(scenario.horizon.date(ofDay: last))
    return say(first == last ? "summary.short-quota-day" : "summary.short-quota-days", values)
  }

  private var belowTarget: [String] {
    let people = audit.coverage.reduce(0) { $0 + $1.shortOfTarget }
    guard people > 0 else { return [] }
    let notes = report.shortSeats.filter { !$0.isBelowMinimum }
    return wrapped(say("summary.below-target", ["n": .count(people)]), width: width, indent: 4)
      + notes.prefix(Self.mostNotes).flatMap {
        wrapped(renderer.sentence($0.fact), width: width, first: "  – ", indent: 4)
      } + more(than: Self.mostNotes, of: notes.count)
  }

  // Whom a minimum misses is always told; of the wanted seats a roster that was stopped early may be short of hundreds.
  private static let mostNotes = 10
}
