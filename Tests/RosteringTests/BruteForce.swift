import RosterModel

/// Tries every roster of a tiny problem.
struct BruteForce {
  private struct Way {
    var pattern: [Int?]
    var costs: CostVector
    var peaks: [LevelCost]
  }

  private let problem: RosterProblem
  private let evaluator: RosterEvaluator
  private var ways: [[Way]] = []
  /// The smallest values, level by level; `nil` when there is no lawful roster.
  private(set) var optimum: CostVector?
  private(set) var rosters = 0

  init(_ problem: RosterProblem) {
    self.problem = problem
    evaluator = RosterEvaluator(problem)
    for person in problem.persons.indices { ways.append(lawfulWays(person)) }
    tryPersons([])
  }

  private func lawfulWays(_ person: Int) -> [Way] {
    var patterns: [[Int?]] = [[]]
    for menu in problem.persons[person].menus {
      let entries: [Int?] = (menu.off == nil ? [] : [nil]) + menu.options.map(\.choice)
      patterns = patterns.flatMap { pattern in entries.map { pattern + [$0] } }
    }
    return patterns.compactMap { pattern in
      evaluator.patterns.cost(of: pattern, person: person).map {
        Way(pattern: pattern, costs: $0, peaks: evaluator.patterns.peaks(of: pattern, person: person))
      }
    }
  }

  private mutating func tryPersons(_ chosen: [Way]) {
    guard chosen.count < problem.persons.count else { return tryDecisions(chosen) }
    for way in ways[chosen.count] { tryPersons(chosen + [way]) }
  }

  private mutating func tryDecisions(_ chosen: [Way]) {
    var base = CostVector(levels: problem.levels.count)
    var largest: [Int: Cost] = [:]
    for way in chosen {
      for level in problem.levels.indices { base[level] = base[level] + way.costs[level] }
      for peak in way.peaks { largest[peak.level] = max(largest[peak.level] ?? peak.cost, peak.cost) }
    }
    for (level, value) in largest { base[level] = value }
    let activities = problem.rows.map { activity($0, chosen) }
    var decisions = problem.decisions.map(\.bounds.lowerBound)
    while true {
      tryRoster(base, activities, decisions)
      guard let next = decisions.indices.first(where: { decisions[$0] < problem.decisions[$0].bounds.upperBound })
      else {
        return
      }
      for index in 0..<next { decisions[index] = problem.decisions[index].bounds.lowerBound }
      decisions[next] += 1
    }
  }

  private func activity(_ row: Row, _ chosen: [Way]) -> Int {
    var sum = 0
    for (person, way) in chosen.enumerated() {
      for choice in way.pattern.compactMap({ $0 }) {
        for term in row.choiceTerms where term.choice == choice { sum += term.coefficient }
        for term in row.personTerms where term.choice == choice && term.person == person { sum += term.coefficient }
      }
    }
    return sum
  }

  private mutating func tryRoster(_ base: CostVector, _ activities: [Int], _ decisions: [Int]) {
    rosters += 1
    var values = base
    for (index, value) in decisions.enumerated() {
      values.add(problem.decisions[index].cost.map { LevelCost(level: $0.level, cost: value * $0.cost) })
    }
    for (row, content) in problem.rows.enumerated() {
      let sum = content.decisionTerms.reduce(activities[row]) { $0 + $1.coefficient * decisions[$1.decision] }
      let missing = content.target - sum
      let side = missing > 0 ? content.shortfall : content.surplus
      guard let charges = RosterEvaluator.charge(for: abs(missing), on: side) else { return }
      values.add(charges)
    }
    if optimum.map({ values.costs.lexicographicallyPrecedes($0.costs) }) ?? true { optimum = values }
  }
}
