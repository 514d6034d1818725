import CGLPK

/// A point that was measured against the program: one value per column, and its cost.
struct IntegerPoint {
  var values: [Double]
  var objective = 0.0

  /// Measures `values`; `nil` when they break a bound, a row or a whole number by more than `tolerance`.
  init?(_ values: [Double], in handle: OpaquePointer, tolerance: Double) throws(LinearProgramFault) {
    self.values = values
    var violation = 0.0
    try LinearProgramFault.check(cglpk_measure_point(handle, values, &objective, &violation))
    guard violation <= tolerance else { return nil }
  }
}
