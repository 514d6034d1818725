public import PatrolDomain

/// How rules of a kind are written in files, for a manual.
///
/// Nothing here is written down a second time: the reader of rules is asked, with values that it takes or refuses, and what it
/// says is kept. So the manual cannot say anything else than the reader.
public struct RuleForm: Sendable {
  public let kind: RuleKind
  /// In the order in which the reader names them.
  public let parameters: [RuleParameter]
  /// Parameters of which at least one must be there, beside those that must be there anyway; often empty.
  public let oneOf: [String]
  /// Whether a breach may have a price instead of being against the law.
  public let mayBeSoft: Bool
  /// The levels of the objective that a price may be on; empty when there can be none.
  public let levels: [String]
  /// The keys of its scope that mean something to it.
  public let scope: [String]
  /// The strength that it has when nothing is said.
  public let strength: Strength?
  /// Whether such a rule is there in every scenario that writes none.
  public let isBuiltIn: Bool

  public init(_ kind: RuleKind) {
    let probe = RuleFormProbe(kind)
    self.kind = kind
    parameters = RuleReader.parameters(of: kind).map(probe.parameter)
    oneOf = probe.alternatives
    mayBeSoft = probe.mayBeSoft
    levels = mayBeSoft ? probe.levels : []
    scope = probe.scope
    strength = probe.rule()?.strength
    isBuiltIn = BuiltInRules.all.contains { $0.statement.kind == kind }
  }
}

/// A key of a rule.
public struct RuleParameter: Sendable {
  /// What may stand behind a key.
  public indirect enum Values: Hashable, Sendable {
    case number(ClosedRange<Int>)
    case duration(ClosedRange<Minutes>)
    case words([String])
    case truth
    /// Ids of things of this kind (a term of the catalogue: `kind.role`).
    case ids(String)
    /// A list; of so many, when that is fixed.
    case list(Values, count: Int?)
  }

  public let name: String
  public let isRequired: Bool
  public let values: Values
  /// The value that means the same as none, as it is typed; `nil` when there is no such value.
  public let standard: String?
}
