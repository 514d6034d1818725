// What to do when the labels are used up.
extension LabelSearch {
  /// Days that one descent may step through, in horizons: most go straight down, a few turn back near their end.
  private static let horizonsPerDescent = 4

  /// Completes the most promising labels depth first, so that a search that had to stop has something to show.
  mutating func dive(_ scratch: inout PricingScratch) {
    for _ in 0..<2 * wanted + 2 {
      guard let entry = scratch.queue.pop() else { break }
      descend(from: entry.label, pace: nil, &scratch)
    }
    guard complete.isEmpty else { return }
    start(&scratch)
    descend(from: 0, pace: CounterPace(graph, prices), &scratch)
  }

  /// Steps from day to day, the cheapest completion first, and turns back where counters allow none: their lines only
  /// estimate what can still be completed.
  ///
  /// - Parameter pace: what matters before the cost, if anything does.
  private mutating func descend(from root: Int32, pace: CounterPace?, _ scratch: inout PricingScratch) {
    var open = [root]
    var steps = Self.horizonsPerDescent * graph.dayCount
    while steps > 0, let current = open.popLast() {
      let label = scratch.labels[Int(current)]
      if label.boundary == graph.dayCount { return }
      guard label.closedBefore != Label.dived else { continue }
      scratch.labels[Int(current)].closedBefore = Label.dived
      steps -= 1
      let first = scratch.labels.count
      expand(current, label, &scratch)
      open += children(from: first, pace, scratch)
    }
  }

  /// The labels from `first` on, the most promising last.
  private func children(from first: Int, _ pace: CounterPace?, _ scratch: PricingScratch) -> [Int32] {
    let keys = (first..<scratch.labels.count).map { rank(Int32($0), pace, scratch) }
    return keys.sorted { ($1.deviation, $1.cost, $1.label) < ($0.deviation, $0.cost, $0.label) }.map(\.label)
  }

  /// What makes a label promising: little deviation, then a cheap completion.
  func rank(
    _ index: Int32, _ pace: CounterPace?, _ scratch: PricingScratch
  ) -> (deviation: Double, cost: Double, label: Int32) {
    let label = scratch.labels[Int(index)]
    let (boundary, first) = (Int(label.boundary), Int(index) * slotCount)
    let completion = scratch.bound.completion(
      graph, boundary: boundary, state: Int(label.state), scratch.totals, first)
    return (pace?.deviation(boundary, scratch.totals, first) ?? 0, label.potential + completion, index)
  }
}
