import PatrolDomain
import Planning
import ScenarioFiles
import WhatIf
import Wording

/// A row of a comparison with what it is called and what is to be said of it.
struct ComparisonRow {
  /// Empty for the base.
  let name: String
  let title: String
  let question: String
  /// `nil` when planning was stopped before the row was finished.
  let week: ComparedWeek?
  /// One sentence: better, worse, or why there is nothing.
  let verdict: Fact
  /// What the sentence announces or leaves out: the members of a conflict, or the figures and sessions that differ.
  let details: [Fact]

  var measures: WeekMeasures? { week?.planned?.measures }
  var isAnswered: Bool {
    if case .unknown? = week?.answer { return false }
    return week != nil
  }

  init(base: ComparedWeek) {
    name = ""
    title = words.sentence("compare.base")
    question = ""
    week = base
    verdict = Self.verdict(base) ?? Fact("compare.base-planned")
    details = Self.conflict(base)
  }

  init(_ asked: OverlaidScenario, _ week: ComparedWeek?, _ base: ComparedWeek) {
    name = asked.name
    title = asked.title
    question = asked.headings.map(\.question).joined(separator: " ")
    self.week = week
    verdict = Self.verdict(week) ?? Self.comparison(base, week)
    details = Self.conflict(week) + Self.differences(base, week)
  }

  /// `nil` for a week that was planned.
  private static func verdict(_ week: ComparedWeek?) -> Fact? {
    switch week?.answer {
    case nil, .unknown?: Fact("compare.unfinished")
    case .impossible?: Fact("compare.impossible")
    case .planned?: nil
    }
  }

  /// The members of the conflict, without its heading.
  private static func conflict(_ week: ComparedWeek?) -> [Fact] {
    guard let week, case .impossible(let conflict) = week.answer else { return [] }
    return Array(conflict.facts(in: week.scenario).dropFirst())
  }

  private static func differences(_ base: ComparedWeek, _ week: ComparedWeek?) -> [Fact] {
    guard let week, let old = base.planned, let new = week.planned else { return [] }
    let sessions = SessionChange(from: old.roster, to: new.roster)
    return [
      Fact.figures(old.measures, new.measures),
      .sessions("compare.sessions-gained", sessions.gained, in: week.scenario),
      .sessions("compare.sessions-lost", sessions.lost, in: base.scenario),
    ].compactMap { $0 }
  }

  private static func comparison(_ base: ComparedWeek, _ week: ComparedWeek?) -> Fact {
    guard let week, let old = base.planned, let new = week.planned else { return Fact("compare.without-base") }
    let verdict = LevelVerdict(old.measures.levels, new.measures.levels) {
      $0.isComparable(base.scenario, week.scenario)
    }
    return verdict.fact
  }
}

extension Fact {
  /// The figures that are others than in the base; `nil` where none is.
  fileprivate static func figures(_ base: WeekMeasures, _ other: WeekMeasures) -> Fact? {
    let differing = zip(WeekMeasures.figureNames, zip(base.figures, other.figures)).filter { $1.0 != $1.1 }
    guard !differing.isEmpty else { return nil }
    let list = differing.map { name, figures in
      FactValue.fact(
        Fact(
          "compare.figure",
          ["name": .fact(Fact("compare.column-" + name)), "from": .count(figures.0), "to": .count(figures.1)]))
    }
    return Fact("compare.figures", ["list": .list(list)])
  }

  private static let mostSessions = 6

  /// The sessions by time; the first few, when there are many. `nil` for none.
  fileprivate static func sessions(_ code: String, _ sessions: [DutyID], in scenario: Scenario) -> Fact? {
    guard !sessions.isEmpty else { return nil }
    let duties = scenario.duties.filter { sessions.contains($0.id) }
    let byTime = duties.sorted { ($0.interval.start, $0.id) < ($1.interval.start, $1.id) }.map(\.id)
    let shown = byTime.prefix(mostSessions)
    let left = sessions.count - shown.count
    let list = shown.map { FactValue.fact(Fact("compare.session", scenario.values(of: $0))) }
    return Fact(
      left > 0 ? code + "-and-more" : code,
      ["n": .count(sessions.count), "left": .count(left), "list": .list(list)])
  }
}
