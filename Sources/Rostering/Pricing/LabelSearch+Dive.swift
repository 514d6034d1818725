// What to do when the labels are used up.
extension LabelSearch {
  /// Completes the most promising labels greedily, so that a search that had to stop has something to show.
  mutating func dive(_ scratch: inout PricingScratch) {
    for _ in 0..<2 * wanted + 2 {
      guard let entry = scratch.queue.pop() else { return }
      var current = entry.label
      while scratch.labels[Int(current)].boundary < graph.dayCount, !isDived(current, scratch) {
        guard let child = bestChild(of: current, &scratch) else { break }
        current = child
      }
    }
  }

  private func isDived(_ label: Int32, _ scratch: PricingScratch) -> Bool {
    scratch.labels[Int(label)].closedBefore == Label.dived
  }

  private mutating func bestChild(of index: Int32, _ scratch: inout PricingScratch) -> Int32? {
    scratch.labels[Int(index)].closedBefore = Label.dived
    let first = scratch.labels.count
    expand(index, scratch.labels[Int(index)], &scratch)
    var best: (cost: Double, label: Int32)?
    for child in first..<scratch.labels.count {
      let label = scratch.labels[child]
      let completion = scratch.bound.completion(
        graph, boundary: Int(label.boundary), state: Int(label.state), scratch.totals, child * slotCount)
      let cost = label.potential + completion
      if cost < (best?.cost ?? .infinity) { best = (cost, Int32(child)) }
    }
    return best?.label
  }
}
