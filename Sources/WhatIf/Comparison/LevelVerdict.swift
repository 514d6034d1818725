public import PatrolDomain
public import Planning

/// What two planned weeks say about each other: the first level on which they differ, and whether that is proven.
public enum LevelVerdict: Hashable, Sendable {
  /// The other week's best is larger (worse) than the base's on the level.
  case worse(ObjectiveLevel, LevelDifference)
  /// The same the other way round.
  case better(ObjectiveLevel, LevelDifference)
  /// Equal and proven on all levels before `level`; from there on what was found differs without proof.
  case open(from: ObjectiveLevel)
  /// Equal and proven on all levels before `level`, which counts something else in the other week.
  case measuredOtherwise(from: ObjectiveLevel)
  /// Equal and proven on every level.
  case equal

  /// Whether nothing about it is left open.
  public var isExact: Bool {
    switch self {
    case .worse(_, let difference), .better(_, let difference): difference.isExact
    case .open, .measuredOtherwise: false
    case .equal: true
    }
  }

  /// Levels count only while those before them are equal and proven in both: a worse place earlier can buy a better one
  /// later.
  ///
  /// - Parameter isComparable: whether a level counts the same in both weeks.
  public init(
    _ base: [PlannedLevel], _ other: [PlannedLevel], isComparable: (ObjectiveLevel) -> Bool = { _ in true }
  ) {
    for (old, new) in zip(base, other) {
      guard isComparable(old.level) else {
        self = .measuredOtherwise(from: old.level)
        return
      }
      if let difference = LevelDifference(from: old, to: new) {
        self = .worse(old.level, difference)
        return
      }
      if let difference = LevelDifference(from: new, to: old) {
        self = .better(old.level, difference)
        return
      }
      guard old.isProven, new.isProven else {
        self = .open(from: old.level)
        return
      }
    }
    self = .equal
  }
}

/// By how much the best of one week is larger than the best of another on a level.
public struct LevelDifference: Hashable, Sendable {
  /// Of the rosters found.
  public let found: Int
  /// Proven: above 0.
  public let least: Int
  /// Proven; `nil` where nothing is known below the smaller value.
  public let most: Int?

  /// Whether both weeks' values are proven, so that nothing is left open.
  public var isExact: Bool { most == least }

  init(found: Int, least: Int, most: Int?) {
    self.found = found
    self.least = least
    self.most = most
  }

  /// `nil` unless bounds exclude that the best of `larger` is as small as what `smaller` came to.
  init?(from smaller: PlannedLevel, to larger: PlannedLevel) {
    guard let bound = larger.bound, bound > smaller.value else { return nil }
    found = larger.value - smaller.value
    least = bound - smaller.value
    most = smaller.bound.map { larger.value - $0 }
  }
}

extension ObjectiveLevel {
  /// Whether the level counts the same in two weeks, so that its values can be compared.
  ///
  /// Demand that grows or shrinks is what a what-if is about, so seats are compared whatever is asked for; but risk weighed
  /// otherwise, shares dealt out anew or other wishes make another measure.
  public func isComparable(_ a: Scenario, _ b: Scenario) -> Bool {
    switch self {
    case .minimumSeats: true
    case .targetSeats: a.places.map(\.risk) == b.places.map(\.risk)
    case .heaviestBurden, .burdenSpread:
      a.duties == b.duties && a.quotas == b.quotas && a.people.map(\.burdenKey) == b.people.map(\.burdenKey)
        && a.activities == b.activities && a.rules(of: [.fairShare]) == b.rules(of: [.fairShare])
    case .wishes:
      a.wishes == b.wishes && a.pairs == b.pairs
        && a.rules.filter { $0.strength != .law } == b.rules.filter { $0.strength != .law }
        && a.rules(of: [.pairing, .teamLeader]) == b.rules(of: [.pairing, .teamLeader])
    }
  }
}

extension Scenario {
  fileprivate func rules(of kinds: Set<RuleKind>) -> [Rule] { rules.filter { kinds.contains($0.statement.kind) } }
}

extension Person {
  /// What decides somebody's share besides the duties.
  fileprivate var burdenKey: [AnyHashable] {
    [id, force, roles, absences, declaredWindows, supervisedUntil, openingBurden]
  }
}
