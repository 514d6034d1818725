internal import LinearPrograms
internal import RosterModel

/// Prices all persons at the same prices, on several threads. Results come back in the order of persons, so the number
/// of threads never shows.
struct PersonPricing: Sendable {
  /// What one round asks of each person.
  struct Request: Sendable {
    var prices: MasterPrices
    var costs: MasterCosts
    /// How many patterns per person.
    var wanted: Int
    /// `thresholds[person]`: only patterns whose reduced cost is below.
    var thresholds: [Double]
    /// Persons who are not priced; their result has no pattern and minimum +infinity.
    var skipped: [Bool]
    /// What pricing one person may spend on labels; `nil` for exact results, whatever they take.
    var labelLimit: Int?
    /// Once it is raised, results need not be exact.
    var stop: StopSignal?
  }

  private let compiled: CompiledProblem
  private let menus: [PricedMenus]
  private var graphs: [PatternGraph]
  private var scratches: [PricingScratch]

  init(_ compiled: CompiledProblem, locks: Locks, threads: Int) {
    self.compiled = compiled
    menus = compiled.problem.persons.indices.map { PricedMenus(compiled, person: $0) }
    graphs = []
    scratches = (0..<threads).map { _ in PricingScratch() }
    rebuild(locks)
  }

  /// Takes newly locked levels of kind `.largest` in.
  mutating func rebuild(_ locks: Locks) {
    let compiled = compiled
    graphs = concurrently(count: compiled.personCount, &scratches) { person, _ in
      let maximum = locks.counterMaximum(compiled.problem.persons[person])
      return PatternGraph(problem: compiled.problem, person: person, counterMaximum: maximum)
    }
  }

  mutating func price(_ request: Request, domains: [PersonDomain]) -> [PricingResult] {
    let choicePrices = choicePrices(request.prices)
    let weights = (0..<compiled.levelCount).map { request.costs.weight(ofLevel: $0, request.prices) }
    let (compiled, menus, graphs) = (compiled, menus, graphs)
    return concurrently(count: compiled.personCount, &scratches) { person, scratch in
      guard !request.skipped[person] else {
        return PricingResult(best: [], minimum: .infinity, isExact: true, labels: 0)
      }
      var prices = menus[person].prices(choicePrices, request.prices, weights, domains[person])
      prices.extraExcess = request.costs.excessPrices(compiled.problem.persons[person])
      return Rostering.price(
        graphs[person], prices, wanted: request.wanted, threshold: request.thresholds[person],
        labelLimit: request.labelLimit, scratch: &scratch, stop: request.stop)
    }
  }

  /// One person alone, on the calling thread: a pattern as cheap as moderate effort finds.
  ///
  /// - Parameters:
  ///   - insists: whether more than moderate effort is made where that finds none; then `nil` means that there is none at
  ///     all, or that `stop` was raised.
  mutating func cheap(
    _ person: Int, _ prices: MasterPrices, _ costs: MasterCosts, insists: Bool, stop: StopSignal?
  ) -> PricedPattern? {
    let weights = (0..<compiled.levelCount).map { costs.weight(ofLevel: $0, prices) }
    let menu = menus[person].prices(choicePrices(prices), prices, weights, .full)
    var limit = Self.cheapLabelLimit
    while true {
      let result = Rostering.price(
        graphs[person], menu, wanted: 1, threshold: .infinity, labelLimit: limit, scratch: &scratches[0],
        stop: stop)
      if result.isExact || !result.best.isEmpty { return result.best.first }
      if !insists || stop?.isStopRequested == true { return nil }
      limit *= 10
    }
  }

  /// Labels after which `cheap` takes what it has.
  private static let cheapLabelLimit = 2_000

  /// −Σ row prices, per choice.
  private func choicePrices(_ prices: MasterPrices) -> [Double] {
    compiled.choiceTerms.map { terms in
      var sum = 0.0
      for term in terms { sum -= prices.rows[term.row] * Double(term.coefficient) }
      return sum
    }
  }
}

extension MasterCosts {
  /// What the objective charges on counters beside the problem's own charges.
  func excessPrices(_ person: PersonModel) -> [ExcessPrice] {
    guard !isPhaseOne, case .excess(let level, let threshold) = objective else { return [] }
    var prices: [ExcessPrice] = []
    for (index, counter) in person.counters.enumerated() {
      for case .peak(let reference, level) in counter.charges {
        prices.append(ExcessPrice(counter: index, over: reference + threshold, cost: 1))
      }
    }
    return prices
  }
}
