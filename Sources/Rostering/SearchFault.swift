/// The engine could not do its work. Never says anything about the problem.
public struct SearchFault: Error, Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// The linear programs failed again and again; `message` is GLPK's own words.
    case linearProgram
    /// Two readings of the same pattern or roster disagree: a fault of ours.
    case disagreement
    /// The problem breaks a promise of `RosterModel` (a term of an unknown choice, say).
    case malformedProblem
  }

  public var kind: Kind
  public var message: String

  public init(kind: Kind, message: String) {
    self.kind = kind
    self.message = message
  }
}
