/// Best-first search over labels: the cheapest completion bound first, so that patterns come out cheapest first.
///
/// A label that another label of its state dominates (no dearer, and no counter worse placed) is set aside. Once the
/// cheapest pattern is known, the labels set aside come back, for they may lead to the second-cheapest; from then on
/// only labels with as many dominators as patterns are wanted are dropped.
struct LabelSearch {
  let graph: PatternGraph
  let prices: RoundPrices
  let lines: [SlopedTerm]
  let option: [[Double]]
  let wanted: Int
  let threshold: Double
  let labelLimit: Int
  private let slotCount: Int
  /// Terms by the boundary at which they are read: `firstTerm[boundary]` is the first that is read there or later.
  private let firstTerm: [Int]
  private let tolerance: Double
  private let depthBonus: Double

  /// Costs of the cheapest complete labels made, at most as many as wanted, and what is known from elsewhere.
  private var cheapest: [Double] = []
  private let known: Double
  private var found: [Int32] = []
  private var minimum = Double.infinity
  private var hasMinimum = false

  init(
    _ graph: PatternGraph, _ prices: RoundPrices, _ ascent: SlopeAscent, option: [[Double]], wanted: Int,
    threshold: Double, labelLimit: Int?
  ) {
    self.graph = graph
    self.prices = prices
    self.option = option
    self.wanted = wanted
    self.threshold = threshold
    self.labelLimit = labelLimit ?? Int.max
    lines = ascent.lines
    slotCount = prices.accumulators.count
    let terms = prices.terms
    firstTerm = (0...graph.dayCount + 1).map { boundary in
      terms.firstIndex { $0.boundary >= boundary } ?? terms.count
    }
    tolerance = PricingTolerance.absolute(ascent.value)
    depthBonus = tolerance / 100
    known = ascent.cheapest + tolerance
  }

  /// No label whose bound exceeds this is of use.
  private var cutoff: Double {
    let first = min(known, cheapest.first ?? .infinity)
    let last = cheapest.count == wanted ? cheapest[wanted - 1] : .infinity
    return max(first, min(threshold, last))
  }

  mutating func run(_ scratch: inout PricingScratch) -> PricingResult {
    reset(&scratch)
    addRoot(&scratch)
    var isExact = true
    while let entry = scratch.queue.pop() {
      if scratch.labels.count >= labelLimit, !hasMinimum {
        isExact = false
        break
      }
      if !visit(entry, &scratch) { break }
    }
    return result(isExact, scratch)
  }

  private func reset(_ scratch: inout PricingScratch) {
    scratch.labels.removeAll(keepingCapacity: true)
    scratch.totals.removeAll(keepingCapacity: true)
    scratch.queue.removeAll()
    scratch.parked.removeAll(keepingCapacity: true)
    scratch.closed.removeAll(keepingCapacity: true)
    scratch.closed.append(contentsOf: repeatElement(-1, count: graph.stateCount))
    guard wanted > 1 else { return }
    scratch.ranked.removeAll(keepingCapacity: true)
    scratch.ranked.append(contentsOf: graph.members)
    scratch.isRanked.removeAll(keepingCapacity: true)
    scratch.isRanked.append(contentsOf: repeatElement(false, count: graph.groupCount))
  }

  private func addRoot(_ scratch: inout PricingScratch) {
    let potential = prices.base + lines.reduce(0) { $0 + $1.base }
    scratch.labels.append(
      Label(
        cost: prices.base, potential: potential, parent: -1, state: 0, boundary: 0, group: 0, rank: 0,
        closedBefore: -1))
    scratch.totals.append(contentsOf: repeatElement(0, count: slotCount))
    scratch.queue.push(LabelQueue.Entry(key: potential + scratch.bound.cost[0], label: 0))
  }

  /// Handles the next label; false when all that is wanted was found.
  private mutating func visit(_ entry: LabelQueue.Entry, _ scratch: inout PricingScratch) -> Bool {
    let label = scratch.labels[Int(entry.label)]
    if label.boundary == graph.dayCount { return takePattern(entry.label, label, &scratch) }
    if entry.key > cutoff { return true }
    let dominators = countDominators(entry.label, label, &scratch, limit: hasMinimum ? wanted : 1)
    if dominators > 0, !hasMinimum {
      if wanted > 1 { scratch.parked.append(entry) }
      return true
    }
    if dominators >= wanted { return true }
    scratch.labels[Int(entry.label)].closedBefore = scratch.closed[Int(label.state)]
    scratch.closed[Int(label.state)] = entry.label
    if wanted > 1, label.group > 0 { addSibling(entry, label, &scratch) }
    expand(entry.label, label, &scratch)
    return true
  }

