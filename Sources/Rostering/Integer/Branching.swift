internal import RosterModel

/// A way to split a node in parts that together hold all of its rosters.
enum Branching: Hashable, Sendable {
  /// A decision, an amount of slack or a total of slack is at most `value`, or more.
  case structural(Int, value: Int)
  /// A person uses one of `slots` on `day`, or another slot.
  case slots(person: Int, day: Int, slots: [Int])
  /// The earlier segment of a side is not full and the later one is empty, or the earlier one is full.
  case order(earlier: Int, later: Int)
  /// One of the two sides of a row has no slack.
  case side([Int], [Int])

  /// The two parts of `node`, in the order in which they are to be searched.
  func children(of node: SearchNode, _ state: borrowing SearchState) -> [SearchNode] {
    let compiled = state.compiled
    var first = node
    first.depth += 1
    var second = first
    switch self {
    case .structural(let index, let value):
      let bounds = node.bounds(of: index, compiled)
      first.bounds[index] = bounds.lowerBound...value
      second.bounds[index] = (value + 1)...bounds.upperBound
    case .slots(let person, let day, let slots):
      let others = compiled.slots[person].slots(of: day).filter { !slots.contains($0) }
      first.domains[person].forbid(others, compiled.slots[person])
      second.domains[person].forbid(slots, compiled.slots[person])
    case .order(let earlier, let later):
      let bounds = node.bounds(of: earlier, compiled)
      first.bounds[later] = 0...0
      second.bounds[earlier] = bounds.upperBound...bounds.upperBound
    case .side(let one, let other):
      for index in one { first.bounds[index] = 0...0 }
      for index in other { second.bounds[index] = 0...0 }
    }
    return [first, second]
  }
}

extension Branching {
  /// The row of the total that is split; `nil` for other splits.
  func totalRow(_ compiled: CompiledProblem) -> Int? {
    if case .structural(let index, _) = self { compiled.totalRow(ofStructural: index) } else { nil }
  }
}

/// What a point gives each slot of one person, summed over his patterns.
struct SlotWeights {
  private(set) var weights: [Double]

  init(_ person: Int, _ patterns: [(column: Int, weight: Double)], _ state: borrowing SearchState) {
    weights = Array(repeating: 0, count: state.compiled.slots[person].count)
    for (column, weight) in patterns {
      for slot in state.pool[column].slots { weights[Int(slot)] += weight }
    }
  }
}

/// Chooses where to split a node whose relaxation is `point`.
struct BranchingChoice {
  let point: MasterPoint
  let node: SearchNode
  /// Patterns with weight, by person.
  private let patterns: [[(column: Int, weight: Double)]]

  init(_ point: MasterPoint, _ node: SearchNode, _ state: borrowing SearchState) {
    self.point = point
    self.node = node
    var patterns = Array(repeating: [(column: Int, weight: Double)](), count: state.compiled.personCount)
    for entry in point.patterns { patterns[state.pool[entry.column].person].append(entry) }
    self.patterns = patterns
  }

  /// The roster that the point is, when patterns and decisions are integers.
  func candidate(_ state: borrowing SearchState) -> Candidate? {
    var columns: [Int] = []
    for entries in patterns {
      guard let heaviest = entries.max(by: { $0.weight < $1.weight }), heaviest.weight > 1 - 1e-5 else { return nil }
      columns.append(heaviest.column)
    }
    var decisions: [Int] = []
    for index in state.compiled.problem.decisions.indices {
      let value = point.structurals[index]
      guard Self.fraction(value) <= Tolerances.integrality else { return nil }
      decisions.append(Int(value.rounded()))
    }
    return Candidate(columns: columns, decisions: decisions)
  }

  /// Everybody's heaviest pattern and the nearest decisions; `nil` when somebody has none.
  func rounded(_ state: borrowing SearchState) -> Candidate? {
    let columns = patterns.compactMap { entries in entries.max { $0.weight < $1.weight }?.column }
    guard columns.count == patterns.count else { return nil }
    let decisions = state.compiled.problem.decisions.indices.map { Int(point.structurals[$0].rounded()) }
    return Candidate(columns: columns, decisions: decisions)
  }

  /// Splits of a fractional point, of each kind the most even ones first: decisions, then slack, then totals of slack, then
  /// whether a person works on a day and what.
  ///
  /// - Parameter count: at most so many of each kind.
  func ofFraction(_ count: Int, _ state: borrowing SearchState) -> [Branching] {
    let decisions = state.compiled.problem.decisions.indices
    return structurals(decisions, count, state)
      + structurals(decisions.upperBound..<state.compiled.structural(ofTotal: 0), count, state)
      + totals(count, state) + slots(count, state)
  }

  /// The split of a point that is integer, but costs less than the roster it stands for: slack used out of order, or
  /// (after a fault of arithmetic) anything that is not settled yet.
  func ofDisorder(_ state: borrowing SearchState) -> Branching? {
    disorder(state) ?? anything(state)
  }

  private static func fraction(_ value: Double) -> Double { abs(value - value.rounded()) }

