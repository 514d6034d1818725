internal import RosterModel

/// What the levels before the current one have settled.
struct Locks: Hashable, Sendable {
  /// `sums[level]`: the value that a level of kind `.sum` may not exceed; `nil` while it is open.
  var sums: [Int?]
  /// `largest[level]`: the same for a level of kind `.largest`.
  var largest: [Int?]

  init(levels: Int) {
    sums = Array(repeating: nil, count: levels)
    largest = sums
  }

  /// Whether a level of kind `.sum` is locked.
  var holdsSum: Bool { sums.contains { $0 != nil } }

  /// The hard maximum on each counter of a person that follows from locked levels of kind `.largest`.
  func counterMaximum(_ person: PersonModel) -> [Int: Int] {
    var maximum: [Int: Int] = [:]
    for (index, counter) in person.counters.enumerated() {
      for case .peak(let reference, let level) in counter.charges {
        guard let value = largest[level] else { continue }
        maximum[index] = min(maximum[index] ?? Int.max, reference + value)
      }
    }
    return maximum
  }

  /// Whether a pattern keeps the locked levels of kind `.largest`.
  func allow(_ column: PatternColumn) -> Bool {
    column.peaks.allSatisfy { peak in largest[peak.level].map { peak.cost.units <= $0 } ?? true }
  }

  /// Whether a roster with these values keeps all locks.
  func allow(_ values: CostVector) -> Bool {
    values.costs.indices.allSatisfy { level in
      (sums[level].map { values[level].units <= $0 } ?? true)
        && (largest[level].map { values[level].units <= $0 } ?? true)
    }
  }
}