  private mutating func takePattern(_ index: Int32, _ label: Label, _ scratch: inout PricingScratch) -> Bool {
    if !hasMinimum {
      hasMinimum = true
      minimum = label.cost
      for entry in scratch.parked { scratch.queue.push(entry) }
      scratch.parked.removeAll(keepingCapacity: true)
    }
    guard label.cost < threshold else { return false }
    found.append(index)
    if label.group > 0, wanted > 1 {
      addSibling(LabelQueue.Entry(key: label.potential, label: index), label, &scratch)
    }
    return found.count < wanted
  }

  /// Adds the label that differs only in the last day's option: the next dearer one of the group.
  private mutating func addSibling(_ entry: LabelQueue.Entry, _ label: Label, _ scratch: inout PricingScratch) {
    let day = graph.days[Int(label.boundary) - 1]
    let group = day.firstGroup + Int(label.group)
    let first = Int(graph.memberStart[group])
    let next = first + Int(label.rank) + 1
    guard next < Int(graph.memberStart[group + 1]) else { return }
    let price = option[Int(label.boundary) - 1]
    if !scratch.isRanked[group] {
      scratch.isRanked[group] = true
      scratch.ranked[first..<Int(graph.memberStart[group + 1])].sort { a, b in
        (price[Int(a)], a) < (price[Int(b)], b)
      }
    }
    let difference = price[Int(scratch.ranked[next])] - price[Int(scratch.ranked[next - 1])]
    let key = entry.key + difference
    guard key <= cutoff, difference < .infinity else { return }
    var sibling = label
    sibling.cost += difference
    sibling.potential += difference
    sibling.rank += 1
    let index = Int32(scratch.labels.count)
    scratch.labels.append(sibling)
    for slot in 0..<slotCount { scratch.totals.append(scratch.totals[Int(entry.label) * slotCount + slot]) }
    if label.boundary == graph.dayCount { note(sibling.cost) }
    // Before the minimum is known it would only be found dominated by the label itself.
    let sorted = LabelQueue.Entry(key: key, label: index)
    if hasMinimum { scratch.queue.push(sorted) } else { scratch.parked.append(sorted) }
  }

  /// Keeps the costs of the cheapest complete labels.
  private mutating func note(_ cost: Double) {
    let position = cheapest.firstIndex { $0 > cost } ?? cheapest.count
    guard position < wanted else { return }
    cheapest.insert(cost, at: position)
    if cheapest.count > wanted { cheapest.removeLast() }
  }

  private func countDominators(
    _ index: Int32, _ label: Label, _ scratch: inout PricingScratch, limit: Int
  ) -> Int {
    var count = 0
    var other = scratch.closed[Int(label.state)]
    guard other >= 0 else { return 0 }
    let row = graph.reach.row(boundary: Int(label.boundary), state: Int(label.state)) * graph.reach.checkpointCount
    let terms = prices.terms[firstTerm[Int(label.boundary) + 1]...]
    while other >= 0 {
      let rival = scratch.labels[Int(other)]
      if rival.cost <= label.cost + tolerance,
        isNoWorse(Int(other) * slotCount, Int(index) * slotCount, terms, row, scratch.totals)
      {
        count += 1
        if count >= limit { return count }
      }
      other = rival.closedBefore
    }
    return count
  }

  /// Whether totals at `a` cost no more than those at `b`, whatever follows.
  private func isNoWorse(
    _ a: Int, _ b: Int, _ terms: ArraySlice<CounterTerm>, _ row: Int, _ totals: ContiguousArray<Int32>
  ) -> Bool {
    for term in terms {
      let (mine, other) = (Int(totals[a + term.slot]), Int(totals[b + term.slot]))
      if mine > other, term.firstExcess != Int.max,
        mine + Int(graph.reach.most[row + term.checkpoint]) > term.firstExcess
      {
        return false
      }
      if mine < other, term.lastShortfall != Int.min,
        mine + Int(graph.reach.least[row + term.checkpoint]) < term.lastShortfall
      {
        return false
      }
    }
    return true
  }

