internal import RosterModel

/// A complete roster as pool indices and decisions, lawful or not.
struct Candidate: Hashable, Sendable {
  /// One pool index per person.
  var columns: [Int]
  /// One per decision.
  var decisions: [Int]
}

/// What reading a candidate found.
struct CandidateReading: Sendable {
  /// One per level; what fits no slack is not charged.
  var values: CostVector
  /// Units by which rows are broken beyond their slack.
  var violation: Int
}

extension CompiledProblem {
  /// Reads a candidate whose patterns and decisions are lawful by themselves.
  func read(_ candidate: Candidate, _ pool: ColumnPool) -> CandidateReading {
    var reading = CandidateReading(values: CostVector(levels: levelCount), violation: 0)
    var largest: [Int: Cost] = [:]
    for index in candidate.columns {
      let column = pool[index]
      for level in 0..<levelCount { reading.values[level] = reading.values[level] + Cost(column.costs[level]) }
      for peak in column.peaks { largest[peak.level] = max(largest[peak.level] ?? peak.cost, peak.cost) }
    }
    for (decision, value) in candidate.decisions.enumerated() {
      reading.values.add(problem.decisions[decision].cost.map { LevelCost(level: $0.level, cost: value * $0.cost) })
    }
    for (row, activity) in activities(candidate, pool).enumerated() { read(row, activity, &reading) }
    for (level, value) in largest { reading.values[level] = value }
    return reading
  }

  /// Every row's left-hand side, without slack.
  func activities(_ candidate: Candidate, _ pool: ColumnPool) -> [Int] {
    var activities = Array(repeating: 0, count: problem.rows.count)
    for index in candidate.columns {
      for term in pool[index].terms { activities[term.row] += term.coefficient }
    }
    for (decision, value) in candidate.decisions.enumerated() {
      for term in structurals[decision].terms { activities[term.row] += value * term.coefficient }
    }
    return activities
  }

  private func read(_ row: Int, _ activity: Int, _ reading: inout CandidateReading) {
    let missing = problem.rows[row].target - activity
    guard missing != 0 else { return }
    let segments = missing > 0 ? problem.rows[row].shortfall : problem.rows[row].surplus
    var left = abs(missing)
    for segment in segments where left > 0 {
      let used = min(left, segment.width ?? left)
      reading.values.add(segment.cost.map { LevelCost(level: $0.level, cost: used * $0.cost) })
      left -= used
    }
    reading.violation += left
  }

  /// The candidate in the words of `RosterModel`.
  func incumbent(_ candidate: Candidate, _ pool: ColumnPool) -> Incumbent {
    Incumbent(patterns: candidate.columns.map { pool[$0].pattern(in: self) }, decisions: candidate.decisions)
  }
}

extension Objective {
  /// The value of a candidate whose reading is `reading`.
  func value(of candidate: Candidate, _ reading: CandidateReading, _ pool: ColumnPool) -> Int {
    switch self {
    case .feasibility: reading.violation
    case .sum(let level): reading.values[level].units
    case .excess: candidate.columns.reduce(0) { $0 + cost(of: pool[$1]) }
    }
  }
}
