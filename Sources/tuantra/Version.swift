/// Which program this is.
enum Version {
  static let tuantra = "0.1.0"

  /// By name, as the manifest keeps them.
  static let all = ["tuantra": tuantra]
}
