internal import RosterModel

/// The values that a level can have at all: a constant plus multiples of a step.
struct LevelSteps {
  private var constant = 0
  private var step = 0

  init(_ problem: RosterProblem, level: Int) {
    for person in problem.persons {
      for charge in person.baseCost where charge.level == level { constant += charge.cost.units }
      for menu in person.menus {
        for charge in (menu.off ?? []) + menu.options.flatMap(\.cost) { take(charge, level) }
      }
      let penalties =
        person.rests.map(\.penalty) + person.successions.map(\.penalty) + person.runs.map(\.penalty)
        + person.restWindows.map(\.penalty) + person.dayGroups.map(\.penalty)
      for penalty in penalties.compactMap({ $0 }) { take(LevelCost(level: penalty.level, cost: penalty.cost), level) }
      for charge in person.counters.flatMap(\.charges) {
        switch charge {
        case .excess(_, let penalty), .shortfall(_, let penalty):
          take(LevelCost(level: penalty.level, cost: penalty.cost), level)
        case .square(_, let charged): take(LevelCost(charged, 1), level)
        case .peak: break
        }
      }
    }
    let charges =
      problem.decisions.flatMap(\.cost) + problem.rows.flatMap { ($0.shortfall + $0.surplus).flatMap(\.cost) }
    for charge in charges { take(charge, level) }
  }

  /// The smallest possible value that is at least `value`.
  func roundedUp(_ value: Int) throws(CertificateFault) -> Int {
    guard step > 0 else { return max(value, constant) }
    let above = try ExactArithmetic.sum(value, -constant)
    let rest = ((above % step) + step) % step
    return rest == 0 ? value : try ExactArithmetic.sum(value, step - rest)
  }

  private mutating func take(_ charge: LevelCost, _ level: Int) {
    guard charge.level == level else { return }
    var (a, b) = (step, abs(charge.cost.units))
    while b != 0 { (a, b) = (b, a % b) }
    step = a
  }
}
