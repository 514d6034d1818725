internal import RosterModel

/// A counter along a pattern. Its state is the total so far, as far as it still makes a difference.
///
/// What grows with the total is charged as it grows; what a small total costs is charged on the last day that counts.
struct CounterTrack: RuleTrack {
  let counter: Counter
  /// Its place among the person's counters.
  private let index: Int
  let maximum: Int?
  /// Whether all it does is to forbid totals above `maximum`.
  let isLimit: Bool
  /// A total of at least this breaks no minimum; `nil` when every total does.
  private let enough: Int?
  /// A total of at most this breaks no maximum; `nil` when every total does.
  private let harmless: Int?
  /// Above this, charges repeat every `period`; `nil` when they do not.
  private let repeatsAbove: Int?
  private let period: Int
  /// `remaining[day]`: the most that the days after `day` can add.
  private let remaining: [Int]

  /// - Parameters:
  ///   - counts: per level: whether its charges make a difference.
  ///   - other: a hard limit on the total besides the counter's own.
  init(
    _ counter: Counter, index: Int, _ problem: RosterProblem, _ model: PersonModel, counts: [Bool], maximum other: Int?
  ) {
    self.counter = counter
    self.index = index
    maximum = [counter.maximum, other].compactMap { $0 }.min()
    var lower = counter.minimum.map { [$0] } ?? []
    var upper = maximum.map { [$0] } ?? []
    var units: [Int] = []
    var hasSquare = false
    for charge in counter.charges {
      switch charge {
      case .excess(let limit, let penalty) where counts[penalty.level]:
        upper.append(limit)
        units.append(penalty.unit)
      case .shortfall(let limit, let penalty) where counts[penalty.level]: lower.append(limit)
      case .square(let origin, let level) where counts[level]:
        upper.append(origin)
        hasSquare = true
      case .excess, .shortfall, .square, .peak: break
      }
    }
    enough = lower.max()
    harmless = upper.min()
    period = units.reduce(1) { $0 * $1 / Self.divisor($0, $1) }
    repeatsAbove = hasSquare || maximum != nil ? nil : (lower + upper).max()
    isLimit = lower.isEmpty && upper.count == 1 && maximum != nil
    remaining = Self.remaining(counter, problem.amounts[counter.amounts], model)
  }

  func start(_ charges: inout Charges) throws(CertificateFault) -> Int? {
    if let maximum, counter.initial > maximum { return nil }
    try grow(from: nil, to: counter.initial, &charges)
    if !counter.days.isEmpty { return counter.initial }
    return try settle(counter.initial, &charges) ? 0 : nil
  }

  func step(
    _ state: Int, _ kind: WorkKind?, on day: Int, _ charges: inout Charges
  ) throws(CertificateFault) -> Int? {
    let amount = kind?.amounts[index] ?? 0
    guard counter.days.contains(day) else { return state }
    var total = state
    if amount != 0 {
      total = try ExactArithmetic.sum(state, amount)
      if let maximum, total > maximum { return nil }
      try grow(from: state, to: total, &charges)
    }
    if day == counter.days.upperBound - 1 { return try settle(total, &charges) ? 0 : nil }
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

  /// Charges for what is too much, as far as it is new; all of it when there was nothing before.
  private func grow(from before: Int?, to total: Int, _ charges: inout Charges) throws(CertificateFault) {
    for charge in counter.charges {
      switch charge {
      case .excess(let limit, let penalty):
        let known = before.map { penalty.charge(for: $0 - limit).units } ?? 0
        try charges.add(penalty.charge(for: total - limit).units - known, on: penalty.level)
      case .square(let origin, let level):
        let known = try before.map { total throws(CertificateFault) in try square(total - origin) } ?? 0
        try charges.add(try square(total - origin) - known, on: level)
      case .shortfall, .peak: break
      }
    }
  }

  private func square(_ excess: Int) throws(CertificateFault) -> Int {
    excess > 0 ? try ExactArithmetic.product(excess, excess) : 0
  }

  /// Charges for what is too little; false when unlawful.
  private func settle(_ total: Int, _ charges: inout Charges) throws(CertificateFault) -> Bool {
    if let minimum = counter.minimum, total < minimum { return false }
    for case .shortfall(let limit, let penalty) in counter.charges {
      _ = try charges.add(penalty, brokenBy: limit - total)
    }
    return true
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
