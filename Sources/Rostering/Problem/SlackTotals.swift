internal import RosterModel

/// Sums of slack that costs the same, to branch on: each is a whole number in every roster, but often far from one in a
/// relaxation, where single amounts of slack differ little from whole ones. A seat that is empty to a third in three nights
/// is one empty seat.
///
/// The sum over a whole group comes first, then those over its halves, quarters, and so on, in the order of the rows. A sum
/// is an amount of its own, in a row of its own behind those of the problem, which is left out until somebody branches on it.
struct SlackTotals {
  /// `members[total]`: indices into the structurals.
  private(set) var members: [[Int]] = []
  private let structurals: [Structural]

  init(_ structurals: [Structural]) {
    self.structurals = structurals
    var groups: [Key: [Int]] = [:]
    for (index, structural) in structurals.enumerated() where structural.bounds.upperBound > 0 {
      if let key = Key(structural) { groups[key, default: []].append(index) }
    }
    for group in groups.values.sorted(by: { $0[0] < $1[0] }) { split(group[...]) }
  }

  private struct Key: Hashable {
    var isShortfall: Bool
    var costs: [Int]

    /// `nil` for what has no place in a total.
    init?(_ structural: Structural) {
      guard structural.costs.contains(where: { $0 != 0 }) else { return nil }
      costs = structural.costs
      switch structural.kind {
      case .decision, .total: return nil
      case .shortfall: isShortfall = true
      case .surplus: isShortfall = false
      }
    }
  }

  /// The smallest number of amounts whose sum is worth a row.
  private static let leastMembers = 2

  private mutating func split(_ group: ArraySlice<Int>) {
    guard group.count >= Self.leastMembers else { return }
    members.append(Array(group))
    let middle = group.startIndex + group.count / 2
    split(group[..<middle])
    split(group[middle...])
  }

  /// The totals as amounts, and the structurals with their places in the totals' rows.
  ///
  /// - Parameter firstRow: the row of the first total.
  func structurals(firstRow: Int) -> [Structural] {
    var all = structurals
    for (total, members) in members.enumerated() {
      let row = firstRow + total
      var upper = 0
      for member in members {
        all[member].terms.append(RowTerm(row: row, coefficient: 1))
        upper += structurals[member].bounds.upperBound
      }
      all.append(
        Structural(
          kind: .total(total, row: row), bounds: 0...upper, costs: structurals[members[0]].costs.map { _ in 0 },
          terms: [RowTerm(row: row, coefficient: -1)]))
    }
    return all
  }
}
