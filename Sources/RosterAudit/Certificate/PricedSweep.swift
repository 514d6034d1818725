/// Follows a `PatternAutomaton` from the first day to the last at one set of prices.
struct PricedSweep {
  /// Following a step takes so much less than making it.
  static let stepsPerStep = 16

  private let automaton: PatternAutomaton
  /// By number of the charge.
  private let charges: [Int]
  /// `kinds[day][kind]`; kind 0 is the free day.
  private let kinds: [[Int?]]
  /// `arrivals[day][state]`: the step on which the state after `day` is reached most cheaply.
  private var arrivals: [[Int32]] = []
  /// The kind worked on each day of the cheapest pattern.
  private(set) var path: [Int] = []

  private static let unreached = Int.max / 2

  init(_ automaton: PatternAutomaton, _ charges: [Int], _ kinds: [[Int?]]) {
    self.automaton = automaton
    self.charges = charges
    self.kinds = kinds
  }

  /// - Returns: `nil` when there is no lawful pattern.
  /// - Throws: `.overflow` when some pattern's cost might not fit.
  mutating func cost() throws(CertificateFault) -> Int? {
    try checkMagnitudes()
    var costs = [charges[Int(automaton.startCharge)]]
    for day in automaton.targets.indices { costs = follow(day, costs) }
    guard let last = costs.indices.min(by: { costs[$0] < costs[$1] }), costs[last] < Self.unreached else { return nil }
    trace(from: last)
    return costs[last]
  }

  private mutating func follow(_ day: Int, _ costs: [Int]) -> [Int] {
    let (targets, charged, charges) = (automaton.targets[day], automaton.charges[day], charges)
    let prices = kinds[day].map { $0 ?? Self.unreached }
    let width = prices.count
    var next = Array(repeating: Self.unreached, count: automaton.stateCounts[day + 1])
    var arrival = Array(repeating: Int32(-1), count: next.count)
    for state in costs.indices where costs[state] < Self.unreached {
      for kind in 0..<width where prices[kind] < Self.unreached {
        let step = state * width + kind
        let target = Int(targets[step])
        if target < 0 { continue }
        let cost = costs[state] + prices[kind] + charges[Int(charged[step])]
        if cost < next[target] {
          next[target] = cost
          arrival[target] = Int32(step)
        }
      }
    }
    arrivals.append(arrival)
    return next
  }

  private mutating func trace(from last: Int) {
    var state = last
    for day in arrivals.indices.reversed() {
      let step = Int(arrivals[day][state])
      path.append(step % kinds[day].count)
      state = step / kinds[day].count
    }
    path.reverse()
  }

  /// So that no sum on the way can overflow or be taken for a state that is not reached.
  private func checkMagnitudes() throws(CertificateFault) {
    let limit = Self.unreached / (2 * (kinds.count + 1))
    let prices = kinds.joined().compactMap { $0 }
    guard (prices + charges).allSatisfy({ -limit / 2 < $0 && $0 < limit / 2 }) else { throw .overflow }
  }
}
