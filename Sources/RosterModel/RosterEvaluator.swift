/// Reads a complete answer against the whole problem.
public struct RosterEvaluator: Sendable {
  /// What reading an incumbent found.
  public struct Reading: Hashable, Sendable {
    /// Persons whose pattern is unlawful.
    public var unlawfulPersons: [Int]
    /// Decisions outside their bounds.
    public var decisionsOutOfBounds: [Int]
    /// Rows that their slack cannot balance.
    public var brokenRows: [Int]
    /// The value of every level; meaningful only when nothing is broken.
    public var values: CostVector

    public var isLawful: Bool { unlawfulPersons.isEmpty && decisionsOutOfBounds.isEmpty && brokenRows.isEmpty }
  }

  public let patterns: PatternEvaluator
  private var problem: RosterProblem { patterns.problem }
  /// `rowPersonTerms[row][person · choiceCount + choice]`.
  private let personCoefficients: [[Int: Int]]

  public init(_ problem: RosterProblem) {
    patterns = PatternEvaluator(problem)
    let choiceCount = problem.choices.count
    personCoefficients = problem.rows.map { row in
      var coefficients: [Int: Int] = [:]
      for term in row.personTerms {
        coefficients[term.person * choiceCount + term.choice, default: 0] += term.coefficient
      }
      return coefficients
    }
  }

  public func read(_ incumbent: Incumbent) -> Reading {
    var reading = Reading(
      unlawfulPersons: [], decisionsOutOfBounds: [], brokenRows: [], values: CostVector(levels: problem.levels.count))
    readPersons(incumbent, &reading)
    readDecisions(incumbent, &reading)
    readRows(incumbent, &reading)
    return reading
  }

  /// The left-hand side of a row, without slack.
  public func activity(of row: Int, _ incumbent: Incumbent) -> Int {
    let terms = problem.rows[row]
    var counts: [Int: Int] = [:]
    var sum = 0
    for (person, pattern) in incumbent.patterns.enumerated() {
      for choice in pattern.compactMap({ $0 }) {
        counts[choice, default: 0] += 1
        sum += personCoefficients[row][person * problem.choices.count + choice] ?? 0
      }
    }
    for term in terms.choiceTerms { sum += term.coefficient * (counts[term.choice] ?? 0) }
    for term in terms.decisionTerms { sum += term.coefficient * incumbent.decisions[term.decision] }
    return sum
  }

  /// What slack of `amount` costs on the given side of a row, or `nil` when its segments cannot take it.
  public static func charge(for amount: Int, on segments: [Segment]) -> [LevelCost]? {
    var left = amount
    var charges: [LevelCost] = []
    for segment in segments where left > 0 {
      let used = min(left, segment.width ?? left)
      charges += segment.cost.map { LevelCost(level: $0.level, cost: used * $0.cost) }
      left -= used
    }
    return left == 0 ? charges : nil
  }

  private func readPersons(_ incumbent: Incumbent, _ reading: inout Reading) {
    var largest: [Int: Cost] = [:]
    for (person, pattern) in incumbent.patterns.enumerated() {
      guard let costs = patterns.cost(of: pattern, person: person) else {
        reading.unlawfulPersons.append(person)
        continue
      }
      for level in problem.levels.indices { reading.values[level] = reading.values[level] + costs[level] }
      for peak in patterns.peaks(of: pattern, person: person) {
        largest[peak.level] = max(largest[peak.level] ?? peak.cost, peak.cost)
      }
    }
    for (level, value) in largest { reading.values[level] = value }
  }

  private func readDecisions(_ incumbent: Incumbent, _ reading: inout Reading) {
    for (index, value) in incumbent.decisions.enumerated() {
      let decision = problem.decisions[index]
      if !decision.bounds.contains(value) { reading.decisionsOutOfBounds.append(index) }
      reading.values.add(decision.cost.map { LevelCost(level: $0.level, cost: value * $0.cost) })
    }
  }

  private func readRows(_ incumbent: Incumbent, _ reading: inout Reading) {
    for row in problem.rows.indices {
      let missing = problem.rows[row].target - activity(of: row, incumbent)
      let segments = missing > 0 ? problem.rows[row].shortfall : problem.rows[row].surplus
      if let charges = Self.charge(for: abs(missing), on: segments) {
        reading.values.add(charges)
      } else {
        reading.brokenRows.append(row)
      }
    }
  }
}
