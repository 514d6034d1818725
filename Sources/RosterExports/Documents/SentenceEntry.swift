public import PatrolDomain

/// A sentence for other programs: in every language, and beside it what it is made of.
public struct SentenceEntry: Encodable, Sendable {
  /// Key of the sentence in the catalogue.
  public let code: String
  /// By language.
  public let text: [String: String]
  public let values: [String: FactContent]

  public init(_ fact: Fact) {
    code = fact.code
    text = sentences(fact)
    values = FactContent.all(of: fact)
  }
}
