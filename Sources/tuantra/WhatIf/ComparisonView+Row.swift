import PatrolDomain
import RosterExports
import WhatIf

extension ComparisonView.Row {
  init(_ row: ComparisonRow, base: Scenario) {
    let planned = row.week?.planned
    self.init(
      title: row.title, question: row.question, verdict: row.verdict, details: row.details,
      levels: row.measures?.levels.map { Verdict.Level($0) } ?? [],
      figures: planned.map { $0.measures.figures + [$0.changes.count] } ?? [],
      changes: row.week.map { week in (planned?.changes ?? []).map { $0.fact(in: week.scenario, from: base) } } ?? [])
  }
}

extension WeekMeasures {
  /// The catalogue's words `compare.column-…` of the figures.
  static let figureNames = ComparisonView.figures.dropLast()

  /// In the order of `ComparisonView.figures`, without the people who change.
  var figures: [Int] {
    [
      seatsShort, seatsBelowTarget, sessionsMissed, visitsMissed, nights, minutes.count / 60, heaviest,
      heaviest - lightest, wishesMet, wishes,
    ]
  }
}
