import LinearPrograms

/// Which program this is.
enum Version {
  static let tuantra = "0.1.0"

  /// By name, as the manifest keeps them.
  static var all: [String: String] { ["tuantra": tuantra, "glpk": SolverVersion.glpk] }
}
