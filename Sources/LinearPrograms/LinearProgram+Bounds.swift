import CGLPK

extension LinearProgram {
  /// What a column's value or a row's activity may be: `lower ... upper`.
  public struct Bounds: Hashable, Sendable {
    /// −infinity for none.
    public var lower: Double
    /// +infinity for none. Equal to `lower` for a fixed value or an equation.
    public var upper: Double

    public init(lower: Double, upper: Double) {
      self.lower = lower
      self.upper = upper
    }

    public static let free = Bounds(lower: -.infinity, upper: .infinity)
    public static let nonNegative = Bounds(lower: 0, upper: .infinity)
    public static func fixed(_ value: Double) -> Bounds { Bounds(lower: value, upper: value) }
    public static func atLeast(_ value: Double) -> Bounds { Bounds(lower: value, upper: .infinity) }
    public static func atMost(_ value: Double) -> Bounds { Bounds(lower: -.infinity, upper: value) }

    func check() throws(LinearProgramFault) {
      // A NaN fails both comparisons.
      guard lower < .infinity, upper > -.infinity else {
        throw LinearProgramFault(.notFinite, "a bound is not a number, or infinite on the wrong side")
      }
      guard lower <= upper else { throw LinearProgramFault(.misuse, "a lower bound is above its upper bound") }
    }
  }

  /// Replaces the bounds of column `column`. The basis stays.
  public mutating func setBounds(column: Int, _ bounds: Bounds) throws(LinearProgramFault) {
    try bounds.check()
    let index = try LinearProgram.index(column, in: columnCount)
    solution = nil
    try LinearProgramFault.check(cglpk_set_column_bounds(handle, index, bounds.lower, bounds.upper))
  }

  /// Replaces the bounds of row `row`. The basis stays.
  public mutating func setBounds(row: Int, _ bounds: Bounds) throws(LinearProgramFault) {
    try bounds.check()
    let index = try LinearProgram.index(row, in: rowCount)
    solution = nil
    try LinearProgramFault.check(cglpk_set_row_bounds(handle, index, bounds.lower, bounds.upper))
  }

  /// `index` as GLPK's integer, when it lies in `0 ..< count`.
  static func index(_ index: Int, in count: Int) throws(LinearProgramFault) -> Int32 {
    guard index >= 0, index < count, let small = Int32(exactly: index) else {
      throw LinearProgramFault(.misuse, "an index is out of range")
    }
    return small
  }
}
