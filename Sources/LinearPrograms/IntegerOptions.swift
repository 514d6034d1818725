/// What `LinearProgram.solveInteger` is to do, and when it may end.
public struct IntegerOptions: Sendable {
  /// A feasible point, one value per column: the first incumbent.
  public var start: [Double]?
  /// Only points that cost less are wanted.
  public var cutoff: Double?
  /// Ends when (incumbent − bound) ÷ |incumbent| is at most this. 0: prove the optimum.
  public var relativeGap: Double
  /// How many nodes may be looked at; the root is one. Repeatable, unlike a deadline. `nil` for no limit.
  public var nodeLimit: Int?
  /// Ends the search early. Seen at every step of a node; a deadline also inside a node's simplex.
  public var stop: StopSignal?
  /// How many of the points found are kept, at least 1.
  public var poolSize: Int
  public var cuts: Cuts
  /// Written during the search, for another thread to read.
  public var progress: IntegerProgress?

  public init(
    start: [Double]? = nil, cutoff: Double? = nil, relativeGap: Double = 0, nodeLimit: Int? = nil,
    stop: StopSignal? = nil, poolSize: Int = 1, cuts: Cuts = [], progress: IntegerProgress? = nil
  ) {
    self.start = start
    self.cutoff = cutoff
    self.relativeGap = relativeGap
    self.nodeLimit = nodeLimit
    self.stop = stop
    self.poolSize = poolSize
    self.cuts = cuts
    self.progress = progress
  }

  /// Families of cutting planes that GLPK may add at the root and after backtracking.
  public struct Cuts: OptionSet, Hashable, Sendable {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Gomory's mixed integer cuts.
    public static let gomory = Cuts(rawValue: 1)
    /// Mixed integer rounding.
    public static let rounding = Cuts(rawValue: 2)
    /// Mixed cover cuts.
    public static let cover = Cuts(rawValue: 4)
    /// Clique cuts, from columns of which only one can be 1.
    public static let clique = Cuts(rawValue: 8)
  }
}
