/// A solution of the restricted master problem, by the problem's own indices.
struct MasterPoint: Sendable {
  /// Pattern (pool index) and weight, only weights above the tolerance, in the order of the columns.
  var patterns: [(column: Int, weight: Double)]
  /// One per structural; 0 for slack of rows that are left out.
  var structurals: [Double]
  /// Sum of the artificial columns.
  var artificial: Double
  /// Rows with an artificial column above the tolerance.
  var brokenRows: [Int]
  /// The objective, artificial columns included at their price.
  var objective: Double
}
