/// The memory of a proximal bundle method that maximises a concave function known by values and supergradients
/// (Lemaréchal; Hiriart-Urruty and Lemaréchal, "Convex Analysis and Minimization Algorithms II", chapter XV).
///
/// The next trial point maximises the smallest of the known cuts minus a quadratic pull towards the centre, the best
/// point so far.
struct ProximalBundle {
  private struct Cut {
    var gradient: [Double]
    /// The cut's value at the centre, above the centre's own.
    var error: Double
    /// Weight in the last trial point.
    var weight: Double
  }

  private(set) var centre: [Double]
  private(set) var value = -Double.infinity
  /// By how much the cuts let the next trial point rise above the centre at most.
  private(set) var promise = Double.infinity
  /// How far the pull lets a trial point go.
  private var reach: Double
  private var cuts: [Cut] = []
  /// `products[i][j]`: scalar product of two cuts' gradients.
  private var products: [[Double]] = []

  private static let cutLimit = 16
  private static let pairSteps = 60

  /// - Parameter reach: trial points are about `reach` · gradient away from the centre.
  init(start: [Double], reach: Double) {
    centre = start
    self.reach = reach
  }

  /// Takes in the function's value and a supergradient at `point`.
  mutating func add(_ point: [Double], value trial: Double, gradient: [Double]) {
    let offset = zip(centre, point).map { $0 - $1 }
    if cuts.isEmpty {
      (centre, value) = (point, trial)
    } else {
      let share = (trial - value) / max(promise, 1e-300)
      // Where the function bent away from the cuts, the step that the bend suggests (Kiwiel 1990).
      let suggested = share < 1 ? reach / (2 * (1 - share)) : reach * 10
      if share >= 0.1 {
        for index in cuts.indices {
          cuts[index].error += value - trial - Self.product(cuts[index].gradient, offset)
        }
        if share > 0.5 { reach = min(suggested, reach * 10) }
        (centre, value) = (point, trial)
      } else if share < 0 {
        reach = max(suggested, reach / 5)
      }
    }
    let error = trial + Self.product(gradient, zip(centre, point).map { $0 - $1 }) - value
    insert(Cut(gradient: gradient, error: max(0, error), weight: 0))
  }

  /// The next point to try.
  mutating func trialPoint() -> [Double] {
    weigh()
    var direction = Array(repeating: 0.0, count: centre.count)
    var error = 0.0
    for cut in cuts where cut.weight > 0 {
      error += cut.weight * cut.error
      for index in direction.indices { direction[index] += cut.weight * cut.gradient[index] }
    }
    promise = reach * Self.product(direction, direction) + error
    return zip(centre, direction).map { $0 + reach * $1 }
  }

  private mutating func insert(_ cut: Cut) {
    if cuts.count == Self.cutLimit, let least = cuts.indices.min(by: { cuts[$0].weight < cuts[$1].weight }) {
      cuts.remove(at: least)
      products.remove(at: least)
      for index in products.indices { products[index].remove(at: least) }
      let total = cuts.reduce(0) { $0 + $1.weight }
      for index in cuts.indices where total > 0 { cuts[index].weight /= total }
    }
    for index in cuts.indices { products[index].append(Self.product(cuts[index].gradient, cut.gradient)) }
    cuts.append(cut)
    products.append(cuts.map { Self.product($0.gradient, cut.gradient) })
    if cuts.count == 1 { cuts[0].weight = 1 }
  }

  /// Minimises reach/2 · |Σ weight · gradient|² + Σ weight · error over weights that sum to 1, moving weight between
  /// the pair of cuts that gains most.
  private mutating func weigh() {
    var slopes = cuts.indices.map { index in
      cuts[index].error + reach * cuts.indices.reduce(0) { $0 + products[index][$1] * cuts[$1].weight }
    }
    for _ in 0..<Self.pairSteps {
      var low = 0
      var high = -1
      for index in cuts.indices {
        if slopes[index] < slopes[low] { low = index }
        if cuts[index].weight > 0, high < 0 || slopes[index] > slopes[high] { high = index }
      }
      guard high >= 0, slopes[high] > slopes[low] + 1e-12 * abs(slopes[high]) else { return }
      let curvature = reach * (products[low][low] - 2 * products[low][high] + products[high][high])
      let wanted = curvature > 0 ? (slopes[high] - slopes[low]) / curvature : cuts[high].weight
      let moved = min(wanted, cuts[high].weight)
      cuts[low].weight += moved
      cuts[high].weight = moved == cuts[high].weight ? 0 : cuts[high].weight - moved
      for index in cuts.indices { slopes[index] += reach * moved * (products[index][low] - products[index][high]) }
    }
  }

  private static func product(_ a: [Double], _ b: [Double]) -> Double {
    var sum = 0.0
    for index in a.indices { sum += a[index] * b[index] }
    return sum
  }
}
