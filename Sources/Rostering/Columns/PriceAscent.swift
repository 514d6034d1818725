internal import RosterModel

/// The volume algorithm (Barahona and Anbil 2000): prices climb along an average of supergradients, and the same average
/// of the patterns met on the way comes near to an optimum of the relaxation. No linear program is solved, so that a round
/// takes no longer than pricing does, however many rows there are.
struct PriceAscent {
  let costs: MasterCosts
  /// Prices of the best bound so far.
  private(set) var centre: MasterPrices
  private(set) var bound: LagrangianBound
  /// Weights of patterns (pool indices): each person's sum to 1.
  private(set) var weights: [Int: Double]
  /// What the averaged patterns leave uncovered, per row.
  private var direction: [Double]
  private let range: [ClosedRange<Double>]
  /// Share of the way to the target that a step promises to take: grows with each step that gains, and shrinks after
  /// `failuresBeforeSlower` that do not.
  private var pace = 0.1
  private var failures = 0
  private static let paces = 1e-4...2.0
  private static let faster = 1.1
  private static let slower = 0.66
  private static let failuresBeforeSlower = 10
  /// The share of a round's patterns in the average.
  private static let mostOfNew = 0.1

  /// - Parameter start: prices to begin at.
  init(at start: MasterPrices, costs: MasterCosts, node: SearchNode, _ state: inout SearchState) {
    self.costs = costs
    range = state.master.priceRanges(costs)
    let round = Self.price(start, costs, node, &state)
    centre = start
    bound = round.bound
    direction = round.gradient.rows
    weights = Dictionary(uniqueKeysWithValues: round.cheapest.compactMap { $0 }.map { ($0, 1) })
  }

  /// Climbs for at most `rounds` rounds, or until it hardly gets on.
  ///
  /// - Parameters:
  ///   - ceiling: no bound is higher.
  ///   - workEnd: work at which to stop (`SearchCounts.work`).
  mutating func climb(
    _ node: SearchNode, rounds: Int, ceiling: Double, workEnd: Int, _ state: inout SearchState
  ) {
    var target = (bound.value + ceiling) / 2
    var before = bound.value
    for round in 1...rounds {
      if state.checkStop() || state.counts.work >= workEnd { return }
      guard let trial = step(towards: target) else { return }
      let priced = Self.price(trial, costs, node, &state)
      if state.isStopped { return }
      learn(priced)
      if bound.value > target - Self.nearTarget * abs(target) { target = (bound.value + ceiling) / 2 }
      guard round % Self.roundsBetweenLooks == 0 else { continue }
      if bound.value - before < Self.leastGain * abs(bound.value) { return }
      before = bound.value
    }
  }

  private static let nearTarget = 0.05
  /// After so many rounds the bound must have grown by `leastGain` of itself.
  private static let roundsBetweenLooks = 40
  private static let leastGain = 0.005

  private static func price(
    _ prices: MasterPrices, _ costs: MasterCosts, _ node: SearchNode, _ state: inout SearchState
  ) -> PricingRound {
    PricingRound(prices, costs: costs, node: node, wanted: 1, labelLimit: state.options.labelLimit, &state)
  }

  /// The next prices to try; `nil` where the averaged patterns fit all rows.
  private func step(towards target: Double) -> MasterPrices? {
    let norm = direction.indices.reduce(0.0) { isAtEnd($1) ? $0 : $0 + direction[$1] * direction[$1] }
    guard norm > Tolerances.integrality else { return nil }
    let length = pace * max(0, target - bound.value) / norm
    var trial = centre
    for row in direction.indices {
      let price = centre.rows[row] + length * direction[row]
      trial.rows[row] = min(max(price, range[row].lowerBound), range[row].upperBound)
    }
    return trial
  }

  /// Whether slack takes up what is uncovered.
  private func isAtEnd(_ row: Int) -> Bool {
    direction[row] > 0 ? centre.rows[row] >= range[row].upperBound : centre.rows[row] <= range[row].lowerBound
  }

  private mutating func learn(_ round: PricingRound) {
    let gradient = round.gradient.rows
    let agreement = product(gradient, direction)
    average(round, share: shareOfNew(gradient, agreement))
    if round.bound.value > bound.value {
      (centre, bound) = (round.prices, round.bound)
      failures = 0
      if agreement >= 0 { pace = min(Self.paces.upperBound, pace * Self.faster) }
    } else {
      failures += 1
      guard failures == Self.failuresBeforeSlower else { return }
      (pace, failures) = (max(Self.paces.lowerBound, pace * Self.slower), 0)
    }
  }

  /// The share that makes the average shortest, within limits.
  private func shareOfNew(_ gradient: [Double], _ agreement: Double) -> Double {
    let length = product(direction, direction)
    let distance = product(gradient, gradient) - 2 * agreement + length
    let best = distance > 0 ? (length - agreement) / distance : Self.mostOfNew
    return best <= 0 ? Self.mostOfNew / 10 : min(best, Self.mostOfNew)
  }

  private mutating func average(_ round: PricingRound, share: Double) {
    for row in direction.indices { direction[row] += share * (round.gradient.rows[row] - direction[row]) }
    weights = weights.mapValues { $0 * (1 - share) }.filter { $0.value > Tolerances.integrality }
    for index in round.cheapest.compactMap({ $0 }) { weights[index, default: 0] += share }
  }

  private func product(_ a: [Double], _ b: [Double]) -> Double { zip(a, b).reduce(0) { $0 + $1.0 * $1.1 } }
}

extension PriceAscent {
  /// The averaged patterns as a point of the relaxation. Slack and decisions are not averaged.
  func point(_ compiled: CompiledProblem) -> MasterPoint {
    MasterPoint(
      patterns: weights.sorted { $0.key < $1.key }.map { ($0.key, $0.value) },
      structurals: Array(repeating: 0, count: compiled.structurals.count), artificial: 0, brokenRows: [],
      objective: bound.value)
  }
}

extension MasterProblem {
  /// Where the ascent looks for the price of each row: between what its slack costs on either side; 0 for rows that are left
  /// out.
  ///
  /// Any prices bound. Where slack is limited, an optimum may lie beyond; but there the ascent loses its way: on wards of
  /// twelve people it got to 6 to 8 per cent of the relaxation in 200 rounds, and with these ranges to 59 to 74.
  fileprivate func priceRanges(_ costs: MasterCosts) -> [ClosedRange<Double>] {
    var ranges = Array(repeating: 0.0...0.0, count: compiled.rowCount)
    for row in activeRows where row < compiled.problem.rows.count {
      func dearest(_ side: [Int]) -> Double {
        side.map { costs.cost(of: compiled.structurals[$0]) }.max() ?? artificialCost
      }
      ranges[row] = -dearest(compiled.segments[row].surplus)...dearest(compiled.segments[row].shortfall)
    }
    return ranges
  }
}
