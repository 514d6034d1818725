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
    case nil, .unknown?: return Fact("compare.unfinished")
    case .impossible(let conflict)?:
      let persons = conflict.persons.compactMap { week?.scenario.named($0) }
      return persons.isEmpty
        ? Fact("compare.impossible") : Fact("compare.impossible-for", ["persons": .list(persons)])
    case .planned?: return nil
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
    let gaps = SeatGap.added(from: old.gaps, to: new.gaps)
    let loads = ForceLoad.facts(old.forces, new.forces, in: week.scenario)
    return loads
      + [
        .gaps(gaps, on: .minimumSeats, in: week.scenario), .gaps(gaps, on: .targetSeats, in: week.scenario),
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
      let isProven = [base, other].allSatisfy { $0.isProven(figure: name) }
      return FactValue.fact(
        Fact(
          isProven ? "compare.figure" : "compare.figure-open",
          ["name": .fact(Fact("compare.column-" + name)), "from": .count(figures.0), "to": .count(figures.1)]))
    }
    return Fact("compare.figures", ["list": .list(list)])
  }

  private static let mostSessions = 6

  /// The sessions by time; the first few, when there are many. `nil` for none.
  fileprivate static func sessions(_ code: String, _ sessions: [DutyID], in scenario: Scenario) -> Fact? {
    guard !sessions.isEmpty else { return nil }
    let shown = scenario.byTime(sessions).prefix(mostSessions)
    let left = sessions.count - shown.count
    let list = shown.map { FactValue.fact(Fact("compare.session", scenario.values(of: $0))) }
    return Fact(
      left > 0 ? code + "-and-more" : code,
      ["n": .count(sessions.count), "left": .count(left), "list": .list(list)])
  }

  private static let mostGaps = 8

  /// Seats that miss more people than in the base, by time; `nil` for none.
  fileprivate static func gaps(_ gaps: [SeatGap], on level: ObjectiveLevel, in scenario: Scenario) -> Fact? {
    let own = gaps.filter { $0.level == level }
    guard !own.isEmpty else { return nil }
    let byDuty = Dictionary(grouping: own, by: \.duty)
    let sorted = scenario.byTime(Array(byDuty.keys)).flatMap { byDuty[$0] ?? [] }
    let shown = sorted.prefix(mostGaps).map { gap in
      let values: [String: FactValue] = ["seat": scenario.named(gap.seat), "missing": .count(gap.missing)]
      return FactValue.fact(Fact("compare.gap", scenario.values(of: gap.duty).merging(values) { $1 }))
    }
    let left = sorted.count - shown.count
    return Fact(
      "compare.gaps-\(level.rawValue)" + (left > 0 ? "-and-more" : ""),
      ["n": .count(sorted.count), "left": .count(left), "list": .list(shown)])
  }
}

extension WeekMeasures {
  /// Whether the level that a figure is about is proven; figures of no level are what they are.
  fileprivate func isProven(figure: String) -> Bool {
    let owners: [String: ObjectiveLevel] = [
      "short": .minimumSeats, "sessions": .minimumSeats, "below-target": .targetSeats, "heaviest": .heaviestBurden,
      "span": .burdenSpread, "wishes": .wishes,
    ]
    guard let owner = owners[figure] else { return true }
    return levels.prefix { $0.level != owner }.allSatisfy(\.isProven)
      && levels.first { $0.level == owner }?.isProven == true
  }
}

extension ForceLoad {
  /// How much lighter or heavier the people of each force are, where some force has more or fewer people.
  fileprivate static func facts(_ base: [ForceLoad], _ other: [ForceLoad], in scenario: Scenario) -> [Fact] {
    let pairs = other.compactMap { new in base.first { $0.force == new.force }.map { (old: $0, new: new) } }
    guard pairs.contains(where: { $0.old.people != $0.new.people }) else { return [] }
    return pairs.filter { $0.old != $0.new }.map { old, new in
      Fact(
        "compare.force",
        [
          "force": scenario.named(new.force), "were": .count(old.people), "people": .count(new.people),
          "hours": .tenths(old.hoursPerPerson),
          "then": .tenths(new.hoursPerPerson), "points": .tenths(old.pointsPerPerson),
          "later": .tenths(new.pointsPerPerson),
        ])
    }
  }
}
