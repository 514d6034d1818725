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

  struct Force: Encodable {
    let force: String
    let people: Int
    let minutes: Int
    let points: Int
    let tenthHoursPerPerson: Int
    let tenthPointsPerPerson: Int
  }

  struct Gap: Encodable {
    let duty: String
    let seat: String
    let level: String
    let missing: Int
    /// Of these, how many are not missing in the base.
    let missingMore: Int
  }

  struct Row: Encodable {
    let overlays: String
    let title: String
    let question: String
    /// `planned`, `impossible` or `unfinished`
    let state: String
    let verdict: SentenceEntry
    let details: [SentenceEntry]
    let levels: [Level]
    let measures: Measures?
    let forces: [Force]
    let gaps: [Gap]
    let changes: [Change]
    let assignments: [RosterEntry]
  }

  let program: String
  let format: Int
  /// The first row is the base.
  let rows: [Row]

  init(_ rows: [ComparisonRow]) {
    program = Manifest.ourProgram
    format = 3
    let base = rows.first?.week
    self.rows = rows.map { Row($0, base: base) }
  }
}

extension ComparisonDocument.Row {
  /// - Parameter base: the week as it is.
  init(_ row: ComparisonRow, base: ComparedWeek?) {
    overlays = row.name
    title = row.name.isEmpty ? "" : row.title
    question = row.question
    verdict = SentenceEntry(row.verdict)
    details = row.details.map { SentenceEntry($0) }
    let planned = row.week?.planned
    state = planned != nil ? "planned" : row.isAnswered ? "impossible" : "unfinished"
    levels = (planned?.measures.levels ?? []).map { ComparisonDocument.Level($0) }
    measures = planned.map { ComparisonDocument.Measures($0.measures) }
    forces = (planned?.forces ?? []).map { ComparisonDocument.Force($0) }
    let more = SeatGap.added(from: base?.planned?.gaps ?? [], to: planned?.gaps ?? [])
    gaps = (planned?.gaps ?? []).map { gap in
      let added = more.first { $0.duty == gap.duty && $0.seat == gap.seat && $0.level == gap.level }
      return ComparisonDocument.Gap(
        duty: gap.duty.text, seat: gap.seat.description, level: gap.level.rawValue, missing: gap.missing,
        missingMore: added?.missing ?? 0)
    }
    changes = (planned?.changes ?? []).map { change in
      let gained = row.week?.scenario.byTime(change.gained) ?? []
      let lost = base?.scenario.byTime(change.lost) ?? []
      return ComparisonDocument.Change(
        person: change.person.text, gained: gained.map(\.text), lost: lost.map(\.text))
    }
    assignments = row.entries
  }
}

extension ComparisonDocument.Force {
  init(_ load: ForceLoad) {
    self.init(
      force: load.force.text, people: load.people, minutes: load.minutes.count, points: load.points.count,
      tenthHoursPerPerson: load.hoursPerPerson, tenthPointsPerPerson: load.pointsPerPerson)
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
