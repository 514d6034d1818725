// Which labels cannot lead to anything better than others.
extension LabelSearch {
  /// The number of closed labels of the same state that dominate a label, counted up to `limit`.
  ///
  /// - Parameter comparisons: how many labels were looked at is added to this.
  func countDominators(
    _ index: Int32, _ label: Label, _ scratch: PricingScratch, limit: Int, _ comparisons: inout Int
  ) -> Int {
    var count = 0
    var other = scratch.closed[Int(label.state)]
    guard other >= 0 else { return 0 }
    let row = graph.reach.row(boundary: Int(label.boundary), state: Int(label.state)) * graph.reach.checkpointCount
    let terms = prices.terms[firstTerm[Int(label.boundary) + 1]...]
    while other >= 0 {
      let rival = scratch.labels[Int(other)]
      comparisons += 1
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

  /// Whether totals at `a` cost no more than those at `b`, whatever follows: no limit that `a` is nearer to can still
  /// be passed.
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
}
