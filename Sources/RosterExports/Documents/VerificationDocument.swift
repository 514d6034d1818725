public import PatrolDomain

/// What `verify` answers to programs.
public struct VerificationDocument: Document, Sendable {
  struct Finding: Encodable, Sendable {
    let code: String
    /// By language.
    let text: [String: String]

    init(_ fact: Fact) {
      code = fact.code
      text = sentences(fact)
    }
  }

  let format: Int
  let isSound: Bool
  let faults: [Finding]
  /// What the certificate proves of each level, or that there is none; and what was not checked.
  let proofs: [Finding]

  public init(faults: [Fact], proofs: [Fact]) {
    format = 1
    isSound = faults.isEmpty
    self.faults = faults.map(Finding.init)
    self.proofs = proofs.map(Finding.init)
  }
}
