/// A lawful pattern and what it costs at the prices of one round.
struct PricedPattern: Sendable {
  /// One entry per day: the choice worked (index into `RosterProblem.choices`), `nil` for a free day.
  var choices: [Int?]
  /// Σ prices + Σ level weight · (base cost + charges of rules), without the person's convexity dual.
  var reducedCost: Double
}

/// What one pricing call found.
struct PricingResult: Sendable {
  /// Cheapest first, distinct, at most as many as wanted, each below the threshold. The first costs `minimum`. They are
  /// the cheapest there are, unless finding those took too many labels; then cheap ones that were met.
  var best: [PricedPattern]
  /// The smallest cost of all lawful patterns, below the threshold or not; `+infinity` when there is none. When
  /// `isExact` is false, that of the cheapest pattern met.
  var minimum: Double
  var isExact: Bool
  /// Labels made.
  var labels: Int
  /// No lawful pattern costs less, whether `isExact` or not; the minimum itself when it is.
  var lowerBound = -Double.infinity
}
