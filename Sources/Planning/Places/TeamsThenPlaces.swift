import PatrolDomain
import RosterModel
import Rostering

/// Solves a week in two steps: who does which work on which day, then where.
///
/// The problem over folds asks for less than the full one (every roster of the full problem is one of it, and costs no
/// less there), so its bounds hold for both. Where the places cost nothing on top, both steps together are a proof; where
/// they do, the full problem is solved from what is known by then.
struct TeamsThenPlaces {
  /// Each duty by itself.
  let full: Translation
  let folded: Translation
  /// The two problems; with the changes from a roster to keep near to as one level more, if there is one.
  private let fullProblem: RosterProblem
  private let foldedProblem: RosterProblem
  /// How many of the levels matter.
  private let levels: Int
  /// Whether each step ends with the first roster that it finds: only whether there is any is asked.
  private let endsAtFirstRoster: Bool

  init(
    _ full: Translation, near base: Roster? = nil, levels: Int = ObjectiveLevel.allCases.count,
    endsAtFirstRoster: Bool = false
  ) {
    self.full = full
    self.levels = levels
    self.endsAtFirstRoster = endsAtFirstRoster
    let week = full.week
    folded = Translation(Week(week.scenario, rules: week.rules, pins: week.pins, folds: Fold.widest(of: week.scenario)))
    fullProblem = base.map(full.problem(countingChangesFrom:)) ?? full.problem
    foldedProblem = base.map(folded.problem(countingChangesFrom:)) ?? folded.problem
  }

  /// - Returns: an answer to the full problem, with the patterns of the one over folds, where the time went, and what
  ///   proves its bounds.
  func solve(
    _ options: SearchOptions, start warm: WarmStart?, _ monitor: SearchMonitor
  ) throws(SearchFault) -> (RosterSolution, StageTimes, BoundProofs) {
    let start = warm.map { full.fitted($0.roster) }
    let fullStart = start.flatMap { full.incumbent(of: $0) }
    let patterns = warm.map { folded.patterns(of: $0.patterns) } ?? []
    guard folded.week.folds.count < full.week.folds.count else {
      let (solution, times) = try solve(fullProblem, options, start: fullStart, patterns: patterns, monitor)
      return (solution, times, BoundProofs(full: solution.certificate))
    }
    let foldedStart = start.flatMap { folded.incumbent(of: $0) }
    var (teams, teamTimes) = try solve(foldedProblem, options, start: foldedStart, patterns: patterns, monitor)
    guard var incumbent = teams.incumbent else { return (teams, teamTimes, BoundProofs(folded: teams.certificate)) }
    var (placed, placeTimes) = try place(
      incumbent, start: incumbent == foldedStart ? fullStart : nil, floors: teams.levels.map(\.value), options, monitor)
    // Teams of a search with little work may find no places. Better teams mostly do, and are found far sooner than any
    // roster of the full problem.
    if placed.incumbent == nil, !endsAtFirstRoster, let more = options.withWorkOfAPlan(on: foldedProblem),
      monitor.stopRequested() == nil
    {
      let counts = teams.counts
      let (better, times) = try solve(foldedProblem, more, start: incumbent, monitor)
      teams = better
      teams.counts.add(counts)
      teamTimes.add(times)
      incumbent = better.incumbent ?? incumbent
      let (again, againTimes) = try place(
        incumbent, start: nil, floors: teams.levels.map(\.value), options, monitor)
      placed = again
      placeTimes.add(againTimes)
    }
    var proofs = BoundProofs(folded: teams.certificate)
    var solution = joined(teams, placed)
    var times = teamTimes
    times.add(placeTimes)
    // A roster without places is none yet: the first is there when it could have been sent to places.
    times.firstRoster = teamTimes.firstRoster.flatMap { first in placeTimes.firstRoster.map { first + $0 } }
    // Where the search over folds was stopped, there is nothing left to go on with.
    if !solution.isProven(levels), teams.isProven(levels) || placed.incumbent == nil {
      var rest = options
      rest.workLimit = max(1, options.work(on: fullProblem) - solution.counts.work)
      let floors = placed.incumbent == nil ? [teams.levels[0].bound] : solution.levels.map(\.bound)
      let (whole, wholeTimes) = try solve(fullProblem, rest, start: placed.incumbent, floors: floors, monitor)
      let counts = solution.counts
      proofs.full = whole.certificate
      solution = whole
      solution.patterns = teams.patterns
      solution.counts.add(counts)
      times.add(wholeTimes)
    }
    return (solution, times, proofs)
  }

