internal import RosterModel

/// What everything but patterns adds to the bound that prices give on a part of the space, in 1/scale of a cost unit.
struct PricedAmounts {
  let problem: RosterProblem
  /// Per level.
  let weights: [Int]

  /// Targets, locks, and the better ends of the bounds of decisions and slack; `nil` when the part is empty.
  func total(_ task: ProofTask, _ space: ProofSpace, _ prices: ProofPrices) throws(CertificateFault) -> Int? {
    var total = 0
    for (row, price) in prices.rows {
      total = try ExactArithmetic.sum(total, ExactArithmetic.product(price, problem.rows[row].target))
    }
    for (level, lock) in task.locks.enumerated() where problem.levels[level].kind == .sum {
      total = try ExactArithmetic.sum(total, ExactArithmetic.product(-prices.locks[level], lock))
    }
    guard let decisions = try ofDecisions(space, prices), let slack = try ofSlack(space, prices) else { return nil }
    return try ExactArithmetic.sum(total, ExactArithmetic.sum(decisions, slack))
  }

  private func ofDecisions(_ space: ProofSpace, _ prices: ProofPrices) throws(CertificateFault) -> Int? {
    var costs: [Int] = []
    for decision in problem.decisions { costs.append(try decision.cost.weighed(weights)) }
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
    return total
  }

  private func ofSlack(_ space: ProofSpace, _ prices: ProofPrices) throws(CertificateFault) -> Int? {
    var total = 0
    for (row, content) in problem.rows.enumerated() {
      let price = prices.rows[row] ?? 0
      let sides = [(content.shortfall, space.shortfall[row], -price), (content.surplus, space.surplus[row], price)]
      for (segments, ranges, priced) in sides {
        for (segment, bounds) in zip(segments, ranges) {
          guard let bounds else { return nil }
          let cost = try ExactArithmetic.sum(segment.cost.weighed(weights), priced)
          total = try ExactArithmetic.sum(total, better(cost, bounds))
        }
      }
    }
    return total
  }

  private func better(_ cost: Int, _ bounds: ClosedRange<Int>) throws(CertificateFault) -> Int {
    try ExactArithmetic.product(cost, cost > 0 ? bounds.lowerBound : bounds.upperBound)
  }
}
