internal import RosterModel

/// The distinct sums of charges that a person's days can bring, so that an arc of the graph names its charges by one
/// number and a pricing round multiplies them with the levels' weights only once.
struct ChargeTable {
  /// `rows[row][level]`, in cost units. Row 0 charges nothing.
  private(set) var rows: [[Int]]
  private var rowOf: [[Int]: Int]
  private var sums: [Int: Int] = [:]

  init(levels: Int) {
    rows = [Array(repeating: 0, count: levels)]
    rowOf = [rows[0]: 0]
  }

  /// The row that charges `penalty` for `amount`; `nil` where breaking the rule is unlawful.
  mutating func row(_ penalty: Penalty?, _ amount: Int) -> Int? {
    guard amount > 0 else { return 0 }
    guard let penalty else { return nil }
    var row = rows[0]
    row[penalty.level] = penalty.charge(for: amount).units
    return intern(row)
  }

  /// The row of two rows' charges together.
  mutating func sum(_ a: Int, _ b: Int) -> Int {
    guard a != 0, b != 0 else { return a + b }
    let pair = min(a, b) << 32 | max(a, b)
    if let known = sums[pair] { return known }
    let sum = intern(zip(rows[a], rows[b]).map { $0 + $1 })
    sums[pair] = sum
    return sum
  }

  mutating func sum(_ a: Int?, _ b: Int?) -> Int? {
    guard let a, let b else { return nil }
    return sum(a, b)
  }

  private mutating func intern(_ row: [Int]) -> Int {
    if let known = rowOf[row] { return known }
    rows.append(row)
    rowOf[row] = rows.count - 1
    return rows.count - 1
  }
}
