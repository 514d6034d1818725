internal import RosterModel

/// One of a person's rules along a pattern: what the days so far leave for the days to come, as a state that is as small as
/// the rule allows. States that differ in nothing to come are made equal.
protocol RuleTrack {
  associatedtype State: Hashable

  /// The state before day 0; `nil` when nothing can be lawful.
  func start(_ charges: inout Charges) throws(CertificateFault) -> State?

  /// The state after `day`; `nil` when unlawful.
  ///
  /// - Parameter kind: what is worked; `nil` for a free day.
  func step(
    _ state: State, _ kind: WorkKind?, on day: Int, _ charges: inout Charges
  ) throws(CertificateFault) -> State?
}

/// What is charged on each level.
struct Charges: Hashable, Sendable {
  /// One per level.
  fileprivate(set) var units: [Int]

  init(levels: Int) { units = Array(repeating: 0, count: levels) }

  mutating func add(_ amount: Int, on level: Int) throws(CertificateFault) {
    units[level] = try ExactArithmetic.sum(units[level], amount)
  }

  mutating func add(_ other: Charges) throws(CertificateFault) {
    for (level, amount) in other.units.enumerated() where amount != 0 { try add(amount, on: level) }
  }

  /// Charges a rule that is broken by `amount`; false when that is unlawful.
  mutating func add(_ penalty: Penalty?, brokenBy amount: Int) throws(CertificateFault) -> Bool {
    guard amount > 0 else { return true }
    guard let penalty else { return false }
    try add(penalty.charge(for: amount).units, on: penalty.level)
    return true
  }
}

extension Charges {
  /// Without what is charged on levels that do not count.
  func keeping(_ counts: [Bool]) -> Charges {
    var kept = self
    for level in counts.indices where !counts[level] { kept.units[level] = 0 }
    return kept
  }
}
