/// What it costs at least to complete a pattern from each state. Some counters are tracked: their exact totals are part
/// of the state. The others are replaced by linear prices on their amounts.
struct CompletionBound {
  /// Prices of groups and tariffs with the linear prices of their amounts.
  private(set) var group: ContiguousArray<Double> = []
  private(set) var tariff: ContiguousArray<Double> = []
  private(set) var tracked: [TrackedAccumulator] = []
  /// `cost[firstCell[boundary] + state · cellCount(boundary) + cell]`, states counted within the boundary; `+infinity`
  /// where nothing follows. Counters due at the boundary are read already.
  var cost: ContiguousArray<Double> = []
  private(set) var shapes: [CellShape] = []
  private(set) var firstCell: [Int] = []

  /// Computes the bound.
  ///
  /// - Parameters:
  ///   - lines: one per term, `SlopedTerm.none` for those of tracked accumulators.
  ///   - tracked: at most a few, for their cells multiply.
  mutating func update(
    _ graph: PatternGraph, _ prices: RoundPrices, _ lines: [SlopedTerm], tracked: [TrackedAccumulator] = []
  ) {
    addSlopes(graph, prices, lines)
    self.tracked = tracked
    if tracked.isEmpty {
      shapes = []
      firstCell = []
      if cost.count != graph.stateCount { cost = ContiguousArray(repeating: 0, count: graph.stateCount) }
      cost[graph.stateCount - 1] = 0
      for day in graph.days.indices.reversed() { stepBack(graph, day) }
    } else {
      updateCells(graph, prices)
    }
  }

  /// The least cost of completing a pattern from `state` (counted among all boundaries) with the given totals, one per
  /// slot from `first` on.
  func completion(
    _ graph: PatternGraph, boundary: Int, state: Int, _ totals: ContiguousArray<Int32>, _ first: Int
  ) -> Double {
    guard !tracked.isEmpty else { return cost[state] }
    let shape = shapes[boundary]
    var cell = 0
    for (index, accumulator) in tracked.enumerated() where shape.counts[index] > 1 {
      guard let position = accumulator.cell(Int(totals[first + accumulator.slot])) else { return .infinity }
      cell += position * shape.strides[index]
    }
    let local = boundary == graph.dayCount ? 0 : state - graph.days[boundary].firstState
    return cost[firstCell[boundary] + local * shape.size + cell]
  }

  private mutating func addSlopes(_ graph: PatternGraph, _ prices: RoundPrices, _ lines: [SlopedTerm]) {
    group = prices.group
    tariff = prices.tariff
    let slotCount = prices.accumulators.count
    var slope = Array(repeating: 0.0, count: graph.dayCount * slotCount)
    for (term, line) in zip(prices.terms, lines) where line.slope != 0 {
      for day in 0..<term.boundary { slope[day * slotCount + term.slot] += line.slope }
      let accumulator = prices.accumulators[term.slot]
      for (index, row) in graph.tariffs.enumerated() where row.touched.contains(accumulator) {
        tariff[index] += line.slope
      }
    }
    for (index, day) in graph.days.enumerated() {
      for slot in 0..<slotCount where slope[index * slotCount + slot] != 0 {
        let price = slope[index * slotCount + slot]
        var amount = day.firstAmount * graph.accumulatorCount + prices.accumulators[slot]
        for position in day.firstGroup..<day.firstGroup + day.groupCount {
          group[position] += price * Double(graph.amounts[amount])
          amount += graph.accumulatorCount
        }
      }
    }
  }

  private mutating func stepBack(_ graph: PatternGraph, _ index: Int) {
    let day = graph.days[index]
    let next = day.firstState + day.stateCount
    graph.arcStart.withUnsafeBufferPointer { starts in
      graph.arcs.withUnsafeBufferPointer { arcs in
        group.withUnsafeBufferPointer { group in
          tariff.withUnsafeBufferPointer { tariff in
            cost.withUnsafeMutableBufferPointer { cost in
              for state in 0..<day.stateCount {
                var least = Double.infinity
                for position in Int(starts[day.firstArcStart + state])..<Int(starts[day.firstArcStart + state + 1]) {
                  let arc = arcs[position]
                  let price = group[day.firstGroup + Int(arc.group)] + tariff[Int(arc.tariff)]
                  least = min(least, price + cost[next + Int(arc.target)])
                }
                cost[day.firstState + state] = least
              }
            }
          }
        }
      }
    }
  }

  /// Lays the cells of all boundaries out; returns the number of cells.
  mutating func layCells(_ graph: PatternGraph) {
    shapes = (0...graph.dayCount).map { boundary in
      CellShape(tracked.map { boundary < $0.lastBoundary ? $0.cellCount : 1 })
    }
    firstCell = []
    var count = 0
    for boundary in 0...graph.dayCount {
      firstCell.append(count)
      let states = boundary == graph.dayCount ? 1 : graph.days[boundary].stateCount
      count += states * shapes[boundary].size
    }
    if cost.count != count { cost = ContiguousArray(repeating: 0, count: count) }
  }
}

/// How the cells of the tracked accumulators are numbered at a boundary: the last one runs fastest.
struct CellShape {
  /// Number of cells of each tracked accumulator; 1 after it was read for the last time.
  let counts: [Int]
  let strides: [Int]
  let size: Int

  init(_ counts: [Int]) {
    self.counts = counts
    var strides = Array(repeating: 1, count: counts.count)
    for index in counts.indices.reversed().dropFirst() { strides[index] = strides[index + 1] * counts[index + 1] }
    self.strides = strides
    size = counts.reduce(1, *)
  }
}
