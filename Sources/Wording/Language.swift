/// A language in which the program speaks.
public enum Language: String, CaseIterable, Hashable, Sendable {
  case vietnamese = "vi"
  case english = "en"

  /// The language that a POSIX locale name such as `vi_VN.UTF-8` asks for; English for every other.
  public init(locale: String) {
    self = locale.hasPrefix("vi") ? .vietnamese : .english
  }
}
