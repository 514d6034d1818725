import PatrolDomain
import RosterExports
import Wording

extension Console {
  /// Says what a fact says, in the user's language.
  func say(_ fact: Fact, _ style: Style? = nil, first: String = "", indent: Int = 2) {
    say(words.sentence(fact), style, first: first, indent: indent)
  }

  /// A sentence in lines as wide as the terminal. A file or a pipe gets it as one line, which other programs can find.
  ///
  /// - Parameters:
  ///   - first: what stands before the first line.
  ///   - indent: blanks before the others.
  func say(_ sentence: String, _ style: Style? = nil, first: String = "", indent: Int = 2) {
    let lines = sentenceLines(sentence, first: first, indent: indent)
    let text = lines.joined(separator: "\n")
    write(line: style.map { styled(text, $0) } ?? text)
  }

  func sentenceLines(_ sentence: String, first: String = "", indent: Int = 2) -> [String] {
    askedWidth.map { wrapped(sentence, width: $0, first: first, indent: indent) } ?? [first + sentence]
  }
}