  private func solve(
    _ problem: RosterProblem, _ options: SearchOptions, start: Incumbent?, patterns: [[[Int?]]] = [],
    floors: [Cost?] = [], _ monitor: SearchMonitor
  ) throws(SearchFault) -> (RosterSolution, StageTimes) {
    var (solution, times) = try Rostering.solve(
      problem, options: options.preferring(problem), start: start, patterns: patterns, floors: floors,
      monitor: (endsAtFirstRoster ? monitor.endingAtFirstRoster : monitor).ending(after: levels))
    // Nobody asked for the end of a search that stopped behind the levels that matter.
    if solution.stopReason == .interrupted, monitor.stopRequested() == nil {
      solution.stopReason = solution.isProven(levels) ? .optimal : .workLimit
    }
    return (solution, times)
  }

  /// Work that placing teams may take: it is a small problem beside that of making them, and done after a tenth of this
  /// where the places cost nothing. Where they do, too little of it loses seats that the teams fill.
  private var placementWork: Int { SearchOptions().work(on: fullProblem) / 4 }

  /// The best places for the teams of `incumbent`. A stop is seen only on the last level: without places nothing would be
  /// left to the person who asked for it, and with those of a first try he would lose seats that the teams fill. Up to
  /// there it is a matter of a fifth of a second on a ward, and of a second on a district.
  ///
  /// - Parameters:
  ///   - start: places that are known for them.
  ///   - floors: what the teams cost on each level: with places it cannot be less.
  private func place(
    _ incumbent: Incumbent, start: Incumbent?, floors: [Cost], _ options: SearchOptions, _ monitor: SearchMonitor
  ) throws(SearchFault) -> (RosterSolution, StageTimes) {
    let placement = Placement(folded: folded, full: full)
    let problem = placement.narrowed(fullProblem, to: incumbent)
    var bounded = options.preferring(problem)
    bounded.workLimit = placementWork
    return try Rostering.solve(
      problem, options: bounded, start: start ?? placement.dealt(incumbent, over: problem), floors: floors,
      monitor: endsAtFirstRoster
        ? monitor.endingAtFirstRoster : monitor.stoppable(fromLevel: ObjectiveLevel.wishes.index))
  }

  /// The roster with places, and the bounds of the problem over folds as far as they hold for it: up to the first level on
  /// which the places cost something.
  private func joined(_ teams: RosterSolution, _ placed: RosterSolution) -> RosterSolution {
    var solution = placed
    solution.counts.add(teams.counts)
    solution.evidence = nil
    solution.certificate = nil
    solution.patterns = teams.patterns
    guard placed.incumbent != nil else {
      solution.stopReason = teams.stopReason
      return solution
    }
    var holds = true
    for level in solution.levels.indices {
      solution.levels[level].bound = holds ? teams.levels[level].bound : nil
      if solution.levels[level].value != teams.levels[level].value { holds = false }
    }
    solution.stopReason = solution.isProven(levels) ? .optimal : teams.stopReason
    return solution
  }
}

extension SearchOptions {
  /// The same with the fewest changes preferred, where they are a level of the problem.
  fileprivate func preferring(_ problem: RosterProblem) -> SearchOptions {
    var preferring = self
    preferring.preferred = problem.levels.indices.dropFirst(ObjectiveLevel.allCases.count).first
    return preferring
  }

  /// The same with the work of a plan; `nil` when no less was allowed.
  fileprivate func withWorkOfAPlan(on problem: RosterProblem) -> SearchOptions? {
    var more = self
    more.workLimit = nil
    more.workDivisor = 1
    return work(on: problem) < more.work(on: problem) ? more : nil
  }
}

extension RosterSolution {
  /// Whether the first levels are proven.
  fileprivate func isProven(_ count: Int) -> Bool { incumbent != nil && levels.prefix(count).allSatisfy(\.isProven) }
}
