internal import RosterModel

/// What the data alone say about the values of one level.
struct LevelFacts: Hashable, Sendable {
  /// Σ base costs: part of every roster's value.
  var constant: Int
  /// Every possible value is `constant` plus a multiple of this; 0 when no charge is on the level.
  var step: Int
  /// Whether what a person does is charged on the level, and not only what rows lack and decisions cost.
  var chargesPersons: Bool
  /// Whether no charge on the level is negative, so that no roster costs less than `constant`.
  var isNonNegative: Bool
  /// The largest magnitude of a single charge, at least 1; squares count as 10.
  private(set) var largestCharge = 1

  init(_ problem: RosterProblem, level: Int) {
    constant = 0
    step = 0
    isNonNegative = true
    chargesPersons = problem.levels[level].kind == .largest
    for person in problem.persons { read(person, level) }
    chargesPersons = chargesPersons || step > 0
    for decision in problem.decisions {
      read(decision.cost, level)
      if decision.bounds.lowerBound < 0, decision.cost.contains(where: { $0.level == level && $0.cost.units > 0 }) {
        isNonNegative = false
      }
    }
    for row in problem.rows {
      for segment in row.shortfall + row.surplus { read(segment.cost, level) }
    }
  }

  /// The smallest possible value that is at least `value`.
  func roundedUp(_ value: Int) -> Int {
    guard step > 0 else { return max(value, constant) }
    let above = value - constant
    return constant + (above >= 0 ? (above + step - 1) / step : -(-above / step)) * step
  }

  private mutating func read(_ person: PersonModel, _ level: Int) {
    for charge in person.baseCost where charge.level == level { constant += charge.cost.units }
    for menu in person.menus {
      if let off = menu.off { read(off, level) }
      for option in menu.options { read(option.cost, level) }
    }
    for rest in person.rests { read(rest.penalty, level) }
    for succession in person.successions { read(succession.penalty, level) }
    for run in person.runs { read(run.penalty, level) }
    for window in person.restWindows { read(window.penalty, level) }
    for groups in person.dayGroups { read(groups.penalty, level) }
    for charge in person.counters.flatMap(\.charges) {
      switch charge {
      case .excess(_, let penalty), .shortfall(_, let penalty): read(penalty, level)
      case .square(_, let charged):
        guard charged == level else { break }
        read(1)
        largestCharge = max(largestCharge, 10)
      case .peak: break
      }
    }
  }

  private mutating func read(_ charges: [LevelCost], _ level: Int) {
    for charge in charges where charge.level == level { read(charge.cost.units) }
  }

  private mutating func read(_ penalty: Penalty?, _ level: Int) {
    if let penalty, penalty.level == level { read(penalty.cost.units) }
  }

  private mutating func read(_ units: Int) {
    if units < 0 { isNonNegative = false }
    largestCharge = max(largestCharge, abs(units))
    var (a, b) = (step, abs(units))
    while b != 0 { (a, b) = (b, a % b) }
    step = a
  }
}
