internal import RosterModel

extension Exchange {
  /// Goes round the days until none of them offers an exchange.
  ///
  /// Each day is an assignment problem: who takes which of the choices that are worked on it, all other days being as they
  /// are. What its solution changes falls apart into cycles, and each of them is judged by itself.
  mutating func exchangeOnDays(_ state: inout SearchState) {
    var day = 0
    var idle = 0
    while idle < compiled.problem.dayCount, !isOver(&state) {
      idle = exchange(on: day, &state) ? 0 : idle + 1
      day = (day + 1) % compiled.problem.dayCount
    }
  }

  /// - Returns: whether something was exchanged.
  private mutating func exchange(on day: Int, _ state: inout SearchState) -> Bool {
    var hasImproved = false
    for group in groups(on: day) where group.count > 1 {
      let columns = Assignment.cheapest(costs(of: group, on: day, &state))
      for cycle in Assignment.cycles(columns) {
        let changes = cycle.map { index in
          var pattern = patterns[group[index]]
          pattern[day] = patterns[group[columns[index]]][day]
          return (person: group[index], pattern: pattern)
        }
        if make(changes, &state) { hasImproved = true }
      }
    }
    return hasImproved
  }

  /// The persons in groups with no choice of the day in common.
  private func groups(on day: Int) -> [[Int]] {
    var groups = DisjointSets(count: compiled.personCount)
    var worker: [Int: Int] = [:]
    for person in patterns.indices {
      guard let choice = patterns[person][day] else { continue }
      groups.join(person, worker[choice, default: person])
      worker[choice] = person
    }
    for (person, model) in compiled.problem.persons.enumerated() {
      for option in model.menus[day].options { groups.join(person, worker[option.choice, default: person]) }
    }
    return groups.sets
  }

  /// `costs[i][j]`: what `group[i]` costs when he does on the day what `group[j]` does now.
  private func costs(of group: [Int], on day: Int, _ state: inout SearchState) -> [[Double]] {
    let choices = group.map { patterns[$0][day] }
    return group.map { person in
      var costs: [Int?: Double] = [:]
      for choice in choices where costs[choice] == nil {
        var pattern = patterns[person]
        pattern[day] = choice
        let cost = mayWork(person, choice, on: day) ? cost(of: pattern, person, &state) : nil
        costs[choice] = cost ?? .infinity
      }
      return choices.map { costs[$0] ?? .infinity }
    }
  }
}
