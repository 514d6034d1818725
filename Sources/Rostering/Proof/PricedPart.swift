internal import RosterModel

/// Integer prices on a part of the space, and the bound that they prove there, counted in integers.
///
/// Patterns are priced in floating point, but at prices that are whole multiples of 1/2^`bits`, so that the cost of a
/// pattern is such a multiple as well and has no error; what pricing may overlook is taken off.
struct PricedPart: Sendable {
  let prices: ProofPrices
  /// In units of the prices; `Int.max` when somebody has no pattern in the part.
  var value: Int
  /// Whether everybody's cheapest pattern is known: else `value` may be too low.
  let isExact: Bool

  /// Binary digits after the point of prices that bound a level: a bound loses next to nothing.
  static let boundBits = 20
  /// The same for prices that prove a part empty, where any number above 0 will do.
  static let emptinessBits = 30
  /// Nobody waits for the last digit of a bound once the search was stopped: 150 persons' years took 34 seconds.
  private static let labelsOnceStopped = 20_000

  /// Prices with the effort of an ordinary round, and with that of an exact one where the former falls short of what the
  /// search knows, unless it was stopped.
  ///
  /// - Parameter expected: what the search knows of the part, in objective units.
  /// - Returns: `nil` when the prices are too large for exact sums.
  static func priced(
    _ prices: MasterPrices, _ costs: MasterCosts, _ node: SearchNode, expected: Double, _ state: inout SearchState
  ) -> PricedPart? {
    let ordinary = state.options.labelLimit
    let limit = state.isStopped ? min(ordinary, Self.labelsOnceStopped) : ordinary
    let part = PricedPart(prices, costs, node, labelLimit: limit, &state)
    guard let part, !part.isExact else { return part }
    let reached = Double(part.value) / Double(1 << costs.proofBits)
    let isEnough = expected < .infinity ? reached >= expected - Tolerances.boundAbsolute : part.value > 0
    guard !isEnough, !state.isStopped else { return part }
    return PricedPart(prices, costs, node, labelLimit: ColumnGeneration.mostLabels, &state)
  }

  private init?(
    _ prices: MasterPrices, _ costs: MasterCosts, _ node: SearchNode, labelLimit: Int, _ state: inout SearchState
  ) {
    let level = costs.level
    let bits = costs.proofBits
    let scale = Double(1 << bits)
    // A pattern's cost must keep all its digits in a `Double`.
    let limit = Double(1 << (50 - bits))
    guard (prices.rows + prices.locks).allSatisfy({ abs($0) < limit }) else { return nil }
    func units(_ price: Double) -> Int { Int((price * scale).rounded()) }
    let rows = prices.rows.map(units)
    let locks = prices.locks.indices.map { state.locks.sums[$0] == nil ? 0 : max(0, units(prices.locks[$0])) }
    var rounded = prices
    rounded.rows = rows.map { Double($0) / scale }
    rounded.locks = locks.map { Double($0) / scale }

    let everybody = 0..<state.compiled.personCount
    let request = PersonPricing.Request(
      prices: rounded, costs: costs, wanted: 0, thresholds: everybody.map { _ in .infinity },
      skipped: everybody.map { _ in false }, labelLimit: labelLimit)
    let start = state.monitor.now()
    let results = state.pricing.price(request, domains: node.domains)
    state.times.pricing += state.monitor.now() - start

    let ownRows = state.compiled.problem.rows.count
    self.prices = ProofPrices(
      rows: Self.named(rows[..<ownRows]), totals: Self.named(rows[ownRows...]),
      locks: Array(locks[..<state.locks.settledCount]), provesEmptiness: level == nil)
    isExact = results.allSatisfy(\.isExact)
    if results.contains(where: { $0.isExact && $0.minimum == .infinity }) {
      value = .max
      return
    }
    var total: Int128 = 0
    for result in results {
      guard let minimum = Self.minimum(result, days: state.compiled.problem.dayCount, scale, limit) else { return nil }
      total += Int128(minimum)
    }
    for (row, price) in rows.enumerated() { total += Int128(price) * Int128(state.compiled.target(ofRow: row)) }
    for (level, price) in locks.enumerated() { total -= Int128(price) * Int128(state.locks.sums[level] ?? 0) }
    for (index, structural) in state.compiled.structurals.enumerated() {
      var cost = level.map { Int128(structural.costs[$0]) << bits } ?? 0
      for (level, price) in locks.enumerated() { cost += Int128(price) * Int128(structural.costs[level]) }
      for term in structural.terms { cost -= Int128(rows[term.row]) * Int128(term.coefficient) }
      let bounds = node.bounds(of: index, state.compiled)
      total += cost * Int128(cost > 0 ? bounds.lowerBound : bounds.upperBound)
    }
    guard let fitting = Int(exactly: total) else { return nil }
    value = fitting
  }

  /// Prices other than 0, by their place.
  private static func named(_ prices: ArraySlice<Int>) -> [Int: Int] {
    Dictionary(uniqueKeysWithValues: prices.enumerated().filter { $1 != 0 }.map { ($0, $1) })
  }

  /// No pattern costs less, in units; `nil` where digits may be lost.
  private static func minimum(_ result: PricingResult, days: Int, _ scale: Double, _ limit: Double) -> Int? {
    let found = result.isExact ? result.minimum : result.lowerBound
    guard abs(found) < limit else { return nil }
    // Dominance may pass over what is cheaper by the tolerance, on every day anew.
    let overlooked = 2 * Double(days + 2) * PricingTolerance.absolute(abs(found))
    return Int((found * scale).rounded(.down)) - Int((overlooked * scale).rounded(.down))
  }
}

extension MasterCosts {
  /// Binary digits of prices after the point.
  fileprivate var proofBits: Int { level == nil ? PricedPart.emptinessBits : PricedPart.boundBits }

  /// The level whose values the costs bound; `nil` where a bound above 0 only says that nothing is left.
  fileprivate var level: Int? {
    guard !isPhaseOne, case .sum(let level) = objective else { return nil }
    return level
  }
}

extension Locks {
  /// Levels are locked in order.
  var settledCount: Int { sums.indices.prefix { sums[$0] != nil || largest[$0] != nil }.count }
}
