/// How much a point may break a bound (as a share of 1 + |bound|) or miss a whole number and still count as feasible.
enum Tolerances {
  /// For points that a caller brings.
  static let start = 1e-6
  /// For points that branch and bound found. GLPK calls 1e-5 away from whole "whole" and rounds afterwards, and a row
  /// adds up several such steps.
  static let answer = 1e-4
}
