import PublicBenchmarks

/// Tries every roster of a small instance, with nothing but the scorer.
struct EveryRoster {
  /// `nil` when no roster is lawful.
  private(set) var optimum: Int?
  /// People for whom no days are lawful.
  private(set) var helpless: [Int] = []

  init(_ instance: Instance) {
    let scorer = InstanceScorer(instance)
    let free = InstanceRoster(
      repeating: Array(repeating: nil, count: instance.dayCount), count: instance.employees.count)
    var days: InstanceRoster = [[]]
    for _ in 0..<instance.dayCount {
      days = days.flatMap { start in [start + [nil]] + instance.shifts.indices.map { start + [$0] } }
    }
    var rosters = [free]
    for person in instance.employees.indices {
      let lawful = days.filter { pattern in
        var roster = free
        roster[person] = pattern
        return !scorer.score(roster).violations.contains { $0.employee == person }
      }
      if lawful.isEmpty { helpless.append(person) }
      rosters = rosters.flatMap { roster in
        lawful.map { pattern in
          var next = roster
          next[person] = pattern
          return next
        }
      }
    }
    optimum = rosters.map { scorer.score($0).total }.min()
  }
}
