internal import RosterModel

/// Lays merged states and grouped options out in the flat arrays of a `PatternGraph`. Equal days share their arcs.
struct GraphLayout {
  private struct Layer: Hashable {
    var starts: [Int32] = [0]
    var arcs: [PatternGraph.Arc] = []
    /// `amounts[group · accumulatorCount + accumulator]`.
    var amounts: [Int32] = []
  }

  private struct Group: Hashable {
    var move: Int
    var amounts: [Int]
  }

  private(set) var days: [PatternGraph.Day] = []
  private(set) var stateCount = 0
  private(set) var arcStart: ContiguousArray<Int32> = []
  private(set) var arcs: ContiguousArray<PatternGraph.Arc> = []
  private(set) var amounts: ContiguousArray<Int32> = []
  private(set) var groupOfOption: ContiguousArray<Int32> = []
  private(set) var choices: ContiguousArray<Int32> = []
  private(set) var memberStart: ContiguousArray<Int32> = [0]
  private(set) var members: ContiguousArray<Int32> = []

  private let model: PersonModel
  private let kinds: [OptionKinds]
  private let accumulatorCount: Int
  private var positions: [Layer: PatternGraph.Day] = [:]

  init(_ model: PersonModel, _ kinds: [OptionKinds], _ plan: AccumulatorPlan) {
    self.model = model
    self.kinds = kinds
    accumulatorCount = plan.count
  }

  /// Lays out everything, unless the first state has no future.
  mutating func lay(_ merged: MergedStates) {
    guard merged.stateCounts[0] > 0 else { return }
    for day in kinds.indices { lay(day, merged) }
    stateCount += 1
  }

  private mutating func lay(_ day: Int, _ merged: MergedStates) {
    let (groups, groupOfKind) = groups(day, merged)
    let layer = layer(day, groups, merged)
    var place = position(of: layer)
    place.firstState = stateCount
    place.stateCount = merged.stateCounts[day]
    place.firstGroup = memberStart.count - 1
    place.groupCount = groups.count
    place.firstOption = choices.count
    days.append(place)
    stateCount += place.stateCount
    var membersOf: [[Int32]] = Array(repeating: [], count: groups.count)
    for (index, option) in model.menus[day].options.enumerated() {
      let group = groupOfKind[kinds[day].kindOfOption[index]]
      groupOfOption.append(Int32(group))
      choices.append(Int32(option.choice))
      if group >= 0 { membersOf[group].append(Int32(index)) }
    }
    for options in membersOf {
      members += options
      memberStart.append(Int32(members.count))
    }
  }

  /// The day's groups, the free day first, and each kind's group (−1 for none).
  private func groups(_ day: Int, _ merged: MergedStates) -> ([Group], [Int]) {
    var groups = [Group(move: 0, amounts: Array(repeating: 0, count: accumulatorCount))]
    var indexOf: [Group: Int] = [:]
    var groupOfKind: [Int] = []
    for (index, kind) in kinds[day].kinds.enumerated() {
      let padding = Array(repeating: 0, count: accumulatorCount - kind.amounts.count)
      let group = Group(move: merged.moveOfKind[day][index], amounts: kind.amounts + padding)
      guard group.move >= 0 else {
        groupOfKind.append(-1)
        continue
      }
      if indexOf[group] == nil {
        indexOf[group] = groups.count
        groups.append(group)
      }
      groupOfKind.append(indexOf[group] ?? -1)
    }
    return (groups, groupOfKind)
  }

  private func layer(_ day: Int, _ groups: [Group], _ merged: MergedStates) -> Layer {
    var layer = Layer()
    for state in 0..<merged.stateCounts[day] {
      for (index, group) in groups.enumerated() {
        let arc = merged.rows[day][state * merged.moveCounts[day] + group.move]
        if arc.target >= 0 {
          layer.arcs.append(PatternGraph.Arc(target: arc.target, group: Int32(index), tariff: arc.tariff))
        }
      }
      layer.starts.append(Int32(layer.arcs.count))
    }
    for group in groups { layer.amounts += group.amounts.map { Int32($0) } }
    return layer
  }

  /// Where the layer's arcs and amounts lie. Short horizons are not searched for equal days: they have none.
  private mutating func position(of layer: Layer) -> PatternGraph.Day {
    let isLong = kinds.count > 14
    if isLong, let known = positions[layer] { return known }
    let place = PatternGraph.Day(
      firstState: 0, stateCount: 0, firstArcStart: arcStart.count, firstGroup: 0, groupCount: 0,
      firstAmount: accumulatorCount == 0 ? 0 : amounts.count / accumulatorCount, firstOption: 0)
    let firstArc = Int32(arcs.count)
    arcStart += layer.starts.map { $0 + firstArc }
    arcs += layer.arcs
    amounts += layer.amounts
    if isLong { positions[layer] = place }
    return place
  }
}
