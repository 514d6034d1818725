import RosterModel

@testable import Rostering

/// Draws problems small enough to try every roster: all kinds of rules, rows, decisions and levels.
struct TinyProblem {
  private var draw: Draw
  private let dayCount: Int
  private let levels: [Level]
  private let sumLevels: [Int]
  private var problem: RosterProblem

  static func make(seed: Int) -> RosterProblem {
    var tiny = TinyProblem(seed: seed)
    tiny.addChoices()
    tiny.addPersons()
    tiny.addDecisions()
    tiny.addRows()
    return tiny.problem
  }

  private init(seed: Int) {
    draw = Draw(seed: seed)
    dayCount = draw.int(2...4)
    var levels: [Level] = []
    for _ in 0..<draw.int(1...4) { levels.append(Level(draw.chance(25) ? .largest : .sum)) }
    self.levels = levels
    sumLevels = levels.indices.filter { levels[$0].kind == .sum }
    problem = RosterProblem(dayCount: dayCount, choices: [], persons: [], rows: [], levels: levels)
  }

  private mutating func addChoices() {
    for day in 0..<dayCount {
      for _ in 0..<draw.int(1...3) {
        let start = day * 1440 + 60 * draw.int(0...23)
        problem.choices.append(Choice(day: day, start: start, end: start + 60 * draw.pick([4, 8, 8, 12])))
      }
    }
    let choices = problem.choices
    for _ in 0..<2 { problem.classes.append(ChoiceClass(choices.indices.filter { _ in draw.chance(50) })) }
    problem.amounts = [choices.map { $0.end - $0.start }, choices.map { _ in draw.int(0...3) }]
  }

  private mutating func charges(_ percent: Int, _ range: ClosedRange<Int>) -> [LevelCost] {
    guard !sumLevels.isEmpty else { return [] }
    return (0..<2).compactMap { _ in
      draw.chance(percent) ? LevelCost(draw.pick(sumLevels), draw.int(range)) : nil
    }
  }

  private mutating func penalty() -> Penalty? {
    guard !sumLevels.isEmpty, draw.chance(65) else { return nil }
    return Penalty(level: draw.pick(sumLevels), cost: Cost(draw.int(1...6)), unit: draw.pick([1, 1, 60]))
  }

  private mutating func addPersons() {
    for _ in 0..<draw.int(2...(dayCount > 3 ? 2 : 3)) {
      var menus: [DayMenu] = []
      for day in 0..<dayCount {
        var menu = DayMenu(off: draw.chance(92) ? charges(15, -1...4) : nil)
        for (index, choice) in problem.choices.enumerated() where choice.day == day && draw.chance(85) {
          menu.options.append(PricedChoice(index, cost: charges(25, -2...5)))
        }
        menus.append(menu)
      }
      var person = PersonModel(menus: menus, baseCost: charges(10, 1...9))
      addRules(&person)
      problem.persons.append(person)
    }
  }

  private mutating func addRules(_ person: inout PersonModel) {
    person.freeSince = draw.pick([-100_000, -600, 300])
    if draw.chance(70) {
      person.rests.append(
        Rest(
          minutes: draw.pick([600, 720]), after: draw.maybe(40, 0), bindsEntering: draw.chance(30), penalty: penalty()))
    }
    if draw.chance(30) { person.successions.append(Succession(from: 0, to: draw.maybe(50, 1), penalty: penalty())) }
    if draw.chance(40) {
      person.runs.append(
        Run(
          of: draw.maybe(40, 0), worked: draw.chance(60), minimum: draw.maybe(40, 2),
          maximum: draw.maybe(60, draw.int(1...2)),
          penalty: penalty(), entering: draw.int(0...2), minimumAtStart: draw.chance(50), minimumAtEnd: draw.chance(30))
      )
    }
    if draw.chance(20) {
      person.restWindows.append(
        RestWindow(from: 0, to: dayCount * 1440, length: draw.int(20...50) * 60, penalty: penalty()))
    }
    if draw.chance(20) {
      person.dayGroups.append(
        DayGroups(
          groups: [[0, 1]], initial: draw.int(0...1), maximum: 1, penalty: penalty(), wholeOnly: draw.chance(50)))
    }
    if draw.chance(40) {
      person.counters.append(
        Counter(
          amounts: 0, days: 0..<dayCount, initial: draw.int(0...1) * 240, minimum: draw.maybe(15, 240),
          maximum: draw.maybe(30, 1440), charges: hourCharges()))
    }
    person.counters.append(burden())
  }

  private mutating func hourCharges() -> [CounterCharge] {
    guard let level = sumLevels.first else { return [] }
    let penalty = Penalty(level: level, cost: Cost(draw.int(1...3)), unit: 60)
    return [draw.chance(50) ? .excess(over: 720, penalty) : .shortfall(under: 960, penalty)]
  }

  private mutating func burden() -> Counter {
    var charges: [CounterCharge] = []
    for level in levels.indices {
      switch levels[level].kind {
      case .largest: if draw.chance(85) { charges.append(.peak(reference: draw.int(0...3), level: level)) }
      case .sum: if draw.chance(30) { charges.append(.square(origin: draw.int(0...3), level: level)) }
      }
    }
    return Counter(amounts: 1, days: 0..<dayCount, initial: draw.int(0...2), charges: charges)
  }

  private mutating func addDecisions() {
    for _ in 0..<draw.int(0...2) {
      problem.decisions.append(Decision(bounds: draw.pick([0...1, 0...1, 0...2, -1...1]), cost: charges(40, -3...3)))
    }
  }

  private mutating func side(open percent: Int) -> [Segment] {
    guard draw.chance(percent) else { return [] }
    if draw.chance(25) { return [.free] }
    var segments = (0..<draw.int(1...2)).map { _ in
      Segment(width: draw.maybe(60, draw.int(1...2)), cost: charges(60, 0...6))
    }
    segments.sort { vector($0.cost).costs.lexicographicallyPrecedes(vector($1.cost).costs) }
    if segments.count > 1, segments[0].width == nil { segments.removeLast() }
    return segments
  }

  private func vector(_ charges: [LevelCost]) -> CostVector {
    var vector = CostVector(levels: levels.count)
    vector.add(charges)
    return vector
  }

  private mutating func addRows() {
    for _ in 0..<draw.int(1...4) {
      var row = Row(
        target: draw.int(0...2), shortfall: side(open: 75), surplus: side(open: 80), isLazy: draw.chance(25))
      for choice in problem.choices.indices where draw.chance(35) {
        row.choiceTerms.append(Row.ChoiceTerm(choice, draw.pick([1, 1, 1, 2, -1])))
      }
      if draw.chance(25) {
        row.personTerms.append(
          Row.PersonTerm(
            person: draw.int(0...problem.persons.count - 1), choice: draw.int(0...problem.choices.count - 1),
            draw.pick([1, -1, 2])))
      }
      for decision in problem.decisions.indices where draw.chance(50) {
        row.decisionTerms.append(Row.DecisionTerm(decision, draw.pick([-2, -1, 1])))
      }
      problem.rows.append(row)
    }
  }
}
