/// The linear assignment problem: who takes what, each thing once, at the least sum of costs.
///
/// Shortest augmenting paths with potentials, O(n³): R. Jonker, A. Volgenant, "A Shortest Augmenting Path Algorithm for
/// Dense and Sparse Linear Assignment Problems", Computing 38 (1987).
enum Assignment {
  /// - Parameter costs: `costs[row][column]`, a square; `infinity` for what is not allowed. The assignment of each row to
  ///   the column of its own index must be allowed.
  /// - Returns: the column of each row.
  static func cheapest(_ costs: [[Double]]) -> [Int] {
    let count = costs.count
    var rowPotentials = Array(repeating: 0.0, count: count)
    var columnPotentials = Array(repeating: 0.0, count: count)
    var rowOfColumn = Array(repeating: -1, count: count)
    for row in 0..<count {
      augment(from: row, costs, &rowPotentials, &columnPotentials, &rowOfColumn)
    }
    var columns = Array(repeating: 0, count: count)
    for (column, row) in rowOfColumn.enumerated() { columns[row] = column }
    return columns
  }

  /// The cycles of a permutation but those of one: each entry takes the place of the next.
  static func cycles(_ permutation: [Int]) -> [[Int]] {
    var isSeen = Array(repeating: false, count: permutation.count)
    var cycles: [[Int]] = []
    for start in permutation.indices where !isSeen[start] && permutation[start] != start {
      var cycle: [Int] = []
      var next = start
      while !isSeen[next] {
        isSeen[next] = true
        cycle.append(next)
        next = permutation[next]
      }
      cycles.append(cycle)
    }
    return cycles
  }

  /// Gives `start` a column along a shortest path of reassignments.
  private static func augment(
    from start: Int, _ costs: [[Double]], _ rowPotentials: inout [Double], _ columnPotentials: inout [Double],
    _ rowOfColumn: inout [Int]
  ) {
    let count = costs.count
    var distance = Array(repeating: Double.infinity, count: count)
    var before = Array(repeating: -1, count: count)
    var isDone = Array(repeating: false, count: count)
    var row = start
    var reached = -1
    var length = 0.0
    while true {
      var nearest = -1
      for column in 0..<count where !isDone[column] {
        let through = length + costs[row][column] - rowPotentials[row] - columnPotentials[column]
        if through < distance[column] {
          distance[column] = through
          before[column] = reached
        }
        if nearest < 0 || distance[column] < distance[nearest] { nearest = column }
      }
      isDone[nearest] = true
      length = distance[nearest]
      reached = nearest
      guard rowOfColumn[nearest] >= 0 else { break }
      row = rowOfColumn[nearest]
    }
    rowPotentials[start] += length
    for column in 0..<count where isDone[column] && column != reached {
      rowPotentials[rowOfColumn[column]] += length - distance[column]
      columnPotentials[column] -= length - distance[column]
    }
    while reached >= 0 {
      let earlier = before[reached]
      rowOfColumn[reached] = earlier >= 0 ? rowOfColumn[earlier] : start
      reached = earlier
    }
  }
}
