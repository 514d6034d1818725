import Glibc

/// What the program takes from the environment.
enum Environment {
  /// The locale for messages, by the order of POSIX.
  static var locale: String {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      if let value = variable(name), !value.isEmpty { return value }
    }
    return ""
  }

  static var refusesColour: Bool {
    variable("NO_COLOR").map { !$0.isEmpty } ?? false || variable("TERM") == "dumb"
  }

  /// How wide lines may be (POSIX, `COLUMNS`); `nil` when it is not said, or too narrow for a word.
  static var columns: Int? { variable("COLUMNS").flatMap { Int($0) }.flatMap { (20...10_000).contains($0) ? $0 : nil } }

  static var processorCount: Int { max(1, sysconf(CInt(_SC_NPROCESSORS_ONLN))) }

  private static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
}
