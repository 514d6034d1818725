import PatrolDomain
import RosterAudit
import Wording

extension SummaryPage {
  /// Laws that the roster breaks; `nil` when there are none.
  var brokenLaws: Summary.Section? {
    guard !audit.isLawful else { return nil }
    return section("broken", audit.breaches.flatMap { breachLines($0, price: nil) })
  }

  /// What is lawful and has its price; `nil` when there is nothing.
  var priced: Summary.Section? {
    guard !audit.softBreaches.isEmpty else { return nil }
    let lines = audit.softBreaches.prefix(Self.mostPriced).flatMap { breachLines($0, price: $0.cost) }
    let left = audit.softBreaches.count - Self.mostPriced
    return section("priced", lines + (left > 0 ? [say("summary.more-priced", ["n": .count(left)])] : []))
  }

  private static let mostPriced = 20

  private func breachLines(_ breach: Breach, price: Int?) -> [String] {
    let source = breach.citation.source.isEmpty ? "" : printable(breach.citation.source) + ", "
    let origin = "[\(breach.rule.text)] \(source)\(renderer.term("status.\(breach.citation.status.rawValue)"))"
    return wrapped(
      renderer.sentence(breach.fact), width: width, first: price.map { "\(renderer.number($0))  " } ?? "", indent: 4)
      + wrapped(origin, width: width, first: "    ", indent: 6)
  }

  /// Burden against share, the worst off first.
  var fairness: Summary.Section {
    let rules = scenario.rules.map(\.id).filter { id in audit.fairness.contains { $0.rule == id } }
    let tables = rules.map { rule -> [String] in
      let lines = audit.fairness.filter { $0.rule == rule }.sorted { ($1.excess, $0.person) < ($0.excess, $1.person) }
      return (rules.count > 1 ? ["[\(rule.text)]"] : []) + fairnessTable(lines).lines(width: width)
    }
    return section("fairness", tables.isEmpty ? [say("summary.no-fairness")] : Array(tables.joined(separator: [""])))
  }

  private func fairnessTable(_ lines: [FairnessLine]) -> TextTable {
    let turns = Dictionary(grouping: report.roster.assignments, by: \.person).mapValues(\.count)
    let columns: [TextTable.Column] = [
      .init(heading: say("summary.column-name")),
      .init(heading: say("summary.column-duties"), alignment: .right, isOptional: true),
      .init(heading: say("summary.column-nights"), alignment: .right, isOptional: true),
      .init(heading: say("summary.column-hours"), alignment: .right, isOptional: true),
      .init(heading: say("summary.column-opening"), alignment: .right),
      .init(heading: say("summary.column-points"), alignment: .right),
      .init(heading: say("summary.column-share"), alignment: .right),
      .init(heading: say("summary.column-excess"), alignment: .right),
    ]
    let rows = lines.map { line in
      [
        name(of: line.person), String(turns[line.person] ?? 0), String(line.nights), hours(line.minutes),
        signed(line.opening.count), renderer.number(line.points.count), renderer.number(line.share.count),
        signed(line.excess.count),
      ]
    }
    return TextTable(columns: columns, rows: rows)
  }

  /// Each level with its value, the proven bound, and what lies between.
  var levels: Summary.Section {
    let verdicts =
      report.verdict?.levels
      ?? ObjectiveLevel.allCases.compactMap { level in
        audit.levels[level].map { Verdict.Level(level: level, value: $0, bound: nil) }
      }
    var columns: [TextTable.Column] = [
      .init(heading: say("summary.column-level")), .init(heading: say("summary.column-value"), alignment: .right),
    ]
    if report.verdict != nil {
      columns.append(.init(heading: say("summary.column-bound"), alignment: .right))
      columns.append(.init(heading: say("summary.column-gap"), alignment: .right))
    }
    let rows = verdicts.map { level in
      let known = [renderer.term("level.\(level.level.rawValue)"), renderer.number(level.value)]
      return report.verdict == nil ? known : known + [level.bound.map(renderer.number) ?? "–", gap(level)]
    }
    return section("levels", TextTable(columns: columns, rows: rows).lines(width: width))
  }

  private func gap(_ level: Verdict.Level) -> String {
    if level.isProven { return say("summary.level-proven") }
    return level.bound.map { renderer.percent(level.value - $0, of: level.value) } ?? "–"
  }

  /// What the search did; `nil` without a search.
  var work: Summary.Section? {
    guard let counts = report.verdict?.counts, !counts.isEmpty else { return nil }
    let texts = counts.map { "\(renderer.term("count.\($0.name)")) \(renderer.number($0.value))" }
    return section("work", wrapped(texts.joined(separator: " · "), width: width))
  }

  /// `24:30`
  private func hours(_ minutes: Minutes) -> String {
    let rest = minutes.count % 60
    return "\(minutes.count / 60):\(rest < 10 ? "0" : "")\(rest)"
  }

  private func signed(_ number: Int) -> String { (number > 0 ? "+" : "") + renderer.number(number) }
}
