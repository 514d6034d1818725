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
    guard let decisions = try ofDecisions(space, prices), let slack = try ofSlack(task, space, prices),
      let totals = try ofTotals(task, space, prices)
    else { return nil }
    total = try ExactArithmetic.sum(total, decisions)
    return try ExactArithmetic.sum(total, ExactArithmetic.sum(slack, totals))
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

  private func ofSlack(_ task: ProofTask, _ space: ProofSpace, _ prices: ProofPrices) throws(CertificateFault) -> Int? {
    var total = 0
    let ofTotals = try segmentPrices(task, prices)
    for (row, content) in problem.rows.enumerated() {
      let price = prices.rows[row] ?? 0
      let sides = [
        (true, content.shortfall, space.shortfall[row], -price), (false, content.surplus, space.surplus[row], price),
      ]
      for (isShortfall, segments, ranges, priced) in sides {
        for (position, (segment, bounds)) in zip(segments, ranges).enumerated() {
          guard let bounds else { return nil }
          let amount =
            isShortfall ? ProofAmount.shortfall(row: row, position: position) : .surplus(row: row, position: position)
          let own = try ExactArithmetic.sum(segment.cost.weighed(weights), priced)
          let cost = try ExactArithmetic.sum(own, -(ofTotals[amount] ?? 0))
          total = try ExactArithmetic.sum(total, better(cost, bounds))
        }
      }
    }
    return total
  }

  /// What each segment adds to totals, at their prices.
  private func segmentPrices(_ task: ProofTask, _ prices: ProofPrices) throws(CertificateFault) -> [ProofAmount: Int] {
    var sums: [ProofAmount: Int] = [:]
    for (total, price) in prices.totals {
      for segment in task.totals[total] { sums[segment] = try ExactArithmetic.sum(sums[segment] ?? 0, price) }
    }
    guard sums.values.allSatisfy({ $0 != .min }) else { throw .overflow }
    return sums
  }

  /// Each total is what its segments can add up to, and what splits leave of that.
  private func ofTotals(_ task: ProofTask, _ space: ProofSpace, _ prices: ProofPrices) throws(CertificateFault) -> Int?
  {
    var sum = 0
    for (total, segments) in task.totals.enumerated() {
      var least = 0
      var most = 0
      for segment in segments {
        guard let bounds = try space.range(of: segment) else { return nil }
        least = try ExactArithmetic.sum(least, bounds.lowerBound)
        most = try ExactArithmetic.sum(most, bounds.upperBound)
      }
      guard let split = space.totals[total], split.overlaps(least...most) else { return nil }
      let bounds = split.clamped(to: least...most)
      sum = try ExactArithmetic.sum(sum, better(prices.totals[total] ?? 0, bounds))
    }
    return sum
  }

  private func better(_ cost: Int, _ bounds: ClosedRange<Int>) throws(CertificateFault) -> Int {
    try ExactArithmetic.product(cost, cost > 0 ? bounds.lowerBound : bounds.upperBound)
  }
}
