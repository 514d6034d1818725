/// The states of a `StateExpansion` with equal futures made one, found from the last boundary backwards; states
/// without a future are gone.
struct MergedStates {
  /// `rows[day][state · moveCount + move]`, targets being merged states.
  private(set) var rows: [[StateExpansion.Arc]]
  /// `stateCounts[boundary]`.
  private(set) var stateCounts: [Int]
  let moveCounts: [Int]
  /// `moveOfKind[day][kind]`: kinds whose moves became equal have one move; −1 when no arc is left.
  private(set) var moveOfKind: [[Int]]

  init(_ expansion: StateExpansion) {
    rows = expansion.rows
    moveCounts = expansion.moveCounts
    moveOfKind = expansion.moveOfKind
    stateCounts = Array(repeating: 1, count: expansion.rows.count + 1)
    // All that can be reached at the end of the horizon is one state.
    var classOf: [Int32] = []
    for day in expansion.rows.indices.reversed() {
      let isLast = day == expansion.rows.count - 1
      for arc in rows[day].indices where rows[day][arc].target >= 0 {
        rows[day][arc].target = isLast ? 0 : classOf[Int(rows[day][arc].target)]
        if rows[day][arc].target < 0 { rows[day][arc].tariff = 0 }
      }
      classOf = mergeStates(day)
      mergeMoves(day)
    }
  }

  /// Keeps one of each set of equal rows; returns the merged state of each state, −1 for those without arcs.
  private mutating func mergeStates(_ day: Int) -> [Int32] {
    let width = moveCounts[day]
    var classOf: [Int32] = []
    var indexOf: [ArraySlice<StateExpansion.Arc>: Int32] = [:]
    var kept: [StateExpansion.Arc] = []
    for start in stride(from: 0, to: rows[day].count, by: width) {
      let row = rows[day][start..<start + width]
      if row.allSatisfy({ $0.target < 0 }) {
        classOf.append(-1)
      } else if let known = indexOf[row] {
        classOf.append(known)
      } else {
        let index = Int32(indexOf.count)
        indexOf[row] = index
        classOf.append(index)
        kept += row
      }
    }
    rows[day] = kept
    stateCounts[day] = indexOf.count
    return classOf
  }

  /// Gives kinds with equal columns the same move.
  private mutating func mergeMoves(_ day: Int) {
    let width = moveCounts[day]
    var first: [[StateExpansion.Arc]: Int] = [:]
    var moveOf = Array(repeating: -1, count: width)
    for move in 1..<max(1, width) {
      let column = stride(from: move, to: rows[day].count, by: width).map { rows[day][$0] }
      guard column.contains(where: { $0.target >= 0 }) else { continue }
      let known = first[column] ?? move
      first[column] = known
      moveOf[move] = known
    }
    moveOfKind[day] = moveOfKind[day].map { moveOf[$0] }
  }
}
