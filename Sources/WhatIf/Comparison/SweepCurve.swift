public import PatrolDomain
import Planning

/// How one level goes with a number that is swept over a range.
public struct SweepCurve: Hashable, Sendable {
  /// The first level on which the weeks differ; the last one when they differ on none.
  public let level: ObjectiveLevel
  /// By value of the number; `nil` where there is no roster.
  public let values: [Int?]
  /// Whether the level and those before it count the same in all weeks; if not, nothing is said of knee and best.
  public let isComparable: Bool
  /// Where the value is not proven, or planning was stopped before there was a roster.
  public let open: [Int]
  /// Where the curve turns most: a step behind it counts otherwise than a step before it. `nil` when it has no turn, or
  /// when a value is open.
  public let knee: Int?
  /// Where it is proven that the level is as good as it gets within the range: from the first of them on, or up to the
  /// last, the number is enough (break-even).
  public let best: [Int]

  public init(_ weeks: [ComparedWeek?]) {
    let levels = weeks.map { $0?.planned?.measures.levels }
    let index = ObjectiveLevel.allCases.indices.first { index in
      Set(levels.compactMap { $0?[index].value }).count > 1
    }
    let chosen = index ?? ObjectiveLevel.allCases.count - 1
    level = ObjectiveLevel.allCases[chosen]
    let values = levels.map { $0?[chosen].value }
    self.values = values
    let scenarios = weeks.compactMap { $0 }.filter { $0.planned != nil }.map(\.scenario)
    isComparable = scenarios.allSatisfy { scenario in
      ObjectiveLevel.allCases[...chosen].allSatisfy { $0.isComparable(scenarios[0], scenario) }
    }
    let least = weeks.map { Self.least($0, chosen) }
    open = values.indices.filter { index in
      least[index] != (values[index].map { .known($0) } ?? .nothing)
    }
    knee = isComparable && open.isEmpty ? Self.knee(values) : nil
    best = isComparable ? Self.best(values, least) : []
  }

  /// What is proven of the best roster of a week.
  private enum Least: Hashable {
    /// Its level is no smaller.
    case known(Int)
    case unknown
    /// There is none.
    case nothing
  }

  /// A bound counts only while the levels before are proven: a worse place earlier could buy a better one.
  private static func least(_ week: ComparedWeek?, _ chosen: Int) -> Least {
    if case .impossible? = week?.answer { return .nothing }
    guard let levels = week?.planned?.measures.levels, levels[..<chosen].allSatisfy(\.isProven),
      let bound = levels[chosen].bound
    else { return .unknown }
    return .known(bound)
  }

  private static func best(_ values: [Int?], _ least: [Least]) -> [Int] {
    guard !least.contains(.unknown) else { return [] }
    let bounds = least.compactMap { least -> Int? in
      guard case .known(let bound) = least else { return nil }
      return bound
    }
    return values.indices.filter { values[$0] != nil && values[$0] == bounds.min() }
  }

  /// The place with the largest difference between the step before and the step behind.
  private static func knee(_ values: [Int?]) -> Int? {
    guard values.count > 2 else { return nil }
    var best: (index: Int, turn: Int)?
    for index in 1..<values.count - 1 {
      guard let before = values[index - 1], let here = values[index], let after = values[index + 1] else { continue }
      let turn = abs((before - here) - (here - after))
      if turn > (best?.turn ?? 0) { best = (index, turn) }
    }
    return best?.index
  }
}
