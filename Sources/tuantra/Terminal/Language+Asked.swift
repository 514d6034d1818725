import Wording

/// The language that was asked for: by `--lang`, which must be known before the help is written, or by the locale.
let words = Renderer(Language.asked(arguments: CommandLine.arguments, locale: Environment.locale))

extension Language {
  static let option = "--lang"

  static func asked(arguments: [String], locale: String) -> Language {
    for (index, argument) in arguments.enumerated() {
      if argument == option, index + 1 < arguments.count, let named = Language(rawValue: arguments[index + 1]) {
        return named
      }
      if argument.hasPrefix(option + "="), let named = Language(rawValue: String(argument.dropFirst(option.count + 1)))
      {
        return named
      }
    }
    return Language(locale: locale)
  }
}
