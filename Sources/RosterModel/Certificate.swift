/// What proves the bounds of an answer, in integers only, so that they can be checked without trusting the search.
///
/// Whatever the prices of the rows are, `Σ price · target`, minus the locks at their prices, plus everybody's smallest
/// reduced cost, plus the better end of every decision's and slack's bounds is at most the value of any roster.
public struct Certificate: Codable, Hashable, Sendable {
  public static let currentFormat = 2

  /// Version of this form.
  public var format: Int
  /// Prices count in units of 1/`scale` of a cost unit; at least 1.
  public var scale: Int
  /// At most one per level.
  public var claims: [BoundClaim]
  /// Claimed when there: no lawful roster exists at all, for all of these parts are empty. As `BoundClaim.nodes`.
  public var emptiness: [ProofNode]?
  /// Levels whose tree of parts was too large to be kept, so that their claims prove less than the search found.
  public var levelsWithoutTree: [Int]

  public init(scale: Int, claims: [BoundClaim], emptiness: [ProofNode]? = nil, levelsWithoutTree: [Int] = []) {
    format = Self.currentFormat
    self.scale = scale
    self.claims = claims
    self.emptiness = emptiness
    self.levelsWithoutTree = levelsWithoutTree
  }
}

/// The claim that no roster with at most the values `locks` on the levels before has less than `bound` on `level`.
public struct BoundClaim: Codable, Hashable, Sendable {
  /// Index into `RosterProblem.levels`. On a level of kind `.largest` the claim is proven by emptiness: nobody's pattern
  /// may exceed `bound` − 1, and then no roster is left.
  public var level: Int
  public var bound: Cost
  /// One per level before `level`.
  public var locks: [Cost]
  /// Sums of slack that the proof speaks of, by the segments that each adds up.
  public var totals: [[ProofAmount]]
  /// The first is the whole space; the parts of a node come after it.
  public var nodes: [ProofNode]

  public init(level: Int, bound: Cost, locks: [Cost], totals: [[ProofAmount]] = [], nodes: [ProofNode]) {
    self.level = level
    self.bound = bound
    self.locks = locks
    self.totals = totals
    self.nodes = nodes
  }
}

/// A part of the space of rosters: either settled by prices, or split in two.
public struct ProofNode: Codable, Hashable, Sendable {
  /// `nil` when nothing is settled here.
  public var prices: ProofPrices?
  public var split: ProofSplit?

  public init(prices: ProofPrices?, split: ProofSplit? = nil) {
    self.prices = prices
    self.split = split
  }
}

/// Integer prices in units of 1/`Certificate.scale`.
public struct ProofPrices: Codable, Hashable, Sendable {
  /// By row; 0 where missing. Any sign: slack is an amount of its own.
  public var rows: [Int: Int]
  /// By index into `BoundClaim.totals`; 0 where missing. The price at which a total may differ from the sum of its segments.
  public var totals: [Int: Int]
  /// One per locked level, at least 0; 0 on levels of kind `.largest`.
  public var locks: [Int]
  /// Whether they prove that the part is empty: the level itself counts nothing, and the bound is above 0. Then any scale
  /// will do.
  public var provesEmptiness: Bool

  public init(rows: [Int: Int], totals: [Int: Int] = [:], locks: [Int], provesEmptiness: Bool) {
    self.rows = rows
    self.totals = totals
    self.locks = locks
    self.provesEmptiness = provesEmptiness
  }
}

extension ProofNode {
  /// Whether it prices or splits a total.
  public var namesTotals: Bool {
    if case .amount(of: .total, _) = split?.kind { return true }
    return prices?.totals.isEmpty == false
  }
}

/// How a node falls in two parts, which together hold all of its rosters.
public struct ProofSplit: Codable, Hashable, Sendable {
  public enum Kind: Codable, Hashable, Sendable {
    /// First part: the amount is at most `value`; second: it is more.
    case amount(of: ProofAmount, atMost: Int)
    /// First part: on `day` the person works one of `choices` (or is free, when `isFree`); second: anything else.
    case choices(person: Int, day: Int, choices: [Int], isFree: Bool)
    /// Segments are used in order. First part: the side's segment after `position` is empty; second: that at `position` is full.
    case order(row: Int, isShortfall: Bool, position: Int)
    /// First part: the row has no shortfall; second: no surplus.
    case side(row: Int)
  }

  public var kind: Kind
  /// Indices into `BoundClaim.nodes`, both larger than the node's own.
  public var first: Int
  public var second: Int

  public init(kind: Kind, first: Int, second: Int) {
    self.kind = kind
    self.first = first
    self.second = second
  }
}

/// Something that a roster has an amount of, beside its patterns.
public enum ProofAmount: Codable, Hashable, Sendable {
  case decision(Int)
  /// `position` counts the segments of the side, in order of use.
  case shortfall(row: Int, position: Int)
  case surplus(row: Int, position: Int)
  /// Index into `BoundClaim.totals`.
  case total(Int)
}
