internal import RosterModel

/// Memory that pricing calls reuse. One per thread.
struct PricingScratch {
  init() {}
}

/// The cheapest lawful patterns of one person.
///
/// - Parameters:
///   - wanted: how many patterns to return at most.
///   - threshold: only patterns cheaper than this are returned.
///   - labelLimit: how many labels may be made before the search gives up being exact; `nil` for any number.
func price(
  _ graph: PatternGraph, _ prices: PatternPrices, wanted: Int, threshold: Double, labelLimit: Int?,
  scratch: inout PricingScratch
) -> PricingResult {
  var search = PatternPricing(graph: graph, prices: prices, wanted: max(1, wanted))
  return search.run(threshold: threshold, wanted: wanted, labelLimit: labelLimit)
}

/// All that the rules may still ask of a pattern's days so far.
private struct PatternState: Hashable {
  var last: Int?
  /// Per run rule: its open run's length; `began` tells whether it reaches back to day 0.
  var runLength: [Int]
  var runBegan: [Bool]
  var totals: [Int]
  /// Per rest window: the longest rest so far, no longer than asked.
  var rests: [Int]
  var groupsWorked: [Int]
  var daysWorkedInGroup: [Int]
}

private struct PatternLabel {
  var cost: Double
  var choices: [Int?]
}

/// Dynamic programming over days: per state, the cheapest ways to reach it.
private struct PatternPricing {
  let graph: PatternGraph
  let prices: PatternPrices
  let wanted: Int
  var labels = 0
  private var model: PersonModel { graph.model }

  init(graph: PatternGraph, prices: PatternPrices, wanted: Int) {
    self.graph = graph
    self.prices = prices
    self.wanted = wanted
  }

  mutating func run(threshold: Double, wanted: Int, labelLimit: Int?) -> PricingResult {
    var layer = [initialState: [PatternLabel(cost: baseCost, choices: [])]]
    var isExact = true
    for day in 0..<graph.problem.dayCount {
      var next: [PatternState: [PatternLabel]] = [:]
      for (state, ways) in layer.sorted(by: { Self.precedes($0.value[0], $1.value[0]) }) {
        if let labelLimit, labels >= labelLimit {
          isExact = false
          continue
        }
        extend(state, ways, day, &next)
      }
      layer = next
    }
    var ends: [PatternLabel] = []
    for (state, ways) in layer {
      guard let charge = finalCharge(state) else { continue }
      ends += ways.map { PatternLabel(cost: $0.cost + charge, choices: $0.choices) }
    }
    ends.sort(by: Self.precedes)
    let best = ends.filter { $0.cost < threshold }.prefix(wanted)
    return PricingResult(
      best: best.map { PricedPattern(choices: $0.choices, reducedCost: $0.cost) },
      minimum: ends.first?.cost ?? .infinity, isExact: isExact, labels: labels)
  }

  private static func precedes(_ a: PatternLabel, _ b: PatternLabel) -> Bool {
    a.cost != b.cost ? a.cost < b.cost : a.choices.lexicographicallyPrecedes(b.choices) { ($0 ?? -1) < ($1 ?? -1) }
  }

  private var baseCost: Double {
    model.baseCost.reduce(0) { $0 + prices.levelWeight[$1.level] * Double($1.cost.units) }
  }

  private var initialState: PatternState {
    PatternState(
      last: nil, runLength: model.runs.map(\.entering), runBegan: model.runs.map { _ in true },
      totals: model.counters.map(\.initial), rests: model.restWindows.map { _ in 0 },
      groupsWorked: model.dayGroups.map(\.initial), daysWorkedInGroup: model.dayGroups.map { _ in 0 })
  }

  private mutating func extend(
    _ state: PatternState, _ ways: [PatternLabel], _ day: Int, _ next: inout [PatternState: [PatternLabel]]
  ) {
    let menu = model.menus[day]
    if menu.off != nil { add(state, ways, day, nil, prices.off[day], &next) }
    for (index, option) in menu.options.enumerated() {
      add(state, ways, day, option.choice, prices.option[day][index], &next)
    }
  }

  private mutating func add(
    _ state: PatternState, _ ways: [PatternLabel], _ day: Int, _ choice: Int?, _ price: Double,
    _ next: inout [PatternState: [PatternLabel]]
  ) {
    guard price < .infinity else { return }
    var state = state
    guard let charge = step(&state, day, choice) else { return }
    labels += ways.count
    var merged = next[state] ?? []
    merged += ways.map { PatternLabel(cost: $0.cost + price + charge, choices: $0.choices + [choice]) }
    merged.sort(by: Self.precedes)
    next[state] = Array(merged.prefix(wanted))
  }

  /// The price of breaking a rule by `amount`; `nil` when that is unlawful.
  private func charge(_ penalty: Penalty?, _ amount: Int) -> Double? {
    guard amount > 0 else { return 0 }
    return penalty.map { prices.levelWeight[$0.level] * Double($0.charge(for: amount).units) }
  }

