/// The cheapest lawful patterns of one person.
///
/// - Parameters:
///   - wanted: how many patterns to return at most.
///   - threshold: only patterns cheaper than this are returned.
///   - labelLimit: how many labels may be made before the search gives up being exact; `nil` for any number.
func price(
  _ graph: PatternGraph, _ prices: PatternPrices, wanted: Int, threshold: Double, labelLimit: Int?,
  scratch: inout PricingScratch
) -> PricingResult {
  let nothing = PricingResult(best: [], minimum: .infinity, isExact: true, labels: 0)
  guard graph.isFeasible else { return nothing }
  let round = RoundPrices(graph, prices)
  guard round.isFeasible else { return nothing }
  var ascent = SlopeAscent(graph, round)
  ascent.run(&scratch.bound)
  guard ascent.value < .infinity else { return nothing }
  var search = LabelSearch(
    graph, round, ascent, option: prices.option, wanted: max(1, wanted), threshold: threshold, labelLimit: labelLimit)
  var result = search.run(&scratch)
  if wanted < 1 { result.best = [] }
  return result
}
