internal import LinearPrograms

/// Best-first search over labels: the smallest cost of completion first, so that patterns come out cheapest first.
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
  let slotCount: Int
  /// `firstTerm[boundary]`: the first of the terms that are read there or later.
  let firstTerm: [Int]
  let tolerance: Double
  /// Cost of a pattern known beforehand; `+infinity` when none is.
  let known: Double
  /// Once it is raised, the search gives up.
  let stop: StopSignal?
  /// The cheapest complete labels, cheapest first, at most as many as wanted.
  var complete: [(cost: Double, label: Int32)] = []
  private(set) var hasMinimum = false
  /// Whether the search gave up before the minimum was known.
  private(set) var ranOut = false
  /// What patterns cost at least when the search gave up.
  private(set) var lowerBound = Double.infinity
  private var popped = 0
  private var effortAtMinimum = 0
  /// Labels made.
  private(set) var labelCount = 0
  /// Labels that others were compared with.
  private var comparisons = 0

  /// What was spent: labels made, and comparisons between labels, which take a tenth of the time each.
  var effort: Int { labelCount + comparisons / 10 }

  /// Labels that may be made for the second-cheapest patterns and those after it. More are no longer worth their time:
  /// the list then holds the cheapest patterns met.
  private static let listAllowance = 1_000

  /// Effort between two looks at whether to stop: some milliseconds.
  private static let effortBetweenLooks = 20_000

  init(
    _ graph: PatternGraph, _ prices: RoundPrices, _ ascent: SlopeAscent, option: [[Double]], wanted: Int,
    threshold: Double, stop: StopSignal?
  ) {
    self.stop = stop
    self.graph = graph
    self.prices = prices
    self.option = option
    self.wanted = wanted
    self.threshold = threshold
    lines = ascent.lines
    slotCount = prices.accumulators.count
    let terms = prices.terms
    firstTerm = (0...graph.dayCount + 1).map { boundary in
      terms.firstIndex { $0.boundary >= boundary } ?? terms.count
    }
    tolerance = PricingTolerance.absolute(ascent.value)
    known = ascent.cheapest
  }

  /// No label whose completion costs more than this is of use.
  var cutoff: Double {
    let first = min(known + tolerance, complete.first?.cost ?? .infinity)
    let last = complete.count == wanted ? complete[wanted - 1].cost : .infinity
    return max(first, min(threshold, last))
  }

  /// Searches until the patterns wanted are found or the effort reaches `labelLimit` before the minimum is known.
  mutating func run(_ scratch: inout PricingScratch, labelLimit: Int) {
    start(&scratch)
    resume(&scratch, labelLimit: labelLimit)
  }

  /// Goes on where the search ran out.
  mutating func resume(_ scratch: inout PricingScratch, labelLimit: Int) {
    ranOut = false
    var nextLook = effort + Self.effortBetweenLooks
    while let entry = scratch.queue.pop() {
      labelCount = scratch.labels.count
      if effort > nextLook, !hasMinimum {
        if stop?.isStopRequested == true { ranOut = true }
        nextLook = effort + Self.effortBetweenLooks
      }
      if ranOut || effort > labelLimit, !hasMinimum {
        ranOut = true
        lowerBound = min(entry.key, known)
        scratch.queue.push(entry)
        return
      }
      if hasMinimum, effort > effortAtMinimum + Self.listAllowance { return }
      guard visit(entry, &scratch) else { return }
    }
  }

  /// Forgets all labels but the first.
  func start(_ scratch: inout PricingScratch) {
    reset(&scratch)
    addRoot(&scratch)
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
    let completion = scratch.bound.completion(graph, boundary: 0, state: 0, scratch.totals, 0)
    scratch.queue.push(LabelQueue.Entry(key: potential + completion, label: 0))
  }

  /// Handles the next label; false when all that is wanted was found.
  private mutating func visit(_ entry: LabelQueue.Entry, _ scratch: inout PricingScratch) -> Bool {
    let label = scratch.labels[Int(entry.label)]
    if label.boundary == graph.dayCount { return takePattern(entry.label, label, &scratch) }
    if entry.key > cutoff { return true }
    let dominators = countDominators(entry.label, label, scratch, limit: hasMinimum ? wanted : 1, &comparisons)
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
      effortAtMinimum = effort
      for entry in scratch.parked { scratch.queue.push(entry) }
      scratch.parked.removeAll(keepingCapacity: true)
    }
    popped += 1
    guard label.cost < threshold, popped < wanted else { return false }
    if label.group > 0 { addSibling(LabelQueue.Entry(key: label.potential, label: index), label, &scratch) }
    return true
  }

  /// Keeps a complete label when it is among the cheapest.
  mutating func note(_ cost: Double, _ label: Int32) {
    let position = complete.firstIndex { $0.cost > cost } ?? complete.count
    guard position < wanted else { return }
    complete.insert((cost, label), at: position)
    if complete.count > wanted { complete.removeLast() }
  }
}
