import PatrolDomain
import Planning
import RosterExports
import WhatIf

/// `comparison.json`: the matrix for other programs; sentences stand in every language.
struct ComparisonDocument: Document {
  struct Level: Encodable {
    let level: String
    let value: Int
    let bound: Int?
    let isProven: Bool
  }

  struct Measures: Encodable {
    let seatsShort: Int
    let seatsBelowTarget: Int
    let sessionsMissed: Int
    let visitsMissed: Int
    let nights: Int
    let minutes: Int
    let heaviestExcess: Int
    let lightestExcess: Int
    let wishesMet: Int
    let wishes: Int
  }

  struct Change: Encodable {
    let person: String
    let gained: [String]
    let lost: [String]
  }

  struct Row: Encodable {
    let overlays: String
    let title: String
    let question: String
    /// `planned`, `impossible` or `unfinished`
    let state: String
    let verdict: [String: String]
    let details: [[String: String]]
    let levels: [Level]
    let measures: Measures?
    let changes: [Change]
    let assignments: [RosterEntry]
  }

  let program: String
  let format: Int
  /// The first row is the base.
  let rows: [Row]

  init(_ rows: [ComparisonRow]) {
    program = Manifest.ourProgram
    format = 1
    self.rows = rows.map(Row.init)
  }
}

extension ComparisonDocument.Row {
  init(_ row: ComparisonRow) {
    overlays = row.name
    title = row.name.isEmpty ? "" : row.title
    question = row.question
    verdict = sentences(row.verdict)
    details = row.details.map { sentences($0) }
    let planned = row.week?.planned
    state = planned != nil ? "planned" : row.isAnswered ? "impossible" : "unfinished"
    levels = (planned?.measures.levels ?? []).map { ComparisonDocument.Level($0) }
    measures = planned.map { ComparisonDocument.Measures($0.measures) }
    changes = (planned?.changes ?? []).map { change in
      ComparisonDocument.Change(
        person: change.person.text, gained: change.gained.map(\.text), lost: change.lost.map(\.text))
    }
    assignments = row.entries
  }
}

extension ComparisonDocument.Level {
  init(_ planned: PlannedLevel) {
    self.init(
      level: planned.level.rawValue, value: planned.value, bound: planned.bound, isProven: planned.isProven)
  }
}

extension ComparisonDocument.Measures {
  init(_ measures: WeekMeasures) {
    seatsShort = measures.seatsShort
    seatsBelowTarget = measures.seatsBelowTarget
    sessionsMissed = measures.sessionsMissed
    visitsMissed = measures.visitsMissed
    nights = measures.nights
    minutes = measures.minutes.count
    heaviestExcess = measures.heaviest
    lightestExcess = measures.lightest
    wishesMet = measures.wishesMet
    wishes = measures.wishes
  }
}

extension ComparisonRow {
  /// The roster as rows of a table; empty where there is none.
  var entries: [RosterEntry] {
    guard let week, let planned = week.planned else { return [] }
    return RosterEntry.entries(of: planned.roster, in: week.scenario)
  }
}
