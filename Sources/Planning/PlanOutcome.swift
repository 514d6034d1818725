public import PatrolDomain
public import RosterModel
public import Rostering

/// What planning a scenario gave.
public struct PlanOutcome: Sendable {
  public let stopReason: StopReason
  /// The best lawful roster found, with what else a search on a week like this one may begin from; not yet judged.
  public let warmStart: WarmStart?
  /// In the order of `ObjectiveLevel.allCases`; empty without a roster.
  public let levels: [PlannedLevel]
  public let shortfall: Shortfall
  /// Why no lawful roster exists, when that is proven.
  public let conflict: Conflict?
  /// What proves the bounds of the levels.
  public let proofs: BoundProofs
  public let counts: SearchCounts
  public let times: StageTimes

  public var roster: Roster? { warmStart?.roster }
}

/// One level of the objective.
public struct PlannedLevel: Hashable, Sendable {
  public let level: ObjectiveLevel
  /// As the engine counts it; the auditor counts for itself.
  public let value: Int
  /// No roster as good on the levels before has less; `nil` when nothing is known.
  public let bound: Int?

  public init(level: ObjectiveLevel, value: Int, bound: Int?) {
    self.level = level
    self.value = value
    self.bound = bound
  }

  /// What the engine knows of a level. A bound below 0 on what is counted from 0 says nothing; how far the heaviest burden
  /// is above somebody's share may be below 0.
  init(_ level: ObjectiveLevel, _ result: LevelResult) {
    let bound = result.bound?.units
    let saysNothing = level != .heaviestBurden && (bound ?? 0) < 0
    self.init(level: level, value: result.value.units, bound: saysNothing ? nil : bound)
  }

  public var isProven: Bool { bound.map { $0 >= value } ?? false }
}

extension ObjectiveLevel {
  /// The level that the engine's progress speaks of; `nil` while no lawful roster is known.
  public init?(searchLevel: Int) {
    guard Self.allCases.indices.contains(searchLevel) else { return nil }
    self = Self.allCases[searchLevel]
  }

  /// Its index in `RosterProblem.levels`.
  var index: Int {
    switch self {
    case .minimumSeats: 0
    case .targetSeats: 1
    case .heaviestBurden: 2
    case .burdenSpread: 3
    case .wishes: 4
    }
  }
}
