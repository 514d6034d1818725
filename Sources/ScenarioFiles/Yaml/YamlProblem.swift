import PatrolDomain

/// What libyaml finds wrong with a text, by the key of its sentence in the catalogue.
enum YamlProblem: String, CaseIterable {
  // Long: one line per problem.
  case tab = "yaml-problem.tab"
  case unclosedQuote = "yaml-problem.unclosed-quote"
  case unclosedList = "yaml-problem.unclosed-list"
  case unclosedMapping = "yaml-problem.unclosed-mapping"
  case strayColon = "yaml-problem.stray-colon"
  case missingColon = "yaml-problem.missing-colon"
  case misplacedKey = "yaml-problem.misplaced-key"
  case missingHyphen = "yaml-problem.missing-hyphen"
  case strayHyphen = "yaml-problem.stray-hyphen"
  case strayQuestionMark = "yaml-problem.stray-question-mark"
  case reservedCharacter = "yaml-problem.reserved-character"
  case missingValue = "yaml-problem.missing-value"
  case outside = "yaml-problem.outside"
  case escape = "yaml-problem.escape"
  case blockText = "yaml-problem.block-text"
  case directive = "yaml-problem.directive"
  case tag = "yaml-problem.tag"
  case anchor = "yaml-problem.anchor"
  case tooDeep = "yaml-problem.too-deep"
  /// Anything that a later libyaml may come to say.
  case other = "yaml-problem.other"

  /// - Parameters:
  ///   - problem: what libyaml says is wrong.
  ///   - context: what it was at; `nil` when it does not say.
  ///   - character: the one at which it stopped; `nil` at the end of the text.
  init(_ problem: String, context: String?, at character: Unicode.Scalar?) {
    let known = Self.byProblem[problem] ?? context.flatMap { Self.byContext[$0] } ?? .other
    self = known == .reservedCharacter && character == "\t" ? .tab : known
  }

  /// Whether the place to mend is where the part began, and not where libyaml stopped.
  var isWhereItBegan: Bool { self == .unclosedQuote || self == .missingColon }

  /// What settles the matter by itself (libyaml 0.2.5: `scanner.c`, `parser.c`).
  private static let byProblem: [String: YamlProblem] = [
    // Long: one line per message.
    "found character that cannot start any token": .reservedCharacter,
    "found a tab character that violates indentation": .tab,
    "found a tab character where an indentation space is expected": .tab,
    "mapping values are not allowed in this context": .strayColon,
    "found unexpected ':'": .strayColon,
    "could not find expected ':'": .missingColon,
    "mapping keys are not allowed in this context": .strayQuestionMark,
    "block sequence entries are not allowed in this context": .strayHyphen,
    "found unexpected end of stream": .unclosedQuote,
    "found unexpected document indicator": .unclosedQuote,
    "did not find expected ',' or ']'": .unclosedList,
    "did not find expected ',' or '}'": .unclosedMapping,
    "did not find expected key": .misplacedKey,
    "did not find expected '-' indicator": .missingHyphen,
    "did not find expected node content": .missingValue,
    "did not find expected <document start>": .outside,
    "did not find expected <stream-start>": .outside,
    "found undefined tag handle": .tag,
    "found incompatible YAML document": .directive,
    "found duplicate %YAML directive": .directive,
    "found duplicate %TAG directive": .directive,
    "Maximum nesting level reached, set with yaml_set_max_nest_level())": .tooDeep,
  ]

  /// Where many messages are about one thing.
  private static let byContext: [String: YamlProblem] = [
    // Long: one line per context.
    "while parsing a quoted scalar": .escape,
    "while scanning a block scalar": .blockText,
    "while scanning an anchor": .anchor,
    "while scanning an alias": .anchor,
    "while scanning a tag": .tag,
    "while parsing a tag": .tag,
    "while scanning a directive": .directive,
    "while scanning a %YAML directive": .directive,
    "while scanning a %TAG directive": .directive,
    "while scanning a tag directive": .directive,
    "while parsing a tag directive": .directive,
    "while parsing a %TAG directive": .directive,
  ]
}

extension Fact {
  init(_ problem: YamlProblem, _ values: [String: FactValue]) { self.init(problem.rawValue, values) }
}
