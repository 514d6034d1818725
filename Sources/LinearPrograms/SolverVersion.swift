import CGLPK

/// Which library solves the linear programs.
public enum SolverVersion {
  /// Such as `5.0`.
  public static var glpk: String { String(cString: cglpk_version()) }
}
