// The bound with tracked accumulators: a backward dynamic programme over states and cells.
extension CompletionBound {
  mutating func updateCells(_ graph: PatternGraph, _ prices: RoundPrices) {
    layCells(graph)
    cost[firstCell[graph.dayCount]] = 0
    for day in graph.days.indices.reversed() {
      let arrival = arrivalCosts(graph, prices, boundary: day + 1)
      stepBack(graph, day, arrival)
    }
  }

  /// Costs at a boundary before the counters due there are read, in the shape of the day before.
  private func arrivalCosts(_ graph: PatternGraph, _ prices: RoundPrices, boundary: Int) -> ContiguousArray<Double> {
    let before = shapes[boundary - 1]
    let after = shapes[boundary]
    let states = boundary == graph.dayCount ? 1 : graph.days[boundary].stateCount
    let charges = charges(prices, boundary: boundary, before)
    var costs = ContiguousArray(repeating: Double.infinity, count: states * before.size)
    for cell in 0..<before.size where charges[cell] < .infinity {
      var kept = 0
      for index in tracked.indices where after.counts[index] > 1 {
        kept += cell / before.strides[index] % before.counts[index] * after.strides[index]
      }
      for state in 0..<states {
        costs[state * before.size + cell] = cost[firstCell[boundary] + state * after.size + kept] + charges[cell]
      }
    }
    return costs
  }

  /// What the tracked counters due at `boundary` are charged in each cell.
  private func charges(_ prices: RoundPrices, boundary: Int, _ shape: CellShape) -> [Double] {
    var charges = Array(repeating: 0.0, count: shape.size)
    for term in prices.terms where term.boundary == boundary {
      guard let index = tracked.firstIndex(where: { $0.slot == term.slot }) else { continue }
      let byCell = (0..<shape.counts[index]).map { cell in
        let total = cell * tracked[index].grid
        return term.isLawful(total) ? term.charge(total) : .infinity
      }
      for cell in 0..<shape.size { charges[cell] += byCell[cell / shape.strides[index] % shape.counts[index]] }
    }
    return charges
  }

  private mutating func stepBack(_ graph: PatternGraph, _ index: Int, _ arrival: ContiguousArray<Double>) {
    let day = graph.days[index]
    let shape = shapes[index]
    var steps = Array(repeating: 0, count: tracked.count)
    for state in 0..<day.stateCount {
      let first = firstCell[index] + state * shape.size
      for cell in first..<first + shape.size { cost[cell] = .infinity }
      let row = day.firstArcStart + state
      for position in Int(graph.arcStart[row])..<Int(graph.arcStart[row + 1]) {
        let arc = graph.arcs[position]
        let price = group[day.firstGroup + Int(arc.group)] + tariff[Int(arc.tariff)]
        guard price < .infinity else { continue }
        for (index, accumulator) in tracked.enumerated() {
          steps[index] = Int(graph.amount(arc, day, accumulator.accumulator)) / accumulator.grid
        }
        relax(first, Int(arc.target) * shape.size, price, steps, shape, arrival)
      }
    }
  }

  /// Takes an arc into account for all cells of a state.
  private mutating func relax(
    _ first: Int, _ target: Int, _ price: Double, _ steps: [Int], _ shape: CellShape,
    _ arrival: ContiguousArray<Double>
  ) {
    let last = tracked.count - 1
    let length = shape.counts[last]
    let isOpen = length > 1
    let step = isOpen ? min(steps[last], length) : 0
    for outer in stride(from: 0, to: shape.size, by: length) {
      guard let moved = moved(outer, steps, shape) else { continue }
      cost.withUnsafeMutableBufferPointer { cost in
        arrival.withUnsafeBufferPointer { arrival in
          let (from, to) = (first + outer, target + moved + step)
          for cell in 0..<length - step { cost[from + cell] = min(cost[from + cell], price + arrival[to + cell]) }
          guard isOpen, tracked[last].saturates else { return }
          for cell in length - step..<length {
            cost[from + cell] = min(cost[from + cell], price + arrival[target + moved + length - 1])
          }
        }
      }
    }
  }

  /// Where the cells of all but the last tracked accumulator go; `nil` when one of them leaves its range.
  private func moved(_ outer: Int, _ steps: [Int], _ shape: CellShape) -> Int? {
    var moved = 0
    for index in 0..<tracked.count - 1 where shape.counts[index] > 1 {
      var cell = outer / shape.strides[index] % shape.counts[index] + steps[index]
      if cell >= shape.counts[index] {
        guard tracked[index].saturates else { return nil }
        cell = shape.counts[index] - 1
      }
      moved += cell * shape.strides[index]
    }
    return moved
  }
}
