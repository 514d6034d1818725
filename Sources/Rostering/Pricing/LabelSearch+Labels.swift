// How labels grow.
extension LabelSearch {
  /// Adds the label that differs only in the last day's option: the next dearer one of the group.
  mutating func addSibling(_ entry: LabelQueue.Entry, _ label: Label, _ scratch: inout PricingScratch) {
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
    if label.boundary == graph.dayCount { note(sibling.cost, index) }
    // Before the minimum is known it would only be found dominated by the label itself.
    let sorted = LabelQueue.Entry(key: key, label: index)
    if hasMinimum { scratch.queue.push(sorted) } else { scratch.parked.append(sorted) }
  }

  /// Adds the labels of the next boundary that are of use.
  mutating func expand(_ index: Int32, _ label: Label, _ scratch: inout PricingScratch) {
    let day = graph.days[Int(label.boundary)]
    let next = day.firstState + day.stateCount
    let row = day.firstArcStart + Int(label.state) - day.firstState
    let isTracking = !scratch.bound.tracked.isEmpty
    for position in Int(graph.arcStart[row])..<Int(graph.arcStart[row + 1]) {
      let arc = graph.arcs[position]
      let group = day.firstGroup + Int(arc.group)
      let potential = label.potential + scratch.bound.group[group] + scratch.bound.tariff[Int(arc.tariff)]
      let state = next + Int(arc.target)
      guard potential < .infinity else { continue }
      if !isTracking, !(potential + scratch.bound.cost[state] <= cutoff) { continue }
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
    for slot in 0..<slotCount {
      scratch.totals.append(scratch.totals[parent + slot] + graph.amount(arc, day, prices.accumulators[slot]))
    }
    let key = settle(&child, first, scratch)
    guard key < .infinity, key <= cutoff else {
      scratch.totals.removeLast(slotCount)
      return
    }
    let index = Int32(scratch.labels.count)
    if child.boundary == graph.dayCount { note(child.cost, index) }
    // Among equals the label that is further on comes first.
    scratch.queue.push(LabelQueue.Entry(key: key - tolerance * 0.01 * Double(child.boundary), label: index))
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
    let completion = scratch.bound.completion(
      graph, boundary: boundary, state: Int(child.state), scratch.totals, first)
    return child.potential + completion + extra
  }
}
