public import RosterModel

/// How a search is to be run. Equal problem, options and start give equal answers, whatever `threads` is.
public struct SearchOptions: Hashable, Sendable {
  /// Seeds the choices of neighbourhoods; nothing else is random.
  public var seed: UInt64
  /// Threads that price persons, at least 1. Never changes an answer.
  public var threads: Int
  /// Units of work (`SearchCounts.work`) after which the search ends with what it has; a level may use three quarters of
  /// what is left to it; `nil` for what `work(on:)` says. A first roster is searched for with no less than that. A unit
  /// takes about a millisecond.
  public var workLimit: Int?
  /// Labels that pricing one person may make in an ordinary round, at least 1; ten comparisons between labels count as one.
  /// Beyond it the bound is what the labels left over allow, which is valid, and the patterns are the best ones met: a few
  /// persons whose counters all bind must not hold up everybody. Where nothing else is found, the round is repeated with a
  /// limit that is hardly ever reached; where it is, the point counts as a guide and not as an optimum.
  public var labelLimit: Int
  /// A level of kind `.sum`, with charges of at most one per person and day, that decides between equals while rosters are
  /// looked for on the levels before it, such as the changes from a roster that is known; `nil` for none.
  public var preferred: Int?

  /// Where no limit of work is given, this part of what a problem gets by itself, at least 1: a question about a week that
  /// is known needs less than the week did.
  public var workDivisor = 1

  public init(seed: UInt64 = 1, threads: Int = 2, workLimit: Int? = nil, labelLimit: Int = 300_000) {
    self.seed = seed
    self.threads = max(1, threads)
    self.workLimit = workLimit
    self.labelLimit = labelLimit
  }

  /// The limit of work on a problem: 90 units for each day of each person and 14,000 besides, which are some twenty-five
  /// seconds on a ward week. A campaign week of the ward needs these for its burden; a district has no use for a third more.
  public func work(on problem: RosterProblem) -> Int {
    workLimit ?? max(Self.leastWork, 14_000 + 90 * problem.persons.count * problem.dayCount) / max(1, workDivisor)
  }

  /// What the smallest problem gets.
  private static let leastWork = 40_000
}
