internal import RosterModel

/// The bound that prices give on a part of the space, in 1/scale of a cost unit.
struct PricedSpace {
  let problem: RosterProblem
  let coefficients: RowCoefficients
  let classes: ClassBook
  let claim: BoundClaim
  let scale: Int

  /// - Returns: `nil` when the part is empty.
  func bound(
    _ space: ProofSpace, _ prices: ProofPrices, _ steps: inout Int
  ) throws(CertificateFault) -> Int? {
    try checkNames(prices)
    let weights = weights(prices)
    var total = 0
    for (row, price) in prices.rows {
      total = try ExactArithmetic.sum(total, ExactArithmetic.product(price, problem.rows[row].target))
    }
    for (level, lock) in claim.locks.enumerated() where problem.levels[level].kind == .sum {
      total = try ExactArithmetic.sum(total, ExactArithmetic.product(-prices.locks[level], lock.units))
    }
    guard let amounts = try ofAmounts(space, prices, weights) else { return nil }
    total = try ExactArithmetic.sum(total, amounts)
    for person in problem.persons.indices {
      guard let minimum = try minimum(of: person, space, prices, weights, &steps) else { return nil }
      total = try ExactArithmetic.sum(total, minimum)
    }
    return total
  }

  /// The smallest cost of a person's patterns at the prices; `nil` when he has none.
  func minimum(
    of person: Int, _ space: ProofSpace, _ prices: ProofPrices, _ weights: [Int], _ steps: inout Int
  ) throws(CertificateFault) -> Int? {
    let model = problem.persons[person]
    var priced = PersonPrices(options: [], off: [], weights: weights, counterMaximum: counterMaximum(model))
    for (day, menu) in model.menus.enumerated() {
      let forbidden = space.forbidden[person]?[day] ?? []
      let isForbiddenOff = space.forbiddenOff[person]?.contains(day) ?? false
      priced.off.append(
        isForbiddenOff ? nil : try menu.off.map { off throws(CertificateFault) in try weigh(off, weights) })
      var options: [Int?] = []
      for option in menu.options {
        guard !forbidden.contains(option.choice) else {
          options.append(nil)
          continue
        }
        var cost = try weigh(option.cost, weights)
        for term in coefficients.terms(person, option.choice) {
          guard let price = prices.rows[term.row] else { continue }
          cost = try ExactArithmetic.sum(cost, ExactArithmetic.product(-price, term.coefficient))
        }
        options.append(cost)
      }
      priced.options.append(options)
    }
    return try PatternMinimum(problem, person: person, prices: priced, classes: classes).value(&steps)
  }

  /// What a unit of each level's cost weighs: the level of the claim 1, those before what their locks are priced at.
  func weights(_ prices: ProofPrices) -> [Int] {
    problem.levels.indices.map { level in
      if level == claim.level { return prices.provesEmptiness ? 0 : scale }
      return prices.locks.indices.contains(level) ? prices.locks[level] : 0
    }
  }

  private func checkNames(_ prices: ProofPrices) throws(CertificateFault) {
    guard prices.locks.count == claim.level else { throw .wrongLocks }
    for (level, price) in prices.locks.enumerated() {
      if price < 0 { throw .negativeLockPrice }
      if price > 0, problem.levels[level].kind == .largest { throw .wrongLocks }
    }
    guard prices.rows.keys.allSatisfy({ problem.rows.indices.contains($0) }) else { throw .unknownName }
    // −Int.min does not exist.
    guard prices.rows.values.allSatisfy({ $0 != .min }) else { throw .overflow }
  }

  /// The better ends of the bounds of decisions and slack.
  private func ofAmounts(
    _ space: ProofSpace, _ prices: ProofPrices, _ weights: [Int]
  ) throws(CertificateFault) -> Int? {
    var costs: [Int] = []
    for decision in problem.decisions { costs.append(try weigh(decision.cost, weights)) }
    for (row, price) in prices.rows {
      for term in problem.rows[row].decisionTerms {
        let priced = try ExactArithmetic.product(-price, term.coefficient)
        costs[term.decision] = try ExactArithmetic.sum(costs[term.decision], priced)
      }
    }
    var total = 0
    for (cost, bounds) in zip(costs, space.decisions) {
      guard let bounds else { return nil }
      total = try ExactArithmetic.sum(total, better(cost, bounds))
    }
    for (row, content) in problem.rows.enumerated() {
      let price = prices.rows[row] ?? 0
      let sides = [(content.shortfall, space.shortfall[row], -price), (content.surplus, space.surplus[row], price)]
      for (segments, ranges, priced) in sides {
        for (segment, bounds) in zip(segments, ranges) {
          guard let bounds else { return nil }
          let cost = try ExactArithmetic.sum(weigh(segment.cost, weights), priced)
          total = try ExactArithmetic.sum(total, better(cost, bounds))
        }
      }
    }
    return total
  }

  private func better(_ cost: Int, _ bounds: ClosedRange<Int>) throws(CertificateFault) -> Int {
    try ExactArithmetic.product(cost, cost > 0 ? bounds.lowerBound : bounds.upperBound)
  }

  private func weigh(_ charges: [LevelCost], _ weights: [Int]) throws(CertificateFault) -> Int {
    var sum = 0
    for charge in charges {
      sum = try ExactArithmetic.sum(sum, ExactArithmetic.product(weights[charge.level], charge.cost.units))
    }
    return sum
  }

  /// The hard limits that follow from locks on levels of kind `.largest`, and from what the claim excludes.
  private func counterMaximum(_ model: PersonModel) -> [Int: Int] {
    var maximum: [Int: Int] = [:]
    for (index, counter) in model.counters.enumerated() {
      for case .peak(let reference, let level) in counter.charges where level <= claim.level {
        let value = level < claim.level ? claim.locks[level].units : claim.bound.units - 1
        maximum[index] = min(maximum[index] ?? .max, reference + value)
      }
    }
    return maximum
  }
}
