public import LinearPrograms
public import RosterModel

/// Everything ambient that a search may see. The closures are called on the thread that called `solve`.
public struct SearchMonitor: Sendable {
  /// `.timeLimit` or `.interrupted` when the search is to end with what it has.
  public var stopRequested: @Sendable () -> StopReason?
  /// Nanoseconds of some steady clock, only for `StageTimes`; 0 for ever is fine.
  public var now: @Sendable () -> UInt64
  /// Told of every new value and bound.
  public var progress: @Sendable (SearchProgress) -> Void
  /// Stops a linear program between two chunks of iterations. `stopRequested` says why; when it does not, the reason
  /// is taken to be the time limit.
  public var stop: StopSignal?

  public init(
    stopRequested: @escaping @Sendable () -> StopReason? = { nil },
    now: @escaping @Sendable () -> UInt64 = { 0 },
    progress: @escaping @Sendable (SearchProgress) -> Void = { _ in },
    stop: StopSignal? = nil
  ) {
    self.stopRequested = stopRequested
    self.now = now
    self.progress = progress
    self.stop = stop
  }
}

/// Where the search stands.
public struct SearchProgress: Sendable {
  /// Index into `RosterProblem.levels`; -1 while no lawful roster is known.
  public var level: Int
  /// The best roster's value on the level, when there is one.
  public var value: Cost?
  /// No roster with the locked values of the levels before costs less.
  public var bound: Cost?
  public var counts: SearchCounts

  public init(level: Int, value: Cost?, bound: Cost?, counts: SearchCounts) {
    self.level = level
    self.value = value
    self.bound = bound
    self.counts = counts
  }
}

/// Where the time went, in nanoseconds of `SearchMonitor.now`. Never influences a result.
public struct StageTimes: Hashable, Sendable {
  /// Graphs, greedy start, linear programs built.
  public var setup: UInt64 = 0
  /// Pricing of patterns, wall time.
  public var pricing: UInt64 = 0
  /// Simplex.
  public var simplex: UInt64 = 0
  /// From the start to the first lawful roster; `nil` when there was none.
  public var firstRoster: UInt64?
  /// From the start to the last better roster.
  public var bestRoster: UInt64?
  /// The whole search.
  public var total: UInt64 = 0
  /// One entry per level that was reached.
  public var levels: [UInt64] = []

  public init() {}

  /// Adds what a later search of the same answer took; its levels go on where these ended.
  public mutating func add(_ later: StageTimes) {
    setup += later.setup
    pricing += later.pricing
    simplex += later.simplex
    total += later.total
    levels += later.levels
  }
}
