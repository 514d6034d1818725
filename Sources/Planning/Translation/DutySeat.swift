import PatrolDomain

/// One seat of one duty, or of one of the duties of a fold: what a choice stands for.
struct DutySeat: Hashable, Comparable {
  /// Index into `Scenario.duties`: the first duty of a fold.
  let duty: Int
  let seat: Seat

  static func < (a: DutySeat, b: DutySeat) -> Bool { (a.duty, a.seat) < (b.duty, b.seat) }
}
