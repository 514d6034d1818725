import RosterModel

/// Draws small problems whose relaxations are far from whole, so that proofs need deep branching: coefficients above 1, slack
/// that is dear on both sides, a decision or two.
enum KnottyProblem {
  static func make(seed: Int) -> RosterProblem {
    var draw = Draw(seed: seed)
    let dayCount = 2
    var problem = RosterProblem(dayCount: dayCount, choices: [], persons: [], rows: [], levels: [Level(.sum)])
    for day in 0..<dayCount {
      for _ in 0..<2 {
        let start = day * 1440 + 60 * draw.int(4...12)
        problem.choices.append(Choice(day: day, start: start, end: start + 480))
      }
    }
    for _ in 0..<draw.int(3...4) {
      let menus = (0..<dayCount).map { day in
        DayMenu(
          off: [],
          options: problem.choices.indices.filter { problem.choices[$0].day == day }.map {
            PricedChoice($0, cost: [LevelCost(0, draw.int(0...3))])
          })
      }
      problem.persons.append(PersonModel(menus: menus))
    }
    if draw.chance(60) { problem.decisions.append(Decision(bounds: 0...2, cost: [LevelCost(0, draw.int(-3...3))])) }
    let dear = draw.int(7...20)
    for _ in 0..<draw.int(2...3) {
      problem.rows.append(row(problem, dear: draw.chance(50) ? dear : draw.int(7...20), &draw))
    }
    return problem
  }

  private static func row(_ problem: RosterProblem, dear: Int, _ draw: inout Draw) -> Row {
    let dear = Segment(cost: [LevelCost(0, dear)])
    let cheap = Segment(width: 1, cost: [LevelCost(0, draw.int(1...6))])
    var row = Row(
      target: draw.int(5...12), shortfall: draw.chance(50) ? [cheap, dear] : [dear],
      surplus: draw.chance(50) ? [cheap, dear] : [dear])
    for person in problem.persons.indices {
      for choice in problem.choices.indices where draw.chance(70) {
        row.personTerms.append(Row.PersonTerm(person: person, choice: choice, draw.int(2...5)))
      }
    }
    for decision in problem.decisions.indices { row.decisionTerms.append(Row.DecisionTerm(decision, draw.int(2...4))) }
    return row
  }
}
