import RosterModel
import Testing

@testable import Rostering

/// Pricing against all patterns, read by `PatternEvaluator`.
struct PricingPropertyTests {
  @Test func findsTheCheapestPatternsOfRandomPersons() {
    var scratch = PricingScratch()
    var lawful = 0
    for seed in 1...3_000 {
      let drawn = PricingRandomPerson.draw(seed: seed)
      let oracle = PricingOracle(drawn)
      let all = oracle.costs
      lawful += all.isEmpty ? 0 : 1
      // With next to no labels at first, counters come to be tracked in the bound.
      let isStingy = seed % 2 == 0
      let effort =
        isStingy ? PricingEffort(firstAllowance: 5, growth: 2, relaxationsPerLabel: 100_000) : PricingEffort()
      for wanted in [1, 5] {
        let threshold = seed % 3 == 0 ? -5.0 : .infinity
        let graph = PatternGraph(problem: drawn.problem, person: 0, counterMaximum: drawn.counterMaximum)
        let found = price(
          graph, drawn.prices, wanted: wanted, threshold: threshold, labelLimit: nil, scratch: &scratch, effort: effort)
        let expected = Array(all.filter { $0 < threshold - 1e-9 }.prefix(wanted))
        guard agrees(found, expected, minimum: all.first ?? .infinity, oracle) else { return }
      }
    }
    #expect(lawful > 1_500, "too many of the drawn persons are infeasible: only \(lawful) are not")
  }

  private func agrees(
    _ found: PricingResult, _ expected: [Double], minimum: Double, _ oracle: PricingOracle
  ) -> Bool {
    let reread = found.best.map { oracle.cost(of: $0.choices) ?? .infinity }
    let isSame =
      found.isExact && close([found.minimum, found.lowerBound], [minimum, minimum])
      && close(found.best.map(\.reducedCost), expected) && close(reread, expected)
      && Set(found.best.map(\.choices)).count == found.best.count
    #expect(
      isSame,
      """
      minimum \(found.minimum), best \(found.best), reread \(reread)
      expected \(expected) of \(minimum)
      \(oracle.drawn)
      """)
    return isSame
  }

  private func close(_ a: [Double], _ b: [Double]) -> Bool {
    a.count == b.count && zip(a, b).allSatisfy { $0 == $1 || abs($0 - $1) < 1e-7 }
  }
}

/// Every pattern of a small person, priced by the plain reading of the rules.
struct PricingOracle {
  let drawn: PricingCase
  private let evaluator: PatternEvaluator

  init(_ drawn: PricingCase) {
    self.drawn = drawn
    var problem = drawn.problem
    for (index, maximum) in drawn.counterMaximum {
      let given = problem.persons[0].counters[index].maximum ?? maximum
      problem.persons[0].counters[index].maximum = min(given, maximum)
    }
    evaluator = PatternEvaluator(problem)
  }

  /// The costs of all lawful patterns, cheapest first.
  var costs: [Double] {
    var costs: [Double] = []
    var pattern: [Int?] = []
    visit(&pattern, &costs)
    return costs.sorted()
  }

  /// The cost of one pattern; `nil` when unlawful or forbidden.
  func cost(of pattern: [Int?]) -> Double? {
    guard let vector = evaluator.cost(of: pattern, person: 0) else { return nil }
    let person = drawn.problem.persons[0]
    var sum = 0.0
    for level in drawn.problem.levels.indices {
      // Menu costs are part of the prices, so that they are taken out of what the evaluator charges.
      sum += drawn.prices.levelWeight[level] * Double(vector[level].units - menuCost(pattern, level))
    }
    for (day, choice) in pattern.enumerated() {
      let index = choice.flatMap { wanted in person.menus[day].options.firstIndex { $0.choice == wanted } }
      sum += index.map { drawn.prices.option[day][$0] } ?? drawn.prices.off[day]
    }
    for extra in drawn.prices.extraExcess {
      sum += extra.cost * Double(max(0, total(of: person.counters[extra.counter], pattern) - extra.over))
    }
    return sum < .infinity ? sum : nil
  }

  private func menuCost(_ pattern: [Int?], _ level: Int) -> Int {
    var sum = 0
    for (menu, choice) in zip(drawn.problem.persons[0].menus, pattern) {
      let charges = choice.flatMap { wanted in menu.options.first { $0.choice == wanted }?.cost } ?? menu.off ?? []
      sum += charges.filter { $0.level == level }.reduce(0) { $0 + $1.cost.units }
    }
    return sum
  }

  private func total(of counter: Counter, _ pattern: [Int?]) -> Int {
    counter.days.reduce(counter.initial) { sum, day in
      sum + (pattern[day].map { drawn.problem.amounts[counter.amounts][$0] } ?? 0)
    }
  }

  private func visit(_ pattern: inout [Int?], _ costs: inout [Double]) {
    guard pattern.count < drawn.problem.dayCount else {
      if let cost = cost(of: pattern) { costs.append(cost) }
      return
    }
    for choice in [nil] + drawn.problem.persons[0].menus[pattern.count].options.map({ Optional($0.choice) }) {
      pattern.append(choice)
      visit(&pattern, &costs)
      pattern.removeLast()
    }
  }
}
