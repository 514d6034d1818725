internal import RosterModel

/// A problem with everything the search looks up again and again. Immutable; says nothing new.
struct CompiledProblem: Sendable {
  let problem: RosterProblem
  let patterns: PatternEvaluator
  let rosters: RosterEvaluator
  /// `choiceTerms[choice]`: the rows in which everyone who works the choice counts.
  let choiceTerms: [[RowTerm]]
  /// `personTerms[person][choice]`: what one person counts on top.
  let personTerms: [[Int: [RowTerm]]]
  /// Per person: his days' slots, numbered through.
  let slots: [SlotMap]
  /// Decisions first (same index), then the segments row by row, shortfall before surplus, then the totals.
  let structurals: [Structural]
  /// `totals[total]`: the segments that it sums up, as indices into `structurals`.
  let totals: [[Int]]
  /// `segments[row]`: indices into `structurals`. A total balances its row from above.
  let segments: [RowSegments]
  /// Per level: bounds that follow from signs alone, and the step between possible values.
  let levelFacts: [LevelFacts]

  /// The problem's rows, and those of the totals after them.
  var rowCount: Int { problem.rows.count + totals.count }
  var levelCount: Int { problem.levels.count }
  var personCount: Int { problem.persons.count }

  /// Whether the horizon is so long that a good roster should not wait for the relaxation: on 182 days with 1,100 rows,
  /// which are 200,000 by this measure, an iteration of the simplex takes a millisecond, on 364 days with 2,200 rows seven.
  var isLong: Bool { problem.dayCount > 56 && problem.rows.count * problem.dayCount > 150_000 }

  /// Whether somebody's share of a burden is charged: its square, or the largest one.
  let sharesBurdens: Bool

  init(_ problem: RosterProblem) {
    self.problem = problem
    sharesBurdens = problem.persons.contains { $0.counters.contains { $0.charges.contains(where: \.sharesBurdens) } }
    patterns = PatternEvaluator(problem)
    rosters = RosterEvaluator(problem)
    choiceTerms = Self.collectChoiceTerms(problem)
    personTerms = Self.collectPersonTerms(problem)
    slots = problem.persons.map { SlotMap($0) }
    let (amounts, segments) = Self.collectStructurals(problem, choiceTerms, personTerms)
    let slackTotals = SlackTotals(amounts)
    structurals = slackTotals.structurals(firstRow: problem.rows.count)
    totals = slackTotals.members
    self.segments = segments + totals.indices.map { RowSegments(surplus: [amounts.count + $0]) }
    levelFacts = problem.levels.indices.map { LevelFacts(problem, level: $0) }
  }

  /// What the left-hand side of a row, slack included, has to be.
  func target(ofRow row: Int) -> Int { row < problem.rows.count ? problem.rows[row].target : 0 }

  /// The amount of slack that stands for a total.
  func structural(ofTotal total: Int) -> Int { structurals.count - totals.count + total }

  /// The row of a total; `nil` for other structurals.
  func totalRow(ofStructural index: Int) -> Int? {
    if case .total(_, let row) = structurals[index].kind { row } else { nil }
  }

  /// All rows in which `person` counts when he works `choice`.
  func terms(person: Int, choice: Int) -> [RowTerm] {
    choiceTerms[choice] + (personTerms[person][choice] ?? [])
  }

  private static func collectChoiceTerms(_ problem: RosterProblem) -> [[RowTerm]] {
    var terms = Array(repeating: [RowTerm](), count: problem.choices.count)
    for (row, content) in problem.rows.enumerated() {
      for term in content.choiceTerms where term.coefficient != 0 {
        terms[term.choice].append(RowTerm(row: row, coefficient: term.coefficient))
      }
    }
    return terms
  }

  private static func collectPersonTerms(_ problem: RosterProblem) -> [[Int: [RowTerm]]] {
    var terms = Array(repeating: [Int: [RowTerm]](), count: problem.persons.count)
    for (row, content) in problem.rows.enumerated() {
      for term in content.personTerms where term.coefficient != 0 {
        terms[term.person][term.choice, default: []].append(RowTerm(row: row, coefficient: term.coefficient))
      }
    }
    return terms
  }
}

/// A coefficient in a row.
struct RowTerm: Hashable, Sendable {
  var row: Int
  var coefficient: Int
}

/// Numbers one person's menu entries: on each day the free day first, then the options in the menu's order.
struct SlotMap: Sendable {
  /// `first[day]` is the slot of the free day, `first[day] + 1 + index` that of an option; one more entry at the end.
  let first: [Int]
  /// Per day, the option index of a choice.
  private let optionOfChoice: [[Int: Int]]

  var count: Int { first[first.count - 1] }

  init(_ person: PersonModel) {
    var first = [0]
    for menu in person.menus { first.append(first[first.count - 1] + 1 + menu.options.count) }
    self.first = first
    optionOfChoice = person.menus.map { menu in
      Dictionary(menu.options.enumerated().map { ($1.choice, $0) }, uniquingKeysWith: { earlier, _ in earlier })
    }
  }

  /// The slot of `choice` on `day`; `nil` when the menu does not have it.
  func slot(day: Int, choice: Int?) -> Int? {
    guard let choice else { return first[day] }
    return optionOfChoice[day][choice].map { first[day] + 1 + $0 }
  }

  /// The slots of one day.
  func slots(of day: Int) -> Range<Int> { first[day]..<first[day + 1] }
}

extension CounterCharge {
  fileprivate var sharesBurdens: Bool {
    switch self {
    case .square, .peak: true
    case .excess, .shortfall: false
    }
  }
}
