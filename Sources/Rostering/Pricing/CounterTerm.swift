internal import RosterModel

/// One checkpoint at the prices of one round, in units of its accumulator: what totals are lawful and what they cost.
///
/// The charge is a sum of a part that never falls and a part that never rises with the total. `convexCharge` is a
/// convex function nowhere above `charge`, on which linear bounds rest.
struct CounterTerm {
  /// A piece of the charge, `price` for each started `unit` of the distance to `limit`, or squared.
  enum Part {
    case excess(limit: Int, unit: Int, price: Double)
    case shortfall(limit: Int, unit: Int, price: Double)
    case square(limit: Int, price: Double)
  }

  /// Index into `PatternGraph.checkpoints`.
  let checkpoint: Int
  /// Index among the accumulators of the round.
  let slot: Int
  /// Read at the end of day `boundary` − 1.
  let boundary: Int
  /// Lawful totals.
  let low: Int
  let high: Int
  let parts: [Part]
  /// Totals that patterns can have when counters are ignored, kept within the lawful ones.
  let reachable: ClosedRange<Int>
  /// From this total on upwards (downwards), more (less) may cost more.
  let firstExcess: Int
  let lastShortfall: Int

  /// - Returns: `nil` when no pattern's total is lawful.
  init?(
    _ checkpoint: Checkpoint, index: Int, slot: Int, reach: ClosedRange<Int>, _ prices: PatternPrices
  ) {
    self.checkpoint = index
    self.slot = slot
    boundary = checkpoint.boundary
    let low = checkpoint.minimum.map { $0 - checkpoint.initial } ?? Int.min
    let high = checkpoint.maximum.map { $0 - checkpoint.initial } ?? Int.max
    guard low <= high, low <= reach.upperBound, reach.lowerBound <= high else { return nil }
    reachable = max(low, reach.lowerBound)...min(high, reach.upperBound)
    parts = Self.parts(checkpoint, prices, reach)
    // A limit that no pattern reaches does not bind.
    self.low = low <= reach.lowerBound ? Int.min : low
    self.high = high >= reach.upperBound ? Int.max : high
    var firstExcess = self.high
    var lastShortfall = self.low
    for part in parts {
      switch part {
      case .excess(let limit, _, _), .square(let limit, _): firstExcess = min(firstExcess, limit)
      case .shortfall(let limit, _, _): lastShortfall = max(lastShortfall, limit)
      }
    }
    self.firstExcess = firstExcess
    self.lastShortfall = lastShortfall
  }

  private static func parts(
    _ checkpoint: Checkpoint, _ prices: PatternPrices, _ reach: ClosedRange<Int>
  ) -> [Part] {
    var parts: [Part] = []
    for charge in checkpoint.charges {
      switch charge {
      case .excess(let over, let penalty):
        let price = prices.levelWeight[penalty.level] * Double(penalty.cost.units)
        parts.append(.excess(limit: over - checkpoint.initial, unit: penalty.unit, price: price))
      case .shortfall(let under, let penalty):
        let price = prices.levelWeight[penalty.level] * Double(penalty.cost.units)
        parts.append(.shortfall(limit: under - checkpoint.initial, unit: penalty.unit, price: price))
      case .square(let origin, let level):
        parts.append(.square(limit: origin - checkpoint.initial, price: prices.levelWeight[level]))
      case .peak: break
      }
    }
    for extra in prices.extraExcess where extra.counter == checkpoint.counter {
      parts.append(.excess(limit: extra.over - checkpoint.initial, unit: 1, price: extra.cost))
    }
    return parts.filter { $0.matters(within: reach) }
  }

  /// Whether any pattern's total can be charged or unlawful.
  var isLive: Bool { !parts.isEmpty || low != Int.min || high != Int.max }

  func isLawful(_ total: Int) -> Bool { total >= low && total <= high }

  func charge(_ total: Int) -> Double { parts.reduce(0) { $0 + $1.charge(total) } }

  func convexCharge(_ total: Int) -> Double { parts.reduce(0) { $0 + $1.convexCharge(total) } }
}

extension CounterTerm.Part {
  func charge(_ total: Int) -> Double {
    switch self {
    case .excess(let limit, let unit, let price):
      total > limit ? Double((total - limit + unit - 1) / unit) * price : 0
    case .shortfall(let limit, let unit, let price):
      total < limit ? Double((limit - total + unit - 1) / unit) * price : 0
    case .square(let limit, let price):
      total > limit ? Double((total - limit) * (total - limit)) * price : 0
    }
  }

  func convexCharge(_ total: Int) -> Double {
    switch self {
    case .excess(let limit, let unit, let price): Double(max(0, total - limit)) * price / Double(unit)
    case .shortfall(let limit, let unit, let price): Double(max(0, limit - total)) * price / Double(unit)
    case .square: charge(total)
    }
  }

  fileprivate func matters(within reach: ClosedRange<Int>) -> Bool {
    switch self {
    case .excess(let limit, _, let price), .square(let limit, let price): price != 0 && reach.upperBound > limit
    case .shortfall(let limit, _, let price): price != 0 && reach.lowerBound < limit
    }
  }
}

/// A counter's term replaced by a line below it: `slope` · total + `base` is nowhere above the convex charge.
struct SlopedTerm {
  private(set) var slope = 0.0
  private(set) var base = 0.0
  /// The reachable totals at which the line touches.
  private(set) var touching: ClosedRange<Int>

  /// For a counter that is tracked exactly: no price, no bound.
  static let none = SlopedTerm(touching: Int.min...Int.max)

  private init(touching: ClosedRange<Int>) { self.touching = touching }

  init(_ term: CounterTerm, slope: Double) {
    touching = term.reachable
    set(slope, term)
  }

  mutating func set(_ slope: Double, _ term: CounterTerm) {
    self.slope = slope
    // The convex charge minus slope · total falls, then is flat, then rises: find the ends of the flat piece.
    func rise(_ total: Int) -> Double { term.convexCharge(total + 1) - term.convexCharge(total) - slope }
    let first = Self.first(in: term.reachable) { rise($0) >= 0 }
    let last = Self.first(in: first...term.reachable.upperBound) { rise($0) > 0 }
    touching = first...last
    base = term.convexCharge(first) - slope * Double(first)
  }

  /// The first number for which `holds`, which is false before and true after it; the last one when there is none.
  private static func first(in range: ClosedRange<Int>, where holds: (Int) -> Bool) -> Int {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high {
      let middle = low + (high - low) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// How far the convex charge is above the line at the best total that can still be had.
  func excess(_ term: CounterTerm, within totals: ClosedRange<Int>) -> Double {
    if totals.upperBound < touching.lowerBound { return above(term, totals.upperBound) }
    if totals.lowerBound > touching.upperBound { return above(term, totals.lowerBound) }
    return 0
  }

  private func above(_ term: CounterTerm, _ total: Int) -> Double {
    term.convexCharge(total) - slope * Double(total) - base
  }
}
