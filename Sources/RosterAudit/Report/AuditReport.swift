public import PatrolDomain

/// What the judge found.
public struct AuditReport: Hashable, Sendable {
  /// Laws broken: first what no roster may do, then by rule in the scenario's order.
  public let breaches: [Breach]
  /// Everything that has a price besides empty seats, by rule in the scenario's order.
  public let softBreaches: [Breach]
  /// The value of every level.
  public let levels: [ObjectiveLevel: Int]
  /// By duty in the scenario's order; within a duty the leader's seat first.
  public let coverage: [SeatCoverage]
  /// In the scenario's order.
  public let quotas: [QuotaCoverage]
  /// By rule, then person.
  public let fairness: [FairnessLine]
  /// In the scenario's order; whether a rule prices them does not matter here.
  public let metWishes: [Wish]
  public let unmetWishes: [Wish]

  public var isLawful: Bool { breaches.isEmpty }

  package init(
    breaches: [Breach], softBreaches: [Breach], levels: [ObjectiveLevel: Int], coverage: [SeatCoverage],
    quotas: [QuotaCoverage], fairness: [FairnessLine], metWishes: [Wish], unmetWishes: [Wish]
  ) {
    self.breaches = breaches
    self.softBreaches = softBreaches
    self.levels = levels
    self.coverage = coverage
    self.quotas = quotas
    self.fairness = fairness
    self.metWishes = metWishes
    self.unmetWishes = unmetWishes
  }
}
