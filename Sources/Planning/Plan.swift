public import PatrolDomain
import RosterModel
public import Rostering

/// Makes the roster of a scenario: translate, solve level by level, read back, explain what is missing.
///
/// - Parameter start: a roster from which the search sets out; of no use unless everybody's week in it is lawful.
/// - Throws: `SearchFault` when the engine fails; that says nothing about the scenario.
public func plan(
  _ scenario: Scenario, options: SearchOptions = SearchOptions(), start: Roster? = nil,
  monitor: SearchMonitor = SearchMonitor()
) throws(SearchFault) -> PlanOutcome {
  let translation = Translation(scenario)
  let (solution, times, proofs) = try TeamsThenPlaces(translation).solve(options, start: start, monitor)
  return PlanOutcome(
    stopReason: solution.stopReason,
    roster: solution.incumbent.map { translation.roster($0) },
    levels: zip(ObjectiveLevel.allCases, solution.levels).map { level, result in
      PlannedLevel(level: level, value: result.value.units, bound: result.bound?.units)
    },
    shortSeats: solution.incumbent.map { ShortSeats(translation, $0).all } ?? [],
    conflict: try solution.evidence.map { evidence throws(SearchFault) in
      try ConflictSearch(translation, evidence, options: options, monitor: monitor).conflict()
    },
    proofs: proofs,
    counts: solution.counts,
    times: times)
}
