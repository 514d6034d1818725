/// Open nodes, the one with the smallest bound first; of equal bounds the deepest, then the oldest. One node may be
/// put before all others, to follow it down while the program is warm.
struct NodeFrontier: Sendable {
  private struct Entry {
    var node: SearchNode
    var sequence: Int
  }

  private var heap: [Entry] = []
  private var sequence = 0
  private var favourite: SearchNode?

  init(_ nodes: [SearchNode] = []) {
    for node in nodes { insert(node) }
  }

  /// The bound of the part that comes next when the last node was split; `nil` when it was not.
  var boundOnTheWayDown: Double? { favourite?.bound }
  var isEmpty: Bool { heap.isEmpty && favourite == nil }
  var count: Int { heap.count + (favourite == nil ? 0 : 1) }

  /// The smallest bound of all open nodes; impossible when there are none.
  var bound: LagrangianBound {
    let bounds = [heap.first?.node.lagrangian, favourite?.lagrangian].compactMap { $0 }
    return bounds.min { $0.value < $1.value } ?? .impossible
  }

  /// Inserts the parts of a node; the first is taken next.
  mutating func insert(parts: [SearchNode]) {
    if let favourite { insert(favourite) }
    favourite = parts.first
    for node in parts.dropFirst() { insert(node) }
  }

  mutating func insert(_ node: SearchNode) {
    heap.append(Entry(node: node, sequence: sequence))
    sequence += 1
    var child = heap.count - 1
    while child > 0, precedes(child, (child - 1) / 2) {
      heap.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  mutating func popFirst() -> SearchNode? {
    if let node = favourite {
      favourite = nil
      return node
    }
    guard let first = heap.first else { return nil }
    heap.swapAt(0, heap.count - 1)
    heap.removeLast()
    var parent = 0
    while true {
      var least = parent
      for child in [2 * parent + 1, 2 * parent + 2] where child < heap.count && precedes(child, least) { least = child }
      guard least != parent else { return first.node }
      heap.swapAt(parent, least)
      parent = least
    }
  }

  private func precedes(_ a: Int, _ b: Int) -> Bool {
    let (a, b) = (heap[a], heap[b])
    if a.node.bound != b.node.bound { return a.node.bound < b.node.bound }
    if a.node.depth != b.node.depth { return a.node.depth > b.node.depth }
    return a.sequence < b.sequence
  }
}
