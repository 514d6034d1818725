internal import LinearPrograms

// How to get through a long horizon with narrow limits.
extension LabelSearch {
  /// Labels kept per day at least.
  private static let leastBeam = 8

  /// Goes from the first day to the last with the best labels of each day, taking about as long as the search did: those
  /// nearest to an even pace towards their limits, the cheapest completion first among equals.
  ///
  /// For use where descents come to nothing and no counter can be tracked: a descent turns back near its end, while what
  /// shuts out all completions was mostly done long before.
  mutating func beam(_ scratch: inout PricingScratch) {
    let width = max(Self.leastBeam, effort / (2 * graph.dayCount))
    let pace = CounterPace(graph, prices)
    start(&scratch)
    var front = 0..<1
    for day in 0..<graph.dayCount where !front.isEmpty && stop?.isStopRequested != true {
      let first = scratch.labels.count
      for index in front { expand(Int32(index), scratch.labels[index], &scratch) }
      // Of the last day `complete` keeps the best, by their places.
      if day < graph.dayCount - 1 { front = keep(width, from: first, pace, &scratch) }
    }
  }

  /// Drops all but the best labels from `first` on, and of those that are alike all but the cheapest; returns where they
  /// are now.
  private func keep(_ width: Int, from first: Int, _ pace: CounterPace, _ scratch: inout PricingScratch) -> Range<Int> {
    let all = first..<scratch.labels.count
    guard all.count > width else { return all }
    let keys = all.map { rank(Int32($0), pace, scratch) }
    var met: Set<[Int32]> = []
    var labels: [Label] = []
    var totals: [Int32] = []
    for key in keys.sorted(by: { ($0.deviation, $0.cost, $0.label) < ($1.deviation, $1.cost, $1.label) }) {
      let label = scratch.labels[Int(key.label)]
      let own = scratch.totals[Int(key.label) * slotCount..<(Int(key.label) + 1) * slotCount]
      guard met.insert([label.state] + own).inserted else { continue }
      labels.append(label)
      totals += own
      if labels.count == width { break }
    }
    scratch.labels.replaceSubrange(all, with: labels)
    scratch.totals.replaceSubrange(first * slotCount..<scratch.totals.count, with: totals)
    return first..<scratch.labels.count
  }
}
