public import PatrolDomain
import Planning

/// How one level goes with a number that is swept over a range.
public struct SweepCurve: Hashable, Sendable {
  public let level: ObjectiveLevel
  /// By value of the number; `nil` where there is no roster.
  public let values: [Int?]
  /// Whether the level and those before it count the same in all weeks; if not, nothing is said of knee and best.
  public let isComparable: Bool
  /// Where a roster was found whose value is not proven.
  public let open: [Int]
  /// Where planning was stopped before it was finished.
  public let stopped: [Int]
  /// Where the curve turns most: a step behind it counts otherwise than a step before it. `nil` when it has no turn, or
  /// when a value is open or missing.
  public let knee: Int?
  /// Where it is proven that the level, after those before it, is as good as it gets within the range.
  public let best: [Int]

  /// The curve of the first level on which the weeks differ, or of the last one when they differ on none; behind it that of
  /// the target seats, when that is another on which they differ.
  public static func all(of weeks: [ComparedWeek?]) -> [SweepCurve] {
    let differing = ObjectiveLevel.allCases.filter { level in
      Set(weeks.compactMap { $0?.value(on: level) }).count > 1
    }
    let first = SweepCurve(weeks, on: differing.first ?? .wishes)
    guard first.level == .minimumSeats, differing.contains(.targetSeats) else { return [first] }
    return [first, SweepCurve(weeks, on: .targetSeats, bestAmong: first.best)]
  }

  /// - Parameter places: where the levels before are as good as they get; `nil` for everywhere.
  private init(_ weeks: [ComparedWeek?], on level: ObjectiveLevel, bestAmong places: [Int]? = nil) {
    self.level = level
    let values = weeks.map { $0?.value(on: level) }
    self.values = values
    let scenarios = weeks.compactMap { $0 }.filter { $0.planned != nil }.map(\.scenario)
    let before = ObjectiveLevel.allCases.prefix { $0 != level } + [level]
    isComparable = scenarios.allSatisfy { scenario in before.allSatisfy { $0.isComparable(scenarios[0], scenario) } }
    let least = weeks.map { Self.least($0, before.count - 1) }
    open = values.indices.filter { index in values[index].map { least[index] != .known($0) } ?? false }
    stopped = values.indices.filter { values[$0] == nil && least[$0] != .nothing }
    let isKnown = isComparable && open.isEmpty && stopped.isEmpty
    knee = isKnown ? Self.knee(values) : nil
    best = isComparable ? Self.best(values, least, among: places ?? Array(values.indices)) : []
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

  private static func best(_ values: [Int?], _ least: [Least], among places: [Int]) -> [Int] {
    guard !places.contains(where: { least[$0] == .unknown }) else { return [] }
    let bounds = places.compactMap { place -> Int? in
      guard case .known(let bound) = least[place] else { return nil }
      return bound
    }
    return places.filter { values[$0] != nil && values[$0] == bounds.min() }
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

extension ComparedWeek {
  /// What the roster found comes to on a level; `nil` without one.
  fileprivate func value(on level: ObjectiveLevel) -> Int? {
    planned?.measures.levels.first { $0.level == level }?.value
  }
}
