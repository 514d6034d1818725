internal import LinearPrograms
internal import RosterModel

extension LevelSearch {
  /// Tries to improve the best candidate by freeing a part of it: some persons, or some days of everybody.
  mutating func searchNeighbourhoods(
    _ count: Int, _ state: inout SearchState
  ) throws(LinearProgramFault) {
    for turn in 0..<count {
      guard !isOver(&state), let candidate = best?.candidate else { return }
      let node = turn % 3 == 2 ? freeingDays(candidate, &state) : freeingPersons(candidate, &state)
      try diveApart(from: node, DivePace(rounds: 10, share: 4, retreats: 2), &state)
    }
  }

  /// Everybody keeps his pattern but some persons, more likely those who cost something.
  private func freeingPersons(_ candidate: Candidate, _ state: inout SearchState) -> SearchNode {
    let persons = state.compiled.personCount
    let size = min(persons, max(4, persons / 4))
    var keys: [(key: Double, person: Int)] = []
    for (person, column) in candidate.columns.enumerated() {
      let weight = objective.cost(of: state.pool[column]) > 0 ? 2.0 : 1.0
      keys.append((Double.random(in: 0..<1, using: &state.random) * weight, person))
    }
    keys.sort { $0.key != $1.key ? $0.key > $1.key : $0.person < $1.person }
    var node = SearchNode(persons: persons)
    for entry in keys.dropFirst(size) { node.fix(entry.person, to: candidate.columns[entry.person], state) }
    return node
  }

  /// Everybody keeps his choices but on a few days.
  private func freeingDays(_ candidate: Candidate, _ state: inout SearchState) -> SearchNode {
    let days = state.compiled.problem.dayCount
    let length = max(1, min(days, days <= 3 ? 1 : max(2, days / 4)))
    let first = Int.random(in: 0...(days - length), using: &state.random)
    var node = SearchNode(persons: state.compiled.personCount)
    for (person, column) in candidate.columns.enumerated() {
      let slots = state.pool[column].slots
      for day in 0..<days where day < first || day >= first + length {
        node.domains[person].restrict(day: day, to: [Int(slots[day])], state.compiled.slots[person])
      }
    }
    return node
  }
}
