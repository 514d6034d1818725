internal import RosterModel

/// What a tree of priced parts is to prove.
struct ProofTask {
  /// `nil` when it is to prove that no lawful roster exists.
  let level: Int?
  /// On a level of kind `.largest`, values from here on are excluded before anything is priced.
  let bound: Int
  /// One per level before.
  let locks: [Int]
  /// Sums of slack, by the segments that each adds up.
  let totals: [[ProofAmount]]
  let nodes: [ProofNode]
  let scale: Int

  /// Whether a part at these prices must be empty.
  func mustBeEmpty(_ prices: ProofPrices, _ problem: RosterProblem) -> Bool {
    guard let level else { return true }
    return prices.provesEmptiness || problem.levels[level].kind == .largest
  }

  /// What a unit of each level's cost weighs: the level in question 1, those before what their locks are priced at.
  func weights(_ prices: ProofPrices, _ problem: RosterProblem) -> [Int] {
    problem.levels.indices.map { index in
      if index == level { return mustBeEmpty(prices, problem) ? 0 : scale }
      return prices.locks.indices.contains(index) ? prices.locks[index] : 0
    }
  }

  /// The hard limits that follow from locks on levels of kind `.largest`, and from what the task excludes.
  func counterMaximum(_ model: PersonModel) -> [Int: Int] {
    guard let level else { return [:] }
    var maximum: [Int: Int] = [:]
    for (index, counter) in model.counters.enumerated() {
      for case .peak(let reference, let charged) in counter.charges where charged <= level {
        let value = charged < level ? locks[charged] : bound - 1
        maximum[index] = min(maximum[index] ?? .max, reference + value)
      }
    }
    return maximum
  }

  /// The smallest value of the level that is at least `value`, which is in 1/scale.
  func rounded(_ value: Int, _ problem: RosterProblem) throws(CertificateFault) -> Int {
    let whole = value / scale + (value > 0 && value % scale != 0 ? 1 : 0)
    return try level.map { level throws(CertificateFault) in
      try LevelSteps(problem, level: level).roundedUp(whole)
    } ?? whole
  }

  func check(_ prices: ProofPrices, _ problem: RosterProblem) throws(CertificateFault) {
    guard prices.locks.count == locks.count else { throw .wrongLocks }
    for (level, price) in prices.locks.enumerated() {
      if price < 0 { throw .negativeLockPrice }
      if price > 0, problem.levels[level].kind == .largest { throw .wrongLocks }
    }
    guard prices.rows.keys.allSatisfy({ problem.rows.indices.contains($0) }),
      prices.totals.keys.allSatisfy({ totals.indices.contains($0) })
    else { throw .unknownName }
    // −Int.min does not exist.
    guard [prices.rows, prices.totals].allSatisfy({ !$0.values.contains(.min) }) else { throw .overflow }
  }
}
