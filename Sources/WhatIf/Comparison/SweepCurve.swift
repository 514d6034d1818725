public import PatrolDomain
import Planning

/// How one level goes with a number that is swept over a range.
public struct SweepCurve: Hashable, Sendable {
  /// The first level on which the weeks differ; the last one when they differ on none.
  public let level: ObjectiveLevel
  /// By value of the number; `nil` where there is no roster.
  public let values: [Int?]
  /// Where the curve turns most: a step behind it counts otherwise than a step before it. `nil` when it has no turn.
  public let knee: Int?
  /// Where the level is as good as it gets within the range: from the first of them on, or up to the last, the number is
  /// enough (break-even).
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
    knee = Self.knee(values)
    let smallest = values.compactMap { $0 }.min()
    best = values.indices.filter { values[$0] != nil && values[$0] == smallest }
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
