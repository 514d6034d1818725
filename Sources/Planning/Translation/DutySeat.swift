import PatrolDomain

/// One seat of one duty: what a choice stands for.
struct DutySeat: Hashable, Comparable {
  /// Index into `Scenario.duties`.
  let duty: Int
  let seat: Seat

  static func < (a: DutySeat, b: DutySeat) -> Bool { (a.duty, a.seat) < (b.duty, b.seat) }
}
