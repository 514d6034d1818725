import RosterModel

@testable import Rostering

/// Draws weeks like those of a ward: desks around the clock, patrols of zones in three windows with a leader and
/// members, ambushes of which the solver picks some, rest, night limits, wishes, days off and burden to be shared.
///
/// Levels: minimum seats, target seats, largest burden over the fair share, sum of squared burdens, wishes.
struct WardProblem {
  /// A duty's place in the week, and what it asks of people.
  private struct Duty {
    var choice: Int
    var isLeading: Bool
    /// Zones number from 0; desks and ambushes belong to everybody.
    var zone: Int?
  }

  private static let burdenTable = 0
  private static let nightTable = 1
  private static let minuteTable = 2

  private var draw: Draw
  private let persons: Int
  private let zones: Int
  private let days: Int
  private var problem: RosterProblem
  private var duties: [Duty] = []
  private var nightChoices: [Int] = []
  private var ambushDecisions: [Int] = []

  /// - Parameter persons: about 60 for a ward; zones grow with them.
  static func make(seed: Int, persons: Int = 60, days: Int = 7) -> RosterProblem {
    var ward = WardProblem(seed: seed, persons: persons, days: days)
    for day in 0..<days { ward.addDay(day) }
    ward.addAmbushCount()
    ward.problem.classes = [ChoiceClass(ward.nightChoices)]
    for person in 0..<persons { ward.addPerson(person) }
    return ward.problem
  }

  private init(seed: Int, persons: Int, days: Int) {
    draw = Draw(seed: seed)
    self.persons = persons
    self.days = days
    zones = max(1, persons / 12)
    problem = RosterProblem(
      dayCount: days, choices: [], amounts: [[], [], []], persons: [], rows: [],
      levels: [Level(.sum), Level(.sum), Level(.largest), Level(.sum), Level(.sum)])
  }

  private mutating func addChoice(_ day: Int, from: Int, hours: Int, leading: Bool, zone: Int?) -> Int {
    let start = day * 1440 + from * 60
    let isNight = from >= 21 || from < 4
    problem.choices.append(Choice(day: day, start: start, end: start + hours * 60))
    problem.amounts[Self.burdenTable].append((isNight ? 3 : from >= 17 ? 2 : 1) + (day % 7 >= 5 ? 1 : 0))
    problem.amounts[Self.nightTable].append(isNight ? 1 : 0)
    problem.amounts[Self.minuteTable].append(hours * 60)
    let index = problem.choices.count - 1
    if isNight { nightChoices.append(index) }
    duties.append(Duty(choice: index, isLeading: leading, zone: zone))
    return index
  }

  private mutating func addSeats(_ choice: Int, minimum: Int, target: Int, weight: Int) {
    var shortfall: [Segment] = []
    if target > minimum { shortfall.append(Segment(width: target - minimum, cost: [LevelCost(1, weight)])) }
    shortfall.append(Segment(cost: [LevelCost(0, weight)]))
    problem.rows.append(
      Row(choiceTerms: [Row.ChoiceTerm(choice)], target: target, shortfall: shortfall, surplus: [Segment(width: 1)]))
  }

  private mutating func addDay(_ day: Int) {
    for desk in 0..<max(1, persons / 60) {
      for from in [6, 14, 22] {
        addSeats(addChoice(day, from: from, hours: 8, leading: true, zone: nil), minimum: 1, target: 1, weight: 20)
        addSeats(
          addChoice(day, from: from, hours: 8, leading: false, zone: nil), minimum: 1, target: 1, weight: 10 + desk)
      }
    }
    for zone in 0..<zones {
      for (from, weight) in [(7, 3), (18, 6), (22, 8)] {
        let leader = addChoice(day, from: from, hours: 4, leading: true, zone: zone)
        addSeats(leader, minimum: 1, target: 1, weight: weight)
        let member = addChoice(day, from: from, hours: 4, leading: false, zone: zone)
        addSeats(member, minimum: 1, target: 2, weight: weight - 1 + zone % 3)
      }
    }
    for _ in 0..<max(3, persons / 20) { addAmbush(day) }
  }

  /// An ambush may take place: then one leader and two to four members, else nobody.
  private mutating func addAmbush(_ day: Int) {
    let decision = problem.decisions.count
    problem.decisions.append(Decision(cost: [LevelCost(1, -draw.int(0...9))]))
    ambushDecisions.append(decision)
    let from = draw.pick([20, 22, 23])
    let leader = addChoice(day, from: from, hours: 5, leading: true, zone: nil)
    let member = addChoice(day, from: from, hours: 5, leading: false, zone: nil)
    problem.rows.append(
      Row(choiceTerms: [Row.ChoiceTerm(leader)], decisionTerms: [Row.DecisionTerm(decision, -1)], target: 0))
    problem.rows.append(
      Row(
        choiceTerms: [Row.ChoiceTerm(member)], decisionTerms: [Row.DecisionTerm(decision, -2)], target: 0,
        surplus: [.free]))
    problem.rows.append(
      Row(
        choiceTerms: [Row.ChoiceTerm(member)], decisionTerms: [Row.DecisionTerm(decision, -4)], target: 0,
        shortfall: [.free]))
  }

  private mutating func addAmbushCount() {
    problem.rows.append(
      Row(
        decisionTerms: ambushDecisions.map { Row.DecisionTerm($0) }, target: max(3, persons / 20),
        shortfall: [Segment(cost: [LevelCost(0, 30)])]))
  }

  private mutating func addPerson(_ person: Int) {
    let leads = person % 4 == 0
    let homes = Set([person % zones, draw.int(0...zones - 1), draw.int(0...zones - 1)])
    let away = draw.chance(25) ? draw.int(0...days - 1) : -1
    var menus: [DayMenu] = []
    for day in 0..<days {
      var menu = DayMenu(off: [])
      let wishesFree = draw.chance(15)
      for duty in duties where problem.choices[duty.choice].day == day && day != away {
        guard leads || !duty.isLeading, duty.zone.map({ homes.contains($0) }) ?? true else { continue }
        var cost = wishesFree ? [LevelCost(4, 5)] : []
        if draw.chance(10) { cost.append(LevelCost(4, draw.int(1...4))) }
        menu.options.append(PricedChoice(duty.choice, cost: cost))
      }
      menus.append(menu)
    }
    var model = PersonModel(menus: menus)
    addRules(&model, share: leads ? 9 : 8)
    problem.persons.append(model)
  }

  private mutating func addRules(_ person: inout PersonModel, share: Int) {
    let isLaw = draw.chance(70)
    person.rests = [Rest(minutes: isLaw ? 720 : 660)]
    if !isLaw { person.rests.append(Rest(minutes: 720, penalty: Penalty(level: 4, cost: Cost(2), unit: 60))) }
    person.runs = [Run(maximum: draw.int(5...6), entering: draw.int(0...2))]
    if draw.chance(50) { person.runs.append(Run(of: 0, maximum: 2)) }
    person.counters = [
      Counter(
        amounts: Self.burdenTable, days: 0..<days, initial: draw.int(0...3),
        charges: [.peak(reference: share * days / 7, level: 2), .square(origin: 0, level: 3)]),
      Counter(amounts: Self.nightTable, days: 0..<days, maximum: (3 * days + 6) / 7),
      Counter(
        amounts: Self.minuteTable, days: 0..<days, maximum: 48 * 60 * days / 7,
        charges: [.excess(over: 36 * 60 * days / 7, Penalty(level: 4, cost: Cost(1), unit: 60))]),
    ]
  }
}
