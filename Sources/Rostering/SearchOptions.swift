/// How a search is to be run. Equal problem, options and start give equal answers, whatever `threads` is.
public struct SearchOptions: Hashable, Sendable {
  /// Seeds the choices of neighbourhoods; nothing else is random.
  public var seed: UInt64
  /// Threads that price persons, at least 1. Never changes an answer.
  public var threads: Int
  /// Units of work (`SearchCounts.work`) after which the search ends with what it has; `nil` for
  /// `SearchOptions.generousWork`. A unit is about a millisecond on a ward week.
  public var workLimit: Int?

  /// Work that no ward week needs.
  public static let generousWork = 2_000_000

  public init(seed: UInt64 = 1, threads: Int = 2, workLimit: Int? = nil) {
    self.seed = seed
    self.threads = max(1, threads)
    self.workLimit = workLimit
  }
}