  private mutating func expand(_ index: Int32, _ label: Label, _ scratch: inout PricingScratch) {
    let boundary = Int(label.boundary)
    let day = graph.days[boundary]
    let next = day.firstState + day.stateCount
    let row = day.firstArcStart + Int(label.state) - day.firstState
    for position in Int(graph.arcStart[row])..<Int(graph.arcStart[row + 1]) {
      let arc = graph.arcs[position]
      let group = day.firstGroup + Int(arc.group)
      let step = scratch.bound.group[group] + scratch.bound.tariff[Int(arc.tariff)]
      let state = next + Int(arc.target)
      let potential = label.potential + step
      guard potential + scratch.bound.cost[state] <= cutoff, potential < .infinity else { continue }
      var child = Label(
        cost: label.cost + prices.group[group] + prices.tariff[Int(arc.tariff)], potential: potential, parent: index,
        state: Int32(state), boundary: label.boundary + 1, group: arc.group, rank: 0, closedBefore: -1)
      add(&child, arc, day, &scratch)
    }
  }

  /// Adds the amounts of an arc to the child's totals, reads the counters that are due, and queues the child unless its
  /// bound says that it is of no use.
  private mutating func add(
    _ child: inout Label, _ arc: PatternGraph.Arc, _ day: PatternGraph.Day, _ scratch: inout PricingScratch
  ) {
    let first = scratch.totals.count
    let parent = Int(child.parent) * slotCount
    let amounts = (day.firstAmount + Int(arc.group)) * graph.accumulatorCount
    let touched = graph.tariffs[Int(arc.tariff)].touched
    for slot in 0..<slotCount {
      let accumulator = prices.accumulators[slot]
      let more = graph.amounts[amounts + accumulator] + (touched.contains(accumulator) ? 1 : 0)
      scratch.totals.append(scratch.totals[parent + slot] + more)
    }
    let key = settle(&child, first, scratch)
    guard key < .infinity, key <= cutoff else {
      scratch.totals.removeLast(slotCount)
      return
    }
    if child.boundary == graph.dayCount { note(child.cost) }
    scratch.queue.push(
      LabelQueue.Entry(key: key - depthBonus * Double(child.boundary), label: Int32(scratch.labels.count)))
    scratch.labels.append(child)
  }

  /// Reads the counters that are due; returns the least cost of completing the label.
  private func settle(_ child: inout Label, _ first: Int, _ scratch: PricingScratch) -> Double {
    let boundary = Int(child.boundary)
    let row = graph.reach.row(boundary: boundary, state: Int(child.state)) * graph.reach.checkpointCount
    var extra = 0.0
    for index in firstTerm[boundary]..<prices.terms.count {
      let term = prices.terms[index]
      let total = Int(scratch.totals[first + term.slot])
      if term.boundary == boundary {
        guard term.isLawful(total) else { return .infinity }
        let charge = term.charge(total)
        child.cost += charge
        child.potential += charge - lines[index].slope * Double(total) - lines[index].base
        continue
      }
      let least = max(term.low, total + Int(graph.reach.least[row + term.checkpoint]))
      let most = min(term.high, total + Int(graph.reach.most[row + term.checkpoint]))
      guard least <= most else { return .infinity }
      extra += lines[index].excess(term, within: least...most)
    }
    return child.potential + scratch.bound.cost[Int(child.state)] + extra
  }

  private func result(_ isExact: Bool, _ scratch: PricingScratch) -> PricingResult {
    let best = found.map { index in
      PricedPattern(choices: pattern(index, scratch), reducedCost: scratch.labels[Int(index)].cost)
    }
    return PricingResult(
      best: best, minimum: hasMinimum ? minimum : min(known, cheapest.first ?? .infinity), isExact: isExact,
      labels: scratch.labels.count)
  }

  /// The choices of a complete label.
  private func pattern(_ label: Int32, _ scratch: PricingScratch) -> [Int?] {
    var choices: [Int?] = Array(repeating: nil, count: graph.dayCount)
    var index = Int(label)
    while index > 0 {
      let label = scratch.labels[index]
      let day = Int(label.boundary) - 1
      if label.group > 0 { choices[day] = choice(day, label, scratch) }
      index = Int(label.parent)
    }
    return choices
  }

  private func choice(_ day: Int, _ label: Label, _ scratch: PricingScratch) -> Int {
    let place = graph.days[day]
    let group = place.firstGroup + Int(label.group)
    let first = Int(graph.memberStart[group])
    let members = graph.members[first..<Int(graph.memberStart[group + 1])]
    let option: Int32
    if wanted > 1, scratch.isRanked[group] {
      option = scratch.ranked[first + Int(label.rank)]
    } else {
      option = members.min { (self.option[day][Int($0)], $0) < (self.option[day][Int($1)], $1) } ?? 0
    }
    return Int(graph.choices[place.firstOption + Int(option)])
  }
}
