public import PatrolDomain
import RosterModel
public import Rostering

/// Makes the roster of a scenario: translate, solve level by level, read back, explain what is missing.
///
/// - Parameters:
///   - start: a roster and patterns from which the search sets out, of this week or of one like it.
///   - base: among rosters equally good, one near to this is preferred; `nil` where there is none to keep to.
///   - levels: how many of the levels matter, from the first on; the others are neither optimised nor told.
/// - Throws: `SearchFault` when the engine fails; that says nothing about the scenario.
public func plan(
  _ scenario: Scenario, options: SearchOptions = SearchOptions(), start: WarmStart? = nil, near base: Roster? = nil,
  levels: Int = ObjectiveLevel.allCases.count, monitor: SearchMonitor = SearchMonitor()
) throws(SearchFault) -> PlanOutcome {
  let translation = Translation(scenario)
  let steps = TeamsThenPlaces(translation, near: base, levels: levels)
  let (solution, times, proofs) = try steps.solve(options, start: start, monitor)
  return PlanOutcome(
    stopReason: solution.stopReason,
    warmStart: solution.incumbent.map {
      WarmStart(translation.roster($0), patterns: steps.folded.weeks(of: solution.patterns))
    },
    levels: zip(ObjectiveLevel.allCases.prefix(levels), solution.levels).map { PlannedLevel($0, $1) },
    shortfall: solution.incumbent.map { ShortfallSearch(translation, $0).shortfall } ?? Shortfall(),
    conflict: try solution.evidence.map { evidence throws(SearchFault) in
      try ConflictSearch(translation, evidence, options: options, monitor: monitor).conflict()
    },
    proofs: proofs,
    counts: solution.counts,
    times: times)
}
