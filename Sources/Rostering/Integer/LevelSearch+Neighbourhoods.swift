internal import LinearPrograms
internal import RosterModel

extension LevelSearch {
  /// Tries to improve the best candidate by freeing a part of it.
  mutating func searchNeighbourhoods(
    _ count: Int, _ state: inout SearchState
  ) throws(LinearProgramFault) {
    for _ in 0..<count {
      guard !isOver(&state), let candidate = best?.candidate else { return }
      let kind = neighbourhoods.next
      let start = state.counts.work
      let node =
        switch kind {
        case .persons: freeing(persons: byChance(candidate, &state), candidate, state)
        case .days: freeingDays(candidate, &state)
        case .disliked: freeing(persons: disliked(candidate, &state), candidate, state)
        case .doubts: freeingDoubts(candidate, &state)
        }
      let end = try diveApart(from: node, DivePace(rounds: 10, share: 4, retreats: 2), &state)
      neighbourhoods.learn(kind, end, work: state.counts.work - start)
    }
  }

  private func count(of kind: Neighbourhood, among all: Int, least: Int) -> Int {
    min(all, max(least, Int((neighbourhoods[kind] * Double(all)).rounded())))
  }

  /// Everybody keeps his pattern but `persons`.
  private func freeing(persons: [Int], _ candidate: Candidate, _ state: SearchState) -> SearchNode {
    let freed = Set(persons)
    var node = SearchNode(persons: state.compiled.personCount)
    for (person, column) in candidate.columns.enumerated() where !freed.contains(person) {
      node.fix(person, to: column, state)
    }
    return node
  }

  private func byChance(_ candidate: Candidate, _ state: inout SearchState) -> [Int] {
    var keys: [(key: Double, person: Int)] = []
    for (person, column) in candidate.columns.enumerated() {
      let weight = objective.cost(of: state.pool[column]) > 0 ? 2.0 : 1.0
      keys.append((Double.random(in: 0..<1, using: &state.random) * weight, person))
    }
    return largest(keys, count(of: .persons, among: keys.count, least: 4))
  }

  /// Those whose choices have the least weight in the relaxation of the whole space, with some chance in it.
  private func disliked(_ candidate: Candidate, _ state: inout SearchState) -> [Int] {
    var keys: [(key: Double, person: Int)] = []
    let weights = rootWeights(state)
    for (person, column) in candidate.columns.enumerated() {
      let dislike = state.pool[column].slots.reduce(0.0) { $0 + 1 - weights[person][Int($1)] }
      keys.append((dislike * Double.random(in: 0.25..<1, using: &state.random), person))
    }
    return largest(keys, count(of: .disliked, among: keys.count, least: 4))
  }

  private func largest(_ keys: [(key: Double, person: Int)], _ count: Int) -> [Int] {
    keys.sorted { $0.key != $1.key ? $0.key > $1.key : $0.person < $1.person }.prefix(count).map(\.person)
  }

  /// Everybody keeps his choices but on a few days.
  private func freeingDays(_ candidate: Candidate, _ state: inout SearchState) -> SearchNode {
    let days = state.compiled.problem.dayCount
    let length = count(of: .days, among: days, least: days <= 3 ? 1 : 2)
    let first = Int.random(in: 0...(days - length), using: &state.random)
    return keeping(candidate, state) { _, day, _ in day < first || day >= first + length }
  }

  /// Everybody keeps his choices where they have enough weight in the relaxation of the whole space, and a few others.
  private func freeingDoubts(_ candidate: Candidate, _ state: inout SearchState) -> SearchNode {
    let enough = 1 - neighbourhoods[.doubts]
    let weights = rootWeights(state)
    var random = state.random
    defer { state.random = random }
    return keeping(candidate, state) { person, _, slot in
      weights[person][slot] >= enough || Double.random(in: 0..<1, using: &random) < 0.1
    }
  }

  /// The node in which everybody keeps the slots of `candidate` that `keeps` asks for.
  func keeping(
    _ candidate: Candidate, _ state: SearchState, _ keeps: (_ person: Int, _ day: Int, _ slot: Int) -> Bool
  ) -> SearchNode {
    var node = SearchNode(persons: state.compiled.personCount)
    for (person, column) in candidate.columns.enumerated() {
      for (day, slot) in state.pool[column].slots.enumerated() where keeps(person, day, Int(slot)) {
        node.domains[person].restrict(day: day, to: [Int(slot)], state.compiled.slots[person])
      }
    }
    return node
  }

  /// `weights[person][slot]`: what the relaxation of the whole space gives each slot.
  private func rootWeights(_ state: SearchState) -> [[Double]] {
    var weights = state.compiled.slots.map { Array(repeating: 0.0, count: $0.count) }
    for entry in rootPoint?.patterns ?? [] {
      let column = state.pool[entry.column]
      for slot in column.slots { weights[column.person][Int(slot)] += entry.weight }
    }
    return weights
  }
}
