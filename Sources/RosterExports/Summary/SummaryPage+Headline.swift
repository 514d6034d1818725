import PatrolDomain
import RosterAudit
import Wording

extension SummaryPage {
  /// The one line that matters.
  var headline: (String, Summary.Tone) {
    guard audit.isLawful else { return (say("summary.unlawful", ["n": .count(audit.breaches.count)]), .bad) }
    let tone: Summary.Tone = report.isComplete ? .good : .fair
    guard let verdict = report.verdict else { return (say("summary.lawful"), tone) }
    return (renderer.headline(verdict.levels), verdict.firstUnproven == nil ? tone : .fair)
  }

  /// What belongs to the headline: what is proven, how the run ended, what is short, and which week this is.
  var remarks: [String] {
    let lines = [proof, ending, completeness, week, size].compactMap { $0 }
    return lines.flatMap { wrapped($0, width: width + Summary.indent, indent: Summary.indent) }
  }

  private var proof: String? {
    guard let verdict = report.verdict, audit.isLawful else { return nil }
    guard let open = verdict.firstUnproven else { return say("summary.proven-meaning") }
    let before = verdict.levels.prefix { $0.level != open.level }
    guard !before.isEmpty else { return nil }
    return say("summary.proven-before", ["levels": .list(before.map { .term("level.\($0.level.rawValue)") })])
  }

  private var ending: String? {
    guard let reason = report.verdict?.stopReason, reason != "optimal" else { return nil }
    return say("stop.\(reason)")
  }

  private var completeness: String {
    if report.isComplete { return say("summary.complete") }
    let missing = [
      ("summary.missing-people", audit.coverage.reduce(0) { $0 + $1.shortOfMinimum }),
      ("summary.missing-sessions", audit.quotas.reduce(0) { $0 + $1.missing }),
    ]
    return missing.filter { $0.1 > 0 }.map { say($0.0, ["n": .count($0.1)]) }.joined(separator: "; ")
  }

  private var week: String {
    renderer.heading(printable(scenario.title), printable(scenario.unit), scenario.horizon)
  }

  private var size: String {
    let carriedOut = Set(report.roster.assignments.map(\.duty)).count
    return say(
      "summary.size",
      [
        "people": .count(scenario.people.count), "duties": .count(carriedOut),
        "turns": .count(report.roster.assignments.count),
      ])
  }
}
