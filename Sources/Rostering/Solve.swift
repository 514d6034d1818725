internal import LinearPrograms
public import RosterModel

/// Solves `problem` level by level, to proof or until a stop.
///
/// - Parameters:
///   - start: a roster to begin from; ignored where it is unlawful.
///   - patterns: per person, patterns that the first master problem is to hold; ignored where they are unlawful.
///   - floors: per level, what is known from elsewhere: no roster whose values on the levels before equal the floors
///     there costs less. `nil`, or missing at the end, where nothing is known.
/// - Returns: what was found, and where the time went. Equal inputs give equal solutions.
/// - Throws: `SearchFault` when the engine could not do its work; that says nothing about the problem.
public func solve(
  _ problem: RosterProblem, options: SearchOptions, start: Incumbent?, patterns: [[[Int?]]] = [], floors: [Cost?] = [],
  monitor: SearchMonitor
) throws(SearchFault) -> (RosterSolution, StageTimes) {
  if let message = problem.firstBrokenPromise { throw SearchFault(kind: .malformedProblem, message: message) }
  var search = RosterSearch(
    problem, options: options, start: start, patterns: patterns, floors: floors, monitor: monitor)
  while !search.isFinished {
    do throws(LinearProgramFault) {
      try withLinearProgram { (program: inout LinearProgram) throws(LinearProgramFault) in
        try search.run(&program)
      }
    } catch {
      try search.recover(from: error)
    }
  }
  return (try search.solution(), search.times)
}
