internal import RosterModel

/// Improves a lawful roster by letting people exchange what they do on some days, free days included, until no exchange
/// of the kinds below helps: cycles of any length on one day (`exchangeOnDays`), and pairs of people on several days
/// (`exchangeInPairs`).
///
/// The rows between persons hardly notice an exchange, since every choice stays worked as often as it was. So this finds
/// in no time what a relaxation has no reason to look for: a week shared out among those who can stand in for each other.
/// Nothing is proven here.
struct Exchange {
  let compiled: CompiledProblem
  private let objective: Objective
  /// What a unit of each level weighs where patterns are compared.
  private let weights: [Double]
  /// Work at which to stop (`SearchCounts.work`).
  private let workEnd: Int
  private(set) var candidate: Candidate
  /// `patterns[person]`: one choice per day, as in `Incumbent`.
  private(set) var patterns: [[Int?]]
  /// The roster's value on each level.
  private var values: CostVector
  /// The roster's value by the objective, where that is a question.
  private var excess: Int

  /// - Parameters:
  ///   - candidate: lawful, and within all locks.
  ///   - objective: where it is a question, its value comes before the levels.
  init(from candidate: Candidate, for objective: Objective, workEnd: Int, _ state: SearchState) {
    compiled = state.compiled
    weights = BestResponse.weights(levels: compiled.levelCount)
    self.objective = objective
    self.workEnd = workEnd
    self.candidate = candidate
    patterns = candidate.columns.map { state.pool[$0].pattern(in: state.compiled) }
    let reading = compiled.read(candidate, state.pool)
    values = reading.values
    excess = objective.isQuestion ? objective.value(of: candidate, reading, state.pool) : 0
  }

  /// Exchanges until nothing helps any more, or the work is done.
  mutating func improve(inPairs: Bool, _ state: inout SearchState) {
    repeat { exchangeOnDays(&state) } while inPairs && exchangeInPairs(&state)
  }

  func isOver(_ state: inout SearchState) -> Bool { state.checkStop() || state.counts.work >= workEnd }

  /// What a pattern costs a person: charges by their levels' weights, and what peaks add. `nil` when it is unlawful or
  /// its peaks are out of the question.
  func cost(of pattern: [Int?], _ person: Int, _ state: inout SearchState) -> Double? {
    state.counts.daysRead += pattern.count
    guard let costs = compiled.patterns.cost(of: pattern, person: person) else { return nil }
    var cost = zip(costs.costs, weights).reduce(0.0) { $0 + Double($1.0.units) * $1.1 }
    for peak in compiled.patterns.peaks(of: pattern, person: person) {
      guard let ofPeak = self.cost(of: peak) else { return nil }
      cost += ofPeak
    }
    return cost
  }

  /// Where a threshold is asked for, what exceeds it; else one unit for whoever has the roster's value, while more is out of
  /// the question.
  private func cost(of peak: LevelCost) -> Double? {
    if case .excess(peak.level, let threshold) = objective {
      return Double(max(0, peak.cost.units - threshold)) * Self.weightOfExcess
    }
    guard peak.cost <= values[peak.level] else { return nil }
    return peak.cost == values[peak.level] ? weights[peak.level] : 0
  }

  /// As much as all levels can come to that follow the questions of a problem.
  private static let weightOfExcess = 1e6

  /// Whether a choice is on a person's menu.
  func mayWork(_ person: Int, _ choice: Int?, on day: Int) -> Bool {
    compiled.slots[person].slot(day: day, choice: choice) != nil
  }

  /// Gives people new patterns when the roster then is nearer to a yes, or else comes earlier in the order of the
  /// levels.
  mutating func make(_ changes: [(person: Int, pattern: [Int?])], _ state: inout SearchState) -> Bool {
    var changed = candidate
    for change in changes {
      guard let column = state.pool.insert(change.pattern, person: change.person, compiled) else { return false }
      changed.columns[change.person] = column
    }
    let reading = compiled.read(changed, state.pool)
    guard reading.violation == 0, state.locks.allow(reading.values) else { return false }
    let ofQuestion = objective.isQuestion ? objective.value(of: changed, reading, state.pool) : 0
    guard
      ofQuestion < excess
        || (ofQuestion == excess && reading.values.costs.lexicographicallyPrecedes(values.costs))
    else { return false }
    candidate = changed
    values = reading.values
    excess = ofQuestion
    for change in changes { patterns[change.person] = change.pattern }
    return true
  }
}
