/// What it costs at least to complete a pattern from each state, counters replaced by linear prices on their amounts.
struct CompletionBound {
  /// `cost[state]` among all boundaries' states; `+infinity` where nothing follows.
  private(set) var cost: ContiguousArray<Double> = []
  /// Prices of groups and tariffs with the linear prices of their amounts.
  private(set) var group: ContiguousArray<Double> = []
  private(set) var tariff: ContiguousArray<Double> = []
  /// `slope[day · slotCount + slot]`: price per unit of an accumulator on that day.
  private(set) var slope: ContiguousArray<Double> = []

  /// Computes the bound for the given lines below the counters.
  mutating func update(_ graph: PatternGraph, _ prices: RoundPrices, _ lines: [SlopedTerm]) {
    addSlopes(graph, prices, lines)
    if cost.count != graph.stateCount { cost = ContiguousArray(repeating: 0, count: graph.stateCount) }
    cost[graph.stateCount - 1] = 0
    for day in graph.days.indices.reversed() { stepBack(graph, day) }
  }

  private mutating func addSlopes(_ graph: PatternGraph, _ prices: RoundPrices, _ lines: [SlopedTerm]) {
    group = prices.group
    tariff = prices.tariff
    let slotCount = prices.accumulators.count
    slope = ContiguousArray(repeating: 0, count: graph.dayCount * slotCount)
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

  /// The arcs of a cheapest path, one per day; `nil` when there is none.
  func path(_ graph: PatternGraph) -> [PatternGraph.Arc]? {
    guard let start = cost.first, start < .infinity else { return nil }
    var path: [PatternGraph.Arc] = []
    var state = 0
    for day in graph.days {
      var least = Double.infinity
      var best = 0
      let next = day.firstState + day.stateCount
      let row = day.firstArcStart + state
      for position in Int(graph.arcStart[row])..<Int(graph.arcStart[row + 1]) {
        let arc = graph.arcs[position]
        let price = group[day.firstGroup + Int(arc.group)] + tariff[Int(arc.tariff)]
        let sum = price + cost[next + Int(arc.target)]
        if sum < least {
          least = sum
          best = position
        }
      }
      path.append(graph.arcs[best])
      state = Int(graph.arcs[best].target)
    }
    return path
  }
}
