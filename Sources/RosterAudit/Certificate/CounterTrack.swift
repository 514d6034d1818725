internal import RosterModel

/// A counter along a pattern. Its state is the total so far, as far as it still makes a difference.
///
/// What grows with the total is charged as it grows; what a small total costs is charged on the last day that counts.
struct CounterTrack {
  private let counter: Counter
  private let amounts: [Int]
  private let weights: [Int]
  private let maximum: Int?
  /// A total of at least this breaks no minimum; `nil` when every total does.
  private let enough: Int?
  /// A total of at most this breaks no maximum; `nil` when every total does.
  private let harmless: Int?
  /// Above this, charges repeat every `period`; `nil` when they do not.
  private let repeatsAbove: Int?
  private let period: Int
  /// `remaining[day]`: the most that the days after `day` can add.
  private let remaining: [Int]

  init(_ counter: Counter, _ problem: RosterProblem, _ model: PersonModel, _ prices: PersonPrices, maximum other: Int?)
  {
    self.counter = counter
    amounts = problem.amounts[counter.amounts]
    weights = prices.weights
    maximum = [counter.maximum, other].compactMap { $0 }.min()
    var lower = counter.minimum.map { [$0] } ?? []
    var upper = maximum.map { [$0] } ?? []
    var units: [Int] = []
    var hasSquare = false
    for charge in counter.charges {
      switch charge {
      case .excess(let limit, let penalty) where prices.weights[penalty.level] != 0:
        upper.append(limit)
        units.append(penalty.unit)
      case .shortfall(let limit, let penalty) where prices.weights[penalty.level] != 0: lower.append(limit)
      case .square(let origin, let level) where prices.weights[level] != 0:
        upper.append(origin)
        hasSquare = true
      case .excess, .shortfall, .square, .peak: break
      }
    }
    enough = lower.max()
    harmless = upper.min()
    period = units.reduce(1) { $0 * $1 / Self.divisor($0, $1) }
    repeatsAbove = hasSquare || maximum != nil ? nil : (lower + upper).max()
    remaining = Self.remaining(counter, amounts, model)
  }

  /// The state before day 0; `nil` when nothing can be lawful.
  func start(_ cost: inout Int) throws(CertificateFault) -> Int? {
    if let maximum, counter.initial > maximum { return nil }
    cost = try ExactArithmetic.sum(cost, growing(counter.initial))
    if !counter.days.isEmpty { return counter.initial }
    return try settle(counter.initial, &cost) ? 0 : nil
  }

  /// What a choice adds on a day.
  func amount(_ choice: Int, on day: Int) -> Int { counter.days.contains(day) ? amounts[choice] : 0 }

  /// The state after `day`; `nil` when unlawful.
  func step(_ state: Int, _ amount: Int, on day: Int, _ cost: inout Int) throws(CertificateFault) -> Int? {
    guard counter.days.contains(day) else { return state }
    var total = state
    if amount != 0 {
      total = try ExactArithmetic.sum(state, amount)
      if let maximum, total > maximum { return nil }
      cost = try ExactArithmetic.sum(cost, try growing(total) - growing(state))
    }
    if day == counter.days.upperBound - 1 { return try settle(total, &cost) ? 0 : nil }
    return normal(total, on: day)
  }

  /// The total that stands for all that differ from `total` in nothing to come.
  private func normal(_ total: Int, on day: Int) -> Int {
    if enough.map({ total >= $0 }) ?? true {
      guard let harmless else { return enough ?? 0 }
      if total + remaining[day] <= harmless { return harmless - remaining[day] }
    }
    if let repeatsAbove, total >= repeatsAbove + period { return repeatsAbove + (total - repeatsAbove) % period }
    return total
  }

  /// Charges for what is too much.
  private func growing(_ total: Int) throws(CertificateFault) -> Int {
    var sum = 0
    for charge in counter.charges {
      switch charge {
      case .excess(let limit, let penalty):
        sum = try ExactArithmetic.sum(sum, weighed(penalty, total - limit))
      case .square(let origin, let level):
        let excess = max(0, total - origin)
        let square = try ExactArithmetic.product(excess, excess)
        sum = try ExactArithmetic.sum(sum, ExactArithmetic.product(weights[level], square))
      case .shortfall, .peak: break
      }
    }
    return sum
  }

  /// Charges for what is too little; false when unlawful.
  private func settle(_ total: Int, _ cost: inout Int) throws(CertificateFault) -> Bool {
    if let minimum = counter.minimum, total < minimum { return false }
    for case .shortfall(let limit, let penalty) in counter.charges {
      cost = try ExactArithmetic.sum(cost, weighed(penalty, limit - total))
    }
    return true
  }

  private func weighed(_ penalty: Penalty, _ amount: Int) throws(CertificateFault) -> Int {
    try ExactArithmetic.product(weights[penalty.level], penalty.charge(for: amount).units)
  }

  private static func remaining(_ counter: Counter, _ amounts: [Int], _ model: PersonModel) -> [Int] {
    var remaining = Array(repeating: 0, count: model.menus.count)
    for day in model.menus.indices.dropLast().reversed() {
      let next = counter.days.contains(day + 1) ? model.menus[day + 1].options.map { amounts[$0.choice] }.max() ?? 0 : 0
      remaining[day] = remaining[day + 1] + next
    }
    return remaining
  }

  private static func divisor(_ a: Int, _ b: Int) -> Int { b == 0 ? a : divisor(b, a % b) }
}
