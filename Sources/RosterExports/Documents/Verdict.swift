public import PatrolDomain

/// How good a roster is known to be, and how the run that made it ended.
public struct Verdict: Hashable, Sendable {
  public struct Level: Hashable, Sendable {
    public let level: ObjectiveLevel
    public let value: Int
    /// No roster with the values of the levels before has less than this; `nil` when nothing is known.
    public let bound: Int?

    public var isProven: Bool { bound.map { $0 >= value } ?? false }

    /// How far the value may be from the best possible; `nil` when no bound is known that says anything.
    public var gap: Int? {
      guard let bound, bound >= 0, value > 0 else { return isProven ? 0 : nil }
      return max(0, value - bound)
    }

    public init(level: ObjectiveLevel, value: Int, bound: Int?) {
      self.level = level
      self.value = value
      self.bound = bound
    }
  }

  /// Something counted during the run.
  public struct Count: Hashable, Sendable {
    /// In the order in which they are told.
    static let names = ["rounds", "columns", "nodes", "iterations", "labels", "recoveredFaults"]

    public let name: String
    public let value: Int

    public init(_ name: String, _ value: Int) {
      self.name = name
      self.value = value
    }
  }

  /// One of the words `optimal`, `infeasible`, `workLimit`, `timeLimit`, `interrupted`.
  public let stopReason: String
  /// In the order in which they were optimised.
  public let levels: [Level]
  public let counts: [Count]

  public init(stopReason: String, levels: [Level], counts: [Count]) {
    self.stopReason = stopReason
    self.levels = levels
    self.counts = counts
  }

  /// As a run's manifest keeps it; levels and counts that this program does not know are left out.
  public init(_ manifest: Manifest) {
    self.init(
      stopReason: manifest.stopReason,
      levels: manifest.levels.compactMap { level in
        ObjectiveLevel(rawValue: level.level).map { Level(level: $0, value: level.value, bound: level.bound) }
      },
      counts: Count.names.compactMap { name in manifest.counts[name].map { Count(name, $0) } })
  }

  var countsByName: [String: Int] {
    Dictionary(counts.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
  }

  public var firstUnproven: Level? { levels.first { !$0.isProven } }
}
