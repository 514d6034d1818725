internal import RosterModel

/// The parts that a tree leaves, which together hold all rosters, each with the bound that its prices give.
struct ProofLeaves {
  private struct Leaf {
    let prices: ProofPrices
    let weights: [Int]
    /// What each choice costs everyone by the prices of rows.
    let choiceCosts: [Int]
    let mustBeEmpty: Bool
    let forbidden: [Int: [Int: Set<Int>]]
    let forbiddenOff: [Int: Set<Int>]
    /// The bound so far, in 1/scale.
    var total: Int
    var isRelaxed = false
  }

  private let problem: RosterProblem
  private let task: ProofTask
  private let coefficients: RowCoefficients
  /// Parts that are not known to be empty.
  private var leaves: [Leaf] = []

  /// Walks the tree.
  ///
  /// - Throws: `.uncovered` when the leaves are not all of the space.
  init(_ problem: RosterProblem, _ task: ProofTask) throws(CertificateFault) {
    self.problem = problem
    self.task = task
    coefficients = RowCoefficients(problem)
    var isSeen = Array(repeating: false, count: task.nodes.count)
    var open = [(node: 0, space: try ProofSpace(problem, coefficients, totals: task.totals))]
    while let (index, space) = open.popLast() {
      guard task.nodes.indices.contains(index), !isSeen[index] else { throw .uncovered }
      isSeen[index] = true
      let node = task.nodes[index]
      if let split = node.split {
        guard split.first > index, split.second > index else { throw .uncovered }
        let (first, second) = try space.parts(split, problem)
        open += [(split.second, second), (split.first, first)]
      } else {
        guard let prices = node.prices else { throw .uncovered }
        try add(prices, space)
      }
    }
  }

  /// The smallest value, in 1/scale, that the leaves leave possible; `nil` when all are empty.
  ///
  /// - Throws: `.boundTooHigh` when a leaf is not as empty as its prices say.
  func leastValue(stepLimit: Int) throws(CertificateFault) -> Int? {
    var least: Int?
    var isRelaxed = false
    for leaf in try priced(stepLimit) {
      if leaf.mustBeEmpty {
        if leaf.total > 0 { continue }
        throw leaf.isRelaxed ? .tooLarge : .boundTooHigh(proven: nil)
      }
      if leaf.total < least ?? .max {
        least = leaf.total
        isRelaxed = leaf.isRelaxed
      }
    }
    // Where limits were left out, the bound holds, but may fall short of what a larger programme proves.
    if isRelaxed, let least, try task.rounded(least, problem) < task.bound { throw .tooLarge }
    return least
  }

  private mutating func add(_ prices: ProofPrices, _ space: ProofSpace) throws(CertificateFault) {
    try task.check(prices, problem)
    let weights = task.weights(prices, problem)
    guard let total = try PricedAmounts(problem: problem, weights: weights).total(task, space, prices) else { return }
    leaves.append(
      Leaf(
        prices: prices, weights: weights, choiceCosts: try coefficients.costs(prices.rows),
        mustBeEmpty: task.mustBeEmpty(prices, problem), forbidden: space.forbidden,
        forbiddenOff: space.forbiddenOff, total: total))
  }

  /// The leaves with everybody's cheapest pattern; those in which somebody has none are left out.
  private func priced(_ stepLimit: Int) throws(CertificateFault) -> [Leaf] {
    let counts = problem.levels.indices.map { level in leaves.contains { $0.weights[level] != 0 } }
    let classes = ClassBook(problem)
    var steps = stepLimit
    var left = leaves
    for person in problem.persons.indices where !left.isEmpty {
      var minimum = try PatternMinimum(
        problem, person: person, counts: counts, counterMaximum: task.counterMaximum(problem.persons[person]),
        classes: classes)
      var kept: [Leaf] = []
      for var leaf in left {
        // Pricing an option is a step, too.
        steps -= problem.persons[person].menus.reduce(0) { $0 + $1.options.count }
        let found = try minimum.value(try prices(of: person, leaf), &steps)
        guard let cost = found.cost else { continue }
        leaf.total = try ExactArithmetic.sum(leaf.total, cost)
        leaf.isRelaxed = leaf.isRelaxed || found.isRelaxed
        kept.append(leaf)
      }
      left = kept
    }
    return left
  }

  private func prices(of person: Int, _ leaf: Leaf) throws(CertificateFault) -> PersonPrices {
    var priced = PersonPrices(options: [], off: [], weights: leaf.weights)
    for (day, menu) in problem.persons[person].menus.enumerated() {
      let forbidden = leaf.forbidden[person]?[day] ?? []
      let isForbiddenOff = leaf.forbiddenOff[person]?.contains(day) ?? false
      priced.off.append(
        isForbiddenOff ? nil : try menu.off.map { off throws(CertificateFault) in try off.weighed(leaf.weights) })
      var options: [Int?] = []
      for option in menu.options {
        guard !forbidden.contains(option.choice) else {
          options.append(nil)
          continue
        }
        let own = try coefficients.cost(person, option.choice, leaf.prices.rows)
        let priced = try ExactArithmetic.sum(leaf.choiceCosts[option.choice], own)
        options.append(try ExactArithmetic.sum(option.cost.weighed(leaf.weights), priced))
      }
      priced.options.append(options)
    }
    return priced
  }
}

extension [LevelCost] {
  /// What the charges weigh, in 1/scale.
  func weighed(_ weights: [Int]) throws(CertificateFault) -> Int {
    var sum = 0
    for charge in self {
      sum = try ExactArithmetic.sum(sum, ExactArithmetic.product(weights[charge.level], charge.cost.units))
    }
    return sum
  }
}
