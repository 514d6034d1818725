import PatrolDomain
import RosterModel

/// A scenario beside the roster problem made of it.
struct Translation {
  let week: Week
  let problem: RosterProblem
  /// What each choice of the problem stands for: one seat, or two on one day by start.
  let seats: [[DutySeat]]
  /// The duty of each decision; `nil` for a constant.
  let dutyOfDecision: [Int?]
  /// Where each row of the problem comes from.
  let origins: [RowOrigin]

  init(_ scenario: Scenario) {
    self.init(Week(scenario))
  }

  init(_ week: Week) {
    let menus = MenuBuilder(week: week).menus()
    seats = Set(menus.joined().joined()).sorted { $0.lexicographicallyPrecedes($1) }
    let choiceOfSeats = Dictionary(uniqueKeysWithValues: seats.enumerated().map { ($1, $0) })
    var tables = ChoiceTables(seats: seats)
    let models = menus.indices.map { person in
      var draft = PersonDraft(
        week: week, person: person, model: Self.emptyModel(menus[person], choiceOfSeats, week.past[person]))
      draft.encodeRules(tables: &tables)
      return draft.model
    }
    var draft = ProblemDraft(week: week, seats: seats)
    draft.setPersons(models)
    draft.addDemand()
    draft.encodeRules()
    draft.addMaxima()
    self.week = week
    dutyOfDecision = draft.dutyOfDecision
    origins = draft.origins
    problem = RosterProblem(
      dayCount: week.horizon.dayCount, choices: draft.choices, classes: tables.classes, amounts: tables.amounts,
      persons: models, decisions: draft.decisions, rows: draft.rows,
      levels: ObjectiveLevel.allCases.map { Level($0 == .heaviestBurden ? .largest : .sum) })
  }

  private static func emptyModel(
    _ menus: [[[DutySeat]]], _ choiceOfSeats: [[DutySeat]: Int], _ past: PastRecord
  ) -> PersonModel {
    var model = PersonModel(
      menus: menus.map { menu in DayMenu(options: menu.compactMap { choiceOfSeats[$0] }.map { PricedChoice($0) }) })
    if let last = past.entries.map(\.interval.end).max() { model.freeSince = last.minute }
    return model
  }

  /// Reads an answer of the engine as a roster.
  func roster(_ incumbent: Incumbent) -> Roster {
    Roster(assignments: incumbent.patterns.enumerated().flatMap { assignments(of: $1, person: $0) })
  }

  /// What somebody does in one pattern of his. A fold's work is called by its first duty.
  func assignments(of pattern: [Int?], person: Int) -> [Assignment] {
    pattern.compactMap { $0 }.flatMap { seats[$0] }.map { part in
      Assignment(duty: week.duties[part.duty].id, seat: part.seat, person: week.people[person].id)
    }
  }

  /// Lays a roster out as an answer of the engine, over the folds of the week; `nil` when it gives somebody work that is not
  /// on his menu, such as three duties on one day. Nothing is said about rules beyond the menus.
  func incumbent(of roster: Roster) -> Incumbent? {
    guard roster.assignments.allSatisfy({ week.dutyIndex[$0.duty] != nil && week.personIndex[$0.person] != nil }) else {
      return nil
    }
    let choices = choiceOfSeats
    var patterns: [[Int?]] = []
    for days in work(of: roster) {
      guard let pattern = pattern(days, choices) else { return nil }
      patterns.append(pattern)
    }
    let carriedOut = Set(roster.assignments.compactMap { week.dutyIndex[$0.duty] })
    let decisions = problem.decisions.enumerated().map { index, decision in
      dutyOfDecision[index].map { carriedOut.contains($0) ? 1 : 0 } ?? decision.bounds.lowerBound
    }
    return Incumbent(patterns: patterns, decisions: decisions)
  }

  /// `work[person][day]`: what a roster gives each person, by start, over the folds of the week; without duties and people
  /// that are not in it.
  func work(of roster: Roster) -> [[[DutySeat]]] {
    let byPerson = Dictionary(grouping: roster.assignments, by: \.person)
    return week.people.map { days(of: byPerson[$0.id] ?? []) }
  }

  /// `patterns[person]`: each of his weeks as a pattern, but those with work that is on nobody's menu here.
  func patterns(of weeks: [PersonID: [[Assignment]]]) -> [[[Int?]]] {
    let choices = choiceOfSeats
    return week.people.map { person in
      (weeks[person.id] ?? []).compactMap { assignments in
        guard assignments.allSatisfy({ week.dutyIndex[$0.duty] != nil }) else { return nil }
        return pattern(days(of: assignments), choices)
      }
    }
  }

  /// `days[day]`: one person's work, by start, over the folds of the week; without duties that are not in it.
  private func days(of assignments: [Assignment]) -> [[DutySeat]] {
    var days = Array(repeating: [DutySeat](), count: week.horizon.dayCount)
    for assignment in assignments {
      guard let duty = week.dutyIndex[assignment.duty] else { continue }
      days[week.duties[duty].day].append(DutySeat(duty: week.fold(of: duty).first, seat: assignment.seat))
    }
    return days.map { parts in parts.sorted { start(of: $0) < start(of: $1) } }
  }

  /// The choice of each day; `nil` where work is on nobody's menu.
  private func pattern(_ days: [[DutySeat]], _ choices: [[DutySeat]: Int]) -> [Int?]? {
    var pattern: [Int?] = []
    for parts in days {
      let choice = choices[parts]
      if choice == nil, !parts.isEmpty { return nil }
      pattern.append(choice)
    }
    return pattern
  }

  private var choiceOfSeats: [[DutySeat]: Int] { Dictionary(uniqueKeysWithValues: seats.enumerated().map { ($1, $0) }) }

  private func start(of part: DutySeat) -> Moment { week.duties[part.duty].interval.start }
}

extension PersonDraft {
  /// Every rule that holds for the person; pins last, so that they find only what is lawful.
  mutating func encodeRules(tables: inout ChoiceTables) {
    let rules = week.rules.enumerated().filter { $1.scope.includes(week.people[person]) }
    let pins = rules.filter { $1.statement.kind == .pins }
    for (index, rule) in rules.filter({ $1.statement.kind != .pins }) + pins {
      rule.statement.personEncoding?.encode(RuleContext(index: index, rule: rule), into: &self, tables: &tables)
    }
  }
}

extension ProblemDraft {
  mutating func encodeRules() {
    for (index, rule) in week.rules.enumerated() {
      rule.statement.teamEncoding?.encode(RuleContext(index: index, rule: rule), into: &self)
    }
  }
}
