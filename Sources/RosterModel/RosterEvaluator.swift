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
  /// `ofChoice[choice]`: the rows in which everybody's choice counts, and how much.
  private let ofChoice: [[(row: Int, coefficient: Int)]]
  /// `ofPerson[person · choiceCount + choice]`: the same for one person's choice alone.
  private let ofPerson: [Int: [(row: Int, coefficient: Int)]]

  public init(_ problem: RosterProblem) {
    patterns = PatternEvaluator(problem)
    var ofChoice = Array(repeating: [(row: Int, coefficient: Int)](), count: problem.choices.count)
    var ofPerson: [Int: [(row: Int, coefficient: Int)]] = [:]
    for (index, row) in problem.rows.enumerated() {
      for term in row.choiceTerms { ofChoice[term.choice].append((index, term.coefficient)) }
      for term in row.personTerms {
        ofPerson[term.person * problem.choices.count + term.choice, default: []].append((index, term.coefficient))
      }
    }
    self.ofChoice = ofChoice
    self.ofPerson = ofPerson
  }

  public func read(_ incumbent: Incumbent) -> Reading {
    var reading = Reading(
      unlawfulPersons: [], decisionsOutOfBounds: [], brokenRows: [], values: CostVector(levels: problem.levels.count))
    readPersons(incumbent, &reading)
    readDecisions(incumbent, &reading)
    readRows(incumbent, &reading)
    return reading
  }

  /// The left-hand side of every row, without slack.
  public func activities(_ incumbent: Incumbent) -> [Int] {
    var sums = problem.rows.map { row in
      row.decisionTerms.reduce(0) { $0 + $1.coefficient * incumbent.decisions[$1.decision] }
    }
    for (person, pattern) in incumbent.patterns.enumerated() {
      for case let choice? in pattern {
        for term in ofChoice[choice] { sums[term.row] += term.coefficient }
        for term in ofPerson[person * problem.choices.count + choice] ?? [] { sums[term.row] += term.coefficient }
      }
    }
    return sums
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
    for (row, activity) in activities(incumbent).enumerated() {
      let missing = problem.rows[row].target - activity
      let segments = missing > 0 ? problem.rows[row].shortfall : problem.rows[row].surplus
      if let charges = Self.charge(for: abs(missing), on: segments) {
        reading.values.add(charges)
      } else {
        reading.brokenRows.append(row)
      }
    }
  }
}
