public import PatrolDomain
import Planning

/// From which value of a swept number on a level of seats leaves nobody missing, or up to which.
public struct BreakEven: Hashable, Sendable {
  /// Values by their place in the sweep.
  public enum Range: Hashable, Sendable {
    case everywhere
    case nowhere
    case from(Int)
    case upTo(Int)
    /// With values between at which somebody is missing.
    case only([Int])
  }

  /// `minimumSeats`: no minimum seat is short and no session is left out; `targetSeats`: nor is a seat below its target.
  public let level: ObjectiveLevel
  public let range: Range
  /// Whether the levels are proven on both sides of where the range ends; else a better roster may move it.
  public let isProven: Bool

  /// For both levels of seats; none where planning was stopped before any value was finished.
  public static func all(of weeks: [ComparedWeek?]) -> [BreakEven] {
    guard weeks.contains(where: { $0?.isFinished == true }) else { return [] }
    return [.minimumSeats, .targetSeats].map { BreakEven(weeks, on: $0) }
  }

  init(_ weeks: [ComparedWeek?], on level: ObjectiveLevel) {
    self.level = level
    let met = weeks.indices.filter { weeks[$0]?.isFilled(to: level) == true }
    let range = Self.range(met, of: weeks.count)
    self.range = range
    // Where nobody is missing at any value, the rosters themselves are the proof.
    isProven =
      range == .everywhere || Self.ends(of: range, weeks.count).allSatisfy { weeks[$0]?.isProven(upTo: level) == true }
  }

  private static func range(_ met: [Int], of count: Int) -> Range {
    guard let first = met.first, let last = met.last else { return .nowhere }
    guard last - first + 1 == met.count else { return .only(met) }
    switch (first, last) {
    case (0, count - 1): return .everywhere
    case (_, count - 1): return .from(first)
    case (0, _): return .upTo(last)
    default: return .only(met)
    }
  }

  /// The values on which the range rests.
  private static func ends(of range: Range, _ count: Int) -> [Int] {
    switch range {
    case .from(let first): [first - 1, first]
    case .upTo(let last): [last, last + 1]
    case .everywhere, .nowhere, .only: Array(0..<count)
    }
  }
}

extension ComparedWeek {
  /// Whether there is a roster, or proof that there is none.
  public var isFinished: Bool {
    if case .unknown = answer { return false }
    return true
  }

  fileprivate func isFilled(to level: ObjectiveLevel) -> Bool {
    guard let measures = planned?.measures else { return false }
    let isStaffed = measures.seatsShort == 0 && measures.sessionsMissed == 0
    return isStaffed && (level == .minimumSeats || measures.seatsBelowTarget == 0)
  }

  fileprivate func isProven(upTo level: ObjectiveLevel) -> Bool {
    guard let levels = planned?.measures.levels else { return isFinished }
    return levels.prefix { $0.level != level }.allSatisfy(\.isProven)
      && levels.first { $0.level == level }?.isProven == true
  }
}
