import PatrolDomain
import RosterAudit
import Wording

extension SummaryPage {
  /// Laws that the roster breaks; `nil` when there are none.
  var brokenLaws: Summary.Section? {
    guard !audit.isLawful else { return nil }
    let lines = audit.breaches.flatMap { breach in
      wrapped("\(renderer.sentence(breach.fact)) [\(renderer.sentence(breach.origin))]", width: width, indent: 4)
    }
    return section("broken", lines)
  }

  /// What is lawful and has its price, rule by rule and the dearest first within each; `nil` when there is nothing.
  var priced: Summary.Section? {
    guard !audit.softBreaches.isEmpty else { return nil }
    return section("priced", audit.softBreaches.dearestByRule.flatMap(concessions))
  }

  /// Rules of the packs that the planner left out; `nil` when there are none.
  var switchedOff: Summary.Section? {
    guard !scenario.switchedOff.isEmpty else { return nil }
    let lines = scenario.switchedOff.flatMap { off in
      let values: [String: FactValue] = [
        "rule": .term("rule.\(off.rule.statement.kind.rawValue)"), "id": .text(off.rule.id.text),
        "source": .text(off.rule.citation.source), "reason": .text(off.reason),
      ]
      return wrapped(say("summary.switched-off", values), width: width, indent: 4)
    }
    return section("switched-off", lines)
  }

  private static let mostExamples = 3

  private func concessions(_ breaches: [Breach]) -> [String] {
    let total = breaches.reduce(0) { $0 + $1.cost }
    let values: [String: FactValue] = [
      "rule": .term("rule.\(breaches[0].kind.rawValue)"), "origin": .fact(breaches[0].origin),
      "times": .count(breaches.count), "cost": .count(total),
      "citation": breaches[0].fact.values["citation"] ?? .text(""),
    ]
    let examples = breaches.prefix(Self.mostExamples).flatMap { breach in
      wrapped(renderer.sentence(Self.withoutCitation(breach.fact)), width: width, first: "  – ", indent: 4)
    }
    return wrapped(say("summary.concessions", values), width: width, indent: 4) + examples
      + more(than: Self.mostExamples, of: breaches.count)
  }

  /// The source stands once, in the heading.
  private static func withoutCitation(_ fact: Fact) -> Fact {
    guard fact.values["citation"] != nil else { return fact }
    return Fact(fact.code, fact.values.merging(["citation": .text("")]) { _, none in none })
  }

  /// Burden against share, the worst off first.
  var fairness: Summary.Section {
    let rules = scenario.rules.filter { rule in audit.fairness.contains { $0.rule == rule.id } }
    let tables = rules.map { rule -> [String] in
      let lines = audit.fairness.filter { $0.rule == rule.id }.sorted {
        ($1.excess, $0.person) < ($0.excess, $1.person)
      }
      let heading = wrapped(
        "\(renderer.fairShare(rule.sharers(in: scenario))) [\(rule.id.text)]", width: width, indent: 4)
      return (rules.count > 1 ? heading : []) + fairnessTable(lines).lines(width: width)
    }
    return section(
      "fairness",
      tables.isEmpty
        ? wrapped(say("summary.no-fairness"), width: width, indent: 4) : Array(tables.joined(separator: [""])))
  }

  private func fairnessTable(_ lines: [FairnessLine]) -> TextTable {
    let turns = Dictionary(grouping: report.roster.assignments, by: \.person).mapValues(\.count)
    let columns: [TextTable.Column] = [
      .init(heading: say("summary.column-name")),
      .init(heading: say("summary.column-duties"), alignment: .right, isOptional: true),
      .init(heading: say("summary.column-nights"), alignment: .right, isOptional: true),
      .init(heading: say("summary.column-hours"), alignment: .right, isOptional: true),
      .init(heading: say("summary.column-opening"), alignment: .right, isOptional: true),
      .init(heading: say("summary.column-points"), alignment: .right),
      .init(heading: say("summary.column-share"), alignment: .right, isOptional: true),
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
    var columns: [TextTable.Column] = [
      .init(heading: say("summary.column-level")), .init(heading: say("summary.column-value"), alignment: .right),
    ]
    if report.verdict != nil {
      columns.append(.init(heading: say("summary.column-bound"), alignment: .right, isOptional: true))
      columns.append(.init(heading: say("summary.column-gap"), alignment: .right))
    }
    let rows = report.levels.map { level in
      let known = [renderer.term("level.\(level.level.rawValue)"), renderer.number(level.value)]
      return report.verdict == nil ? known : known + [level.bound.map(renderer.number) ?? "–", renderer.gap(level)]
    }
    return section("levels", TextTable(columns: columns, rows: rows).lines(width: width))
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
