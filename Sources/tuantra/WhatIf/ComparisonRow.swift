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
  /// What the sentence announces: the members of a conflict.
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
    details = Self.details(base)
  }

  init(_ asked: OverlaidScenario, _ week: ComparedWeek?, _ base: ComparedWeek) {
    name = asked.name
    title = asked.title
    question = asked.headings.map(\.question).joined(separator: " ")
    self.week = week
    verdict = Self.verdict(week) ?? Self.comparison(base, week)
    details = Self.details(week)
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
  private static func details(_ week: ComparedWeek?) -> [Fact] {
    guard let week, case .impossible(let conflict) = week.answer else { return [] }
    return Array(conflict.facts(in: week.scenario).dropFirst())
  }

  private static func comparison(_ base: ComparedWeek, _ week: ComparedWeek?) -> Fact {
    guard let week, let old = base.planned, let new = week.planned else { return Fact("compare.without-base") }
    let verdict = LevelVerdict(old.measures.levels, new.measures.levels) {
      $0.isComparable(base.scenario, week.scenario)
    }
    return verdict.fact
  }
}
