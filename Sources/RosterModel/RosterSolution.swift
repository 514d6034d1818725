/// A complete answer to a problem: one pattern per person and a value per decision.
public struct Incumbent: Hashable, Sendable {
  /// `patterns[person][day]`: the choice worked, `nil` for a free day.
  public var patterns: [[Int?]]
  public var decisions: [Int]

  public init(patterns: [[Int?]], decisions: [Int]) {
    self.patterns = patterns
    self.decisions = decisions
  }
}

/// Why a search ended. What it holds is another matter: see `RosterSolution.incumbent`.
public enum StopReason: String, Sendable, Codable {
  /// Every level is proven.
  case optimal
  /// No incumbent exists; proven.
  case infeasible
  /// The allowance of work was used up.
  case workLimit
  case timeLimit
  /// The person in the loop stopped it.
  case interrupted
}

/// What is known of one level, given the values at which the levels before it were locked.
public struct LevelResult: Hashable, Sendable {
  /// The incumbent's cost on this level.
  public var value: Cost
  /// No roster with the locked values of the levels before costs less than this; `nil` when nothing is known.
  public var bound: Cost?

  public init(value: Cost, bound: Cost?) {
    self.value = value
    self.bound = bound
  }

  public var isProven: Bool { bound.map { $0 >= value } ?? false }
}

/// Counts of the work done, the same on every machine and for any number of threads.
public struct SearchCounts: Hashable, Sendable, Codable {
  /// Rounds of column generation.
  public var rounds = 0
  /// Patterns made by pricing.
  public var columns = 0
  /// Nodes of branching, dives included.
  public var nodes = 0
  /// Simplex iterations.
  public var iterations = 0
  /// The same, each iteration counted once for every row of its program: what they cost.
  public var rowIterations = 0
  /// Labels made by pricing.
  public var labels = 0
  /// Days of patterns read where people exchange them.
  public var daysRead = 0
  /// Numerical faults of the linear programs that were recovered from.
  public var recoveredFaults = 0

  public init() {}

  /// Adds the work of another search.
  public mutating func add(_ other: SearchCounts) {
    rounds += other.rounds
    columns += other.columns
    nodes += other.nodes
    iterations += other.iterations
    rowIterations += other.rowIterations
    labels += other.labels
    daysRead += other.daysRead
    recoveredFaults += other.recoveredFaults
  }
}

/// Where a proof of infeasibility looked: what no roster can satisfy together.
public struct InfeasibilityEvidence: Hashable, Sendable {
  /// Persons for whom no lawful pattern exists at all.
  public var persons: [Int]
  /// Rows that cannot hold together, given that each person has a lawful pattern.
  public var rows: [Int]

  public init(persons: [Int], rows: [Int]) {
    self.persons = persons
    self.rows = rows
  }
}

/// The engine's answer.
public struct RosterSolution: Sendable {
  public var stopReason: StopReason
  public var incumbent: Incumbent?
  /// One entry per level when there is an incumbent, else empty. Levels that were not reached have no bound.
  public var levels: [LevelResult]
  public var evidence: InfeasibilityEvidence?
  /// What proves the bounds, as far as it is kept: claims may be lower than `levels` say, or missing.
  public var certificate: Certificate?
  /// `patterns[person]`: those of the relaxations of all levels, one entry per day each, as in `Incumbent`; a search on a
  /// problem like this one does well to know them from the start.
  public var patterns: [[[Int?]]]
  public var counts: SearchCounts

  public init(
    stopReason: StopReason, incumbent: Incumbent?, levels: [LevelResult], evidence: InfeasibilityEvidence?,
    certificate: Certificate? = nil, patterns: [[[Int?]]] = [], counts: SearchCounts
  ) {
    self.stopReason = stopReason
    self.incumbent = incumbent
    self.levels = levels
    self.evidence = evidence
    self.certificate = certificate
    self.patterns = patterns
    self.counts = counts
  }
}
