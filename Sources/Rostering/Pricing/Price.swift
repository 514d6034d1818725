internal import LinearPrograms

/// The cheapest lawful patterns of one person.
///
/// - Parameters:
///   - wanted: how many patterns to return at most; 0 for the minimum alone.
///   - threshold: only patterns cheaper than this are returned.
///   - labelLimit: how much may be spent on labels (`LabelSearch.effort`) before the search gives up being exact; `nil` for
///     any amount.
///   - scratch: memory; what was in it never changes the result.
///   - stop: once it is raised, labels count as used up.
func price(
  _ graph: PatternGraph, _ prices: PatternPrices, wanted: Int, threshold: Double, labelLimit: Int?,
  scratch: inout PricingScratch, effort: PricingEffort = PricingEffort(), stop: StopSignal? = nil
) -> PricingResult {
  let nothing = PricingResult(best: [], minimum: .infinity, isExact: true, labels: 0, lowerBound: .infinity)
  guard graph.isFeasible else { return nothing }
  let round = RoundPrices(graph, prices)
  guard round.isFeasible else { return nothing }
  var ascent = SlopeAscent(graph, round)
  ascent.run(&scratch.bound)
  let limit = labelLimit ?? Int.max
  // With so few labels a counter that is tracked gains less than it takes to track it.
  var allowance = limit < effort.growth * effort.firstAllowance ? limit : effort.firstAllowance
  var made = 0
  var spent = 0
  while ascent.value < .infinity {
    var search = LabelSearch(
      graph, round, ascent, option: prices.option, wanted: max(1, wanted), threshold: threshold,
      stop: stop)
    search.run(&scratch, labelLimit: min(limit - spent, allowance))
    var next: TrackedAccumulator?
    while search.ranOut, spent + search.effort < limit, next == nil, stop?.isStopRequested != true {
      allowance *= effort.growth
      next = ascent.mostTelling(relaxations: allowance * effort.relaxationsPerLabel)
      if next == nil { search.resume(&scratch, labelLimit: min(limit - spent, allowance)) }
    }
    if next == nil, search.ranOut, wanted > 0 {
      search.dive(&scratch)
      if search.complete.isEmpty, ascent.cheapest == .infinity {
        next = ascent.leastTrackable
        if next == nil { search.beam(&scratch) }
      }
    }
    made += search.labelCount
    spent += search.effort
    guard let next else {
      var result = search.result(ascent, scratch)
      result.labels = made
      if wanted < 1 { result.best = [] }
      return result
    }
    ascent.track(next)
    ascent.run(&scratch.bound)
  }
  return nothing
}

/// How much work pricing does before it thinks again. Changes no answer but the choice among equally cheap patterns.
struct PricingEffort: Sendable {
  /// What is spent on labels before tracking a counter is thought of, and how that grows.
  var firstAllowance = 2_000
  var growth = 4
  /// What computing a bound with tracked counters may cost: arcs times cells for each label that may be made.
  var relaxationsPerLabel = 25
}
