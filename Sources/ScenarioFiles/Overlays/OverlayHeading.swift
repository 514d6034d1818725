/// What a what-if file says about itself.
public struct OverlayHeading: Hashable, Sendable {
  public let title: String
  /// What the officer wants to know.
  public let question: String

  public init(title: String, question: String) {
    self.title = title
    self.question = question
  }
}
