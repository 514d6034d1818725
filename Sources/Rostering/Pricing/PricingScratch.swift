/// Memory that pricing calls reuse. One per thread; nothing in it outlives a call.
struct PricingScratch {
  var bound = CompletionBound()
  var labels: ContiguousArray<Label> = []
  /// `totals[label · slotCount + slot]`.
  var totals: ContiguousArray<Int32> = []
  var queue = LabelQueue()
  var parked: ContiguousArray<LabelQueue.Entry> = []
  /// `closed[state]`: the label of the state that was closed last; −1 for none.
  var closed: ContiguousArray<Int32> = []
  /// Options of each group, sorted by price where `isRanked[group]`.
  var ranked: ContiguousArray<Int32> = []
  var isRanked: ContiguousArray<Bool> = []

  init() {}
}

/// A way to reach a state: one pattern up to some boundary.
struct Label {
  /// Paid so far: prices, charges, and counters that were read.
  var cost: Double
  /// `cost` with the lines below the counters that were not read yet.
  var potential: Double
  /// −1 for the first.
  var parent: Int32
  /// State, counted among all boundaries.
  var state: Int32
  var boundary: Int32
  /// Group of the last day's options, counted within the day.
  var group: Int32
  /// The group's options by price: which one.
  var rank: Int32
  /// The label of the same state that was closed before; −1 for none, or `dived`.
  var closedBefore: Int32

  /// Marks a label that a dive went through.
  static let dived: Int32 = -2
}
