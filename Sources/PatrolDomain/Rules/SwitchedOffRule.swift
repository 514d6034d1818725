/// A rule of a regulation pack that the planner leaves out, with the reason that he gives for it.
public struct SwitchedOffRule: Hashable, Sendable {
  public let rule: Rule
  public let reason: String

  public init(rule: Rule, reason: String) {
    self.rule = rule
    self.reason = reason
  }
}
