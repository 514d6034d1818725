import ArgumentParser
import PatrolDomain
import Wording

/// How a command answers.
struct AnswerOptions: ParsableArguments {
  @OptionGroup var language: LanguageOption

  @Flag(name: .customLong("json"), help: help("help.json"))
  var isJSON = false
}

/// The language of an answer; every command has this option.
struct LanguageOption: ParsableArguments {
  // Read before the parser runs, see `words`; here it is checked and explained.
  @Option(name: .customLong("lang"), help: help("help.lang"), completion: .list(Language.allCases.map(\.rawValue)))
  var language: String?

  func validate() throws {
    if let language, Language(rawValue: language) == nil {
      throw ValidationError(words.sentence(Fact("help.unknown-lang", ["value": .text(language)])))
    }
  }
}

/// An explanation of an option or argument, in the user's language.
func help(_ code: String) -> ArgumentHelp { ArgumentHelp(words.sentence(code)) }