  private func structurals(_ range: Range<Int>, _ count: Int, _ state: borrowing SearchState) -> [Branching] {
    var fractional: [(index: Int, fraction: Double)] = []
    for index in range {
      let structural = state.compiled.structurals[index]
      if structural.row != nil, !isPriced(structural, state) { continue }
      let fraction = Self.fraction(point.structurals[index])
      if fraction > Tolerances.integrality * 10 { fractional.append((index, fraction)) }
    }
    fractional.sort { $0.fraction != $1.fraction ? $0.fraction > $1.fraction : $0.index < $1.index }
    return fractional.prefix(count).map {
      .structural($0.index, value: Int(point.structurals[$0.index].rounded(.down)))
    }
  }

  /// The totals that are furthest from whole numbers, times their size: what a small one decides, a large one leaves open.
  private func totals(_ count: Int, _ state: borrowing SearchState) -> [Branching] {
    var fractional: [(total: Int, value: Double, weight: Double)] = []
    for (total, members) in state.compiled.totals.enumerated() {
      guard isPriced(state.compiled.structurals[members[0]], state) else { continue }
      let value = members.reduce(0.0) { $0 + point.structurals[$1] }
      let fraction = Self.fraction(value)
      if fraction > Tolerances.integrality * 10 {
        fractional.append((total, value, fraction * Double(members.count)))
      }
    }
    fractional.sort { $0.weight != $1.weight ? $0.weight > $1.weight : $0.total < $1.total }
    return fractional.prefix(count).map {
      .structural(state.compiled.structural(ofTotal: $0.total), value: Int($0.value.rounded(.down)))
    }
  }

  /// Whether the amount of slack makes a difference to the objective or to a lock.
  private func isPriced(_ structural: Structural, _ state: borrowing SearchState) -> Bool {
    state.master.costs.objective.cost(of: structural) != 0
      || structural.costs.indices.contains { structural.costs[$0] != 0 && state.locks.sums[$0] != nil }
  }

  /// The person-days with the most even splits, free days apart from work where that is in doubt; one day per person.
  private func slots(_ count: Int, _ state: borrowing SearchState) -> [Branching] {
    var splits: [(branching: Branching, evenness: Double)] = []
    for (person, entries) in patterns.enumerated() where entries.count > 1 {
      let map = state.compiled.slots[person]
      let weights = SlotWeights(person, entries, state).weights
      var best: (branching: Branching, evenness: Double)?
      for day in 0..<state.compiled.problem.dayCount {
        guard let (slots, evenness) = Self.split(map.slots(of: day), weights) else { continue }
        if evenness > (best?.evenness ?? 0) + 1e-9 {
          best = (.slots(person: person, day: day, slots: slots), evenness)
        }
      }
      if let best { splits.append(best) }
    }
    // Sorting keeps the order of the persons among equals.
    let ranked = splits.enumerated().sorted {
      $0.element.evenness != $1.element.evenness
        ? $0.element.evenness > $1.element.evenness : $0.offset < $1.offset
    }
    return ranked.prefix(count).map(\.element.branching)
  }

  /// The first slots of a day against the rest, as evenly as possible; a split of the free day from work counts double.
  private static func split(_ slots: Range<Int>, _ weights: [Double]) -> (slots: [Int], evenness: Double)? {
    var best: (end: Int, evenness: Double)?
    var sum = 0.0
    for slot in slots.dropLast() {
      sum += weights[slot]
      let evenness = min(sum, 1 - sum) * (slot == slots.lowerBound ? 2 : 1)
      if evenness > 1e-5, evenness > (best?.evenness ?? 0) + 1e-9 { best = (slot + 1, evenness) }
    }
    return best.map { (Array(slots.lowerBound..<$0.end), $0.evenness) }
  }

  private func disorder(_ state: borrowing SearchState) -> Branching? {
    for segments in state.compiled.segments {
      for side in [segments.shortfall, segments.surplus] {
        for (earlier, later) in zip(side, side.dropFirst()) where point.structurals[later] > 0.5 {
          let full = Double(node.bounds(of: earlier, state.compiled).upperBound)
          if point.structurals[earlier] < full - 0.5 { return .order(earlier: earlier, later: later) }
        }
      }
      let isUsed = [segments.shortfall, segments.surplus].allSatisfy { $0.contains { point.structurals[$0] > 0.5 } }
      if isUsed { return .side(segments.shortfall, segments.surplus) }
    }
    return nil
  }

  private func anything(_ state: borrowing SearchState) -> Branching? {
    for index in state.compiled.problem.decisions.indices {
      let bounds = node.bounds(of: index, state.compiled)
      guard bounds.count > 1 else { continue }
      let value = Int(point.structurals[index].rounded())
      return .structural(
        index, value: value < bounds.upperBound ? max(value, bounds.lowerBound) : bounds.upperBound - 1)
    }
    for (person, entries) in patterns.enumerated() {
      guard let pattern = entries.first.map({ state.pool[$0.column] }) else { continue }
      let map = state.compiled.slots[person]
      for day in 0..<state.compiled.problem.dayCount
      where map.slots(of: day).filter({ node.domains[person].allows($0) && isOnMenu($0, person, day, state) }).count > 1
      {
        return .slots(person: person, day: day, slots: [Int(pattern.slots[day])])
      }
    }
    return nil
  }

  private func isOnMenu(_ slot: Int, _ person: Int, _ day: Int, _ state: borrowing SearchState) -> Bool {
    let menu = state.compiled.problem.persons[person].menus[day]
    return slot != state.compiled.slots[person].first[day] || menu.off != nil
  }
}