  private func step(_ state: inout PatternState, _ day: Int, _ choice: Int?) -> Double? {
    guard let neighbours = chargeNeighbours(state.last, choice) else { return nil }
    var sum = neighbours
    for index in model.restWindows.indices where choice != nil { rest(&state, index, choice) }
    if let choice { state.last = choice }
    for (index, counter) in model.counters.enumerated() where counter.days.contains(day) {
      state.totals[index] += choice.map { graph.problem.amounts[counter.amounts][$0] } ?? 0
      if let maximum = counter.maximum, state.totals[index] > maximum { return nil }
    }
    for index in model.runs.indices {
      guard let charge = stepRun(&state, index, day, choice) else { return nil }
      sum += charge
    }
    for index in model.dayGroups.indices {
      guard let charge = stepGroups(&state, index, day, choice) else { return nil }
      sum += charge
    }
    return sum
  }

  private func chargeNeighbours(_ last: Int?, _ choice: Int?) -> Double? {
    guard let last, let choice else { return 0 }
    let gap = graph.problem.choices[choice].start - graph.problem.choices[last].end
    guard gap >= 0 else { return nil }
    var sum = 0.0
    for rule in model.rests where graph.isIn(rule.after, last) {
      guard let charge = charge(rule.penalty, rule.minutes - gap) else { return nil }
      sum += charge
    }
    guard graph.problem.choices[choice].day == graph.problem.choices[last].day + 1 else { return sum }
    for rule in model.successions where graph.isIn(rule.from, last) && graph.isIn(rule.to, choice) {
      guard let charge = charge(rule.penalty, 1) else { return nil }
      sum += charge
    }
    return sum
  }

  private func rest(_ state: inout PatternState, _ index: Int, _ choice: Int?) {
    let window = model.restWindows[index]
    let freeSince = max(model.freeSince, state.last.map { graph.problem.choices[$0].end } ?? model.freeSince)
    let until = min(choice.map { graph.problem.choices[$0].start } ?? window.to, window.to)
    state.rests[index] = min(window.length, max(state.rests[index], until - max(freeSince, window.from)))
  }

  private func stepRun(_ state: inout PatternState, _ index: Int, _ day: Int, _ choice: Int?) -> Double? {
    let run = model.runs[index]
    let length = state.runLength[index]
    if graph.works(run.of, choice) == run.worked {
      let entering = state.runBegan[index] ? run.entering : 0
      state.runLength[index] = length + 1
      guard let maximum = run.maximum else { return 0 }
      let limit = max(maximum, entering)
      guard let after = charge(run.penalty, length + 1 - limit) else { return nil }
      return after - (charge(run.penalty, length - limit) ?? 0)
    }
    defer {
      state.runLength[index] = 0
      state.runBegan[index] = false
    }
    return endRun(run, length, state.runBegan[index])
  }

  private func endRun(_ run: Run, _ length: Int, _ began: Bool) -> Double? {
    guard length > 0, let minimum = run.minimum, !began || run.entering > 0 || run.minimumAtStart else { return 0 }
    return charge(run.penalty, minimum - length)
  }

  private func stepGroups(_ state: inout PatternState, _ index: Int, _ day: Int, _ choice: Int?) -> Double? {
    let rule = model.dayGroups[index]
    guard let group = rule.groups.first(where: { $0.contains(day) }) else { return 0 }
    var sum = 0.0
    if graph.works(rule.of, choice) {
      if state.daysWorkedInGroup[index] == 0 {
        let count = state.groupsWorked[index]
        state.groupsWorked[index] = count + 1
        if let maximum = rule.maximum {
          let limit = max(maximum, rule.initial)
          guard let after = charge(rule.penalty, count + 1 - limit) else { return nil }
          sum += after - (charge(rule.penalty, count - limit) ?? 0)
        }
      }
      state.daysWorkedInGroup[index] += 1
    }
    guard day == group.last else { return sum }
    let worked = state.daysWorkedInGroup[index]
    state.daysWorkedInGroup[index] = 0
    guard rule.wholeOnly, worked > 0, worked < group.count else { return sum }
    return charge(rule.penalty, 1).map { sum + $0 }
  }

  private func finalCharge(_ state: PatternState) -> Double? {
    var state = state
    var sum = 0.0
    for (index, counter) in model.counters.enumerated() {
      guard let charge = chargeCounter(counter, index, state.totals[index]) else { return nil }
      sum += charge
    }
    for (index, run) in model.runs.enumerated() where run.minimumAtEnd {
      guard let charge = endRun(run, state.runLength[index], state.runBegan[index]) else { return nil }
      sum += charge
    }
    for (index, window) in model.restWindows.enumerated() {
      rest(&state, index, nil)
      guard let charge = charge(window.penalty, state.rests[index] < window.length ? 1 : 0) else { return nil }
      sum += charge
    }
    return sum
  }

  private func chargeCounter(_ counter: Counter, _ index: Int, _ total: Int) -> Double? {
    if let minimum = counter.minimum, total < minimum { return nil }
    if let maximum = counter.maximum, total > maximum { return nil }
    var sum = 0.0
    for charge in counter.charges {
      switch charge {
      case .excess(let limit, let penalty):
        guard let cost = self.charge(penalty, total - limit) else { return nil }
        sum += cost
      case .shortfall(let limit, let penalty):
        guard let cost = self.charge(penalty, limit - total) else { return nil }
        sum += cost
      case .square(let origin, let level):
        let excess = max(0, total - origin)
        sum += prices.levelWeight[level] * Double(excess * excess)
      case .peak: break
      }
    }
    for extra in prices.extraExcess where extra.counter == index {
      sum += extra.cost * Double(max(0, total - extra.over))
    }
    return sum
  }
}
