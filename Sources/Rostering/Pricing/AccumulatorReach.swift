/// How much each checkpoint's accumulator can still grow before it is read.
struct AccumulatorReach: Sendable {
  /// `least[row(state) · checkpointCount + checkpoint]`, likewise `most`.
  private(set) var least: ContiguousArray<Int32>
  private(set) var most: ContiguousArray<Int32>
  let checkpointCount: Int
  /// Long horizons keep one row per boundary instead of one per state.
  let isPerState: Bool

  private static let stateLimit = 1 << 15

  init(_ layout: GraphLayout, tariffs: [PatternGraph.Tariff], _ plan: AccumulatorPlan) {
    checkpointCount = plan.checkpoints.count
    isPerState = layout.stateCount * plan.checkpoints.count <= Self.stateLimit
    let rowCount = isPerState ? layout.stateCount : layout.days.count + 1
    least = ContiguousArray(repeating: 0, count: rowCount * plan.checkpoints.count)
    most = least
    var reach = BoundaryReach(layout: layout, tariffs: tariffs, plan: plan)
    for day in layout.days.indices.reversed() {
      reach.stepBack(over: day)
      let first = (isPerState ? layout.days[day].firstState : day) * checkpointCount
      if isPerState {
        for (index, range) in reach.ranges.enumerated() {
          least[first + index] = Int32(range.lowerBound)
          most[first + index] = Int32(range.upperBound)
        }
      } else {
        for (index, range) in reach.overall.enumerated() {
          least[first + index] = Int32(range.lowerBound)
          most[first + index] = Int32(range.upperBound)
        }
      }
    }
  }

  /// What a checkpoint's accumulator can be when it is read.
  func fromStart(_ checkpoint: Int) -> ClosedRange<Int> {
    least.isEmpty ? 0...0 : Int(least[checkpoint])...Int(most[checkpoint])
  }

  /// The row of a state.
  func row(boundary: Int, state: Int) -> Int { isPerState ? state : boundary }
}

/// The reach from every state of one boundary.
private struct BoundaryReach {
  let layout: GraphLayout
  let tariffs: [PatternGraph.Tariff]
  let plan: AccumulatorPlan
  /// `ranges[state · checkpointCount + checkpoint]`.
  private(set) var ranges: [ClosedRange<Int>]

  init(layout: GraphLayout, tariffs: [PatternGraph.Tariff], plan: AccumulatorPlan) {
    self.layout = layout
    self.tariffs = tariffs
    self.plan = plan
    ranges = plan.checkpoints.map { _ in 0...0 }
  }

  /// Per checkpoint, from the state where it is least to the state where it is most.
  var overall: [ClosedRange<Int>] {
    let width = plan.checkpoints.count
    return plan.checkpoints.indices.map { checkpoint in
      stride(from: checkpoint, to: ranges.count, by: width).reduce(ranges[checkpoint]) { range, index in
        min(range.lowerBound, ranges[index].lowerBound)...max(range.upperBound, ranges[index].upperBound)
      }
    }
  }

  mutating func stepBack(over day: Int) {
    let place = layout.days[day]
    let width = plan.checkpoints.count
    var before: [ClosedRange<Int>] = []
    before.reserveCapacity(place.stateCount * width)
    for state in 0..<place.stateCount {
      let start = Int(layout.arcStart[place.firstArcStart + state])
      let end = Int(layout.arcStart[place.firstArcStart + state + 1])
      for (index, checkpoint) in plan.checkpoints.enumerated() {
        guard let accumulator = checkpoint.accumulator, day < checkpoint.boundary else {
          before.append(0...0)
          continue
        }
        var low = Int.max
        var high = Int.min
        for arc in layout.arcs[start..<end] {
          let position = (place.firstAmount + Int(arc.group)) * plan.count + accumulator
          let touched = tariffs[Int(arc.tariff)].touched.contains(accumulator) ? 1 : 0
          let amount = Int(layout.amounts[position]) + touched
          let rest = ranges[Int(arc.target) * width + index]
          low = min(low, amount + rest.lowerBound)
          high = max(high, amount + rest.upperBound)
        }
        before.append(low...high)
      }
    }
    ranges = before
  }
}
