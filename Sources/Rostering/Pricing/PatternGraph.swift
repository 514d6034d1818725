internal import RosterModel

/// One person's rules as a layered graph: every path from its first state to its last is a pattern that is lawful but
/// for the counters, and every lawful pattern is a path. Built once, priced many times.
///
/// A *state* at a boundary between two days is all that the past may still ask of the days to come, counters apart:
/// rest and succession after the last work, open runs, begun groups of days, open rest windows. States whose futures
/// cost the same are one state. A *group* of options on a day is what no rule can tell apart: same arcs everywhere,
/// same amounts for all counters; only the cheapest of a group matters for the best pattern. Counters are *accumulators*
/// beside the graph, read at their *checkpoints*.
struct PatternGraph: Sendable {
  /// A way from a state at one boundary to a state at the next.
  struct Arc: Hashable, Sendable {
    /// State of the next boundary, counted within it.
    var target: Int32
    /// Group of the day's options, counted within the day; 0 is the free day.
    var group: Int32
    /// Row of `tariffs`.
    var tariff: Int32
  }

  /// What an arc is charged, and which accumulators it moves beside those of its options.
  struct Tariff: Hashable, Sendable {
    /// Cost units per level.
    var costs: [Int]
    /// Accumulators that grow by 1.
    var touched: [Int]
  }

  /// Where one day's parts lie in the flat arrays.
  struct Day: Sendable {
    /// First state of the boundary before the day, and their number.
    var firstState: Int
    var stateCount: Int
    /// `arcStart[firstArcStart + state]` begins the state's arcs, `arcStart[… + 1]` ends them.
    var firstArcStart: Int
    /// First group of the day among all days' groups, and their number.
    var firstGroup: Int
    var groupCount: Int
    /// `amounts[(firstAmount + group) · accumulatorCount + accumulator]`.
    var firstAmount: Int
    /// First option of the day in `groupOfOption` and `choices`.
    var firstOption: Int
  }

  let dayCount: Int
  /// Charged whatever the pattern is.
  let baseCosts: [LevelCost]
  /// False when no path exists at all, whatever the counters say.
  let isFeasible: Bool
  let days: [Day]
  let stateCount: Int
  let groupCount: Int
  let arcStart: ContiguousArray<Int32>
  let arcs: ContiguousArray<Arc>
  let tariffs: [Tariff]
  let amounts: ContiguousArray<Int32>
  /// `touches[tariff · accumulatorCount + accumulator]`: 1 where the tariff moves the accumulator.
  let touches: ContiguousArray<Int32>
  /// Per option: its group within the day; −1 when the option is on no path.
  let groupOfOption: ContiguousArray<Int32>
  /// Per option: the choice (index into `RosterProblem.choices`).
  let choices: ContiguousArray<Int32>
  /// The options of each group, as indices within the day's menu: those of group g (among all days') begin at
  /// `memberStart[g]`.
  let memberStart: ContiguousArray<Int32>
  let members: ContiguousArray<Int32>
  let accumulatorCount: Int
  private(set) var checkpoints: [Checkpoint]
  /// `grids[accumulator]`: greatest common divisor of all that an arc can add to it.
  let grids: [Int]
  let reach: AccumulatorReach

  /// - Parameter counterMaximum: tightened hard maximum per counter of the person.
  init(problem: RosterProblem, person: Int, counterMaximum: [Int: Int] = [:]) {
    let model = problem.persons[person]
    var plan = AccumulatorPlan(model.counters, counterMaximum: counterMaximum)
    let classes = model.ruleClasses
    var kinds = model.menus.enumerated().map { day, menu in
      OptionKinds(menu, classes: classes, tables: plan.tables(on: day), in: problem)
    }
    plan.settle(&kinds, groups: model.dayGroups)
    var expansion = StateExpansion(model, kinds, levels: problem.levels.count)
    let isFeasible = expansion.expand()
    var layout = GraphLayout(model, kinds, plan)
    if isFeasible { layout.lay(MergedStates(expansion)) }
    self.init(model, expansion, layout, plan)
  }

  /// The same graph with tightened hard maxima, at next to no cost.
  func tightened(_ counterMaximum: [Int: Int]) -> PatternGraph {
    var graph = self
    for index in checkpoints.indices {
      guard let tightened = checkpoints[index].counter.flatMap({ counterMaximum[$0] }) else { continue }
      graph.checkpoints[index].maximum = min(tightened, checkpoints[index].maximum ?? tightened)
    }
    return graph
  }

  private init(_ model: PersonModel, _ expansion: StateExpansion, _ layout: GraphLayout, _ plan: AccumulatorPlan) {
    dayCount = model.menus.count
    baseCosts = model.baseCost + expansion.initialCosts
    isFeasible = !layout.days.isEmpty
    days = layout.days
    stateCount = layout.stateCount
    groupCount = layout.memberStart.count - 1
    arcStart = layout.arcStart
    arcs = layout.arcs
    tariffs = expansion.tariffs(plan)
    touches = ContiguousArray(
      tariffs.flatMap { tariff in (0..<plan.count).map { tariff.touched.contains($0) ? 1 : 0 } })
    amounts = layout.amounts
    groupOfOption = layout.groupOfOption
    choices = layout.choices
    memberStart = layout.memberStart
    members = layout.members
    accumulatorCount = plan.count
    checkpoints = plan.checkpoints
    grids = Self.grids(layout.amounts, tariffs, count: plan.count)
    reach = AccumulatorReach(layout, tariffs: tariffs, plan)
  }

  private static func grids(_ amounts: ContiguousArray<Int32>, _ tariffs: [Tariff], count: Int) -> [Int] {
    var grids = Array(repeating: 0, count: count)
    for (index, amount) in amounts.enumerated() {
      grids[index % count] = divisor(grids[index % count], Int(amount))
    }
    for tariff in tariffs {
      for accumulator in tariff.touched { grids[accumulator] = 1 }
    }
    return grids.map { max(1, $0) }
  }

  /// Arcs of all days, shared ones counted on each of their days.
  var pathArcCount: Int {
    days.reduce(0) { $0 + Int(arcStart[$1.firstArcStart + $1.stateCount] - arcStart[$1.firstArcStart]) }
  }

  private static func divisor(_ a: Int, _ b: Int) -> Int { b == 0 ? a : divisor(b, a % b) }

  /// What an arc of `day` adds to an accumulator.
  func amount(_ arc: Arc, _ day: Day, _ accumulator: Int) -> Int32 {
    let amount = amounts[(day.firstAmount + Int(arc.group)) * accumulatorCount + accumulator]
    return touches[Int(arc.tariff) * accumulatorCount + accumulator] + amount
  }
}
