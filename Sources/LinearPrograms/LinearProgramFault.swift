/// Why GLPK could not do what was asked.
public struct LinearProgramFault: Error, Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// The call broke a rule: an index out of range, a row twice in one column, a lower bound above an upper one.
    case misuse
    /// GLPK lost its way numerically, and starting again from another basis did not help.
    case numerical
    /// GLPK could not get memory, or more than `LinearProgram.limitMemory(megabytes:)` allows.
    case memory
    /// A cost, bound, coefficient or result is not a number, or is infinite where it may not be.
    case notFinite
    /// The program was made on another thread. Nothing was done.
    case wrongThread
    /// An earlier fault on this thread took the program with it. Nothing was done.
    case stale
  }

  public var kind: Kind
  /// GLPK's own words where GLPK spoke, else what this room saw.
  public var message: String

  public init(_ kind: Kind, _ message: String) {
    self.kind = kind
    self.message = message
  }
}
