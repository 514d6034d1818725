public import PatrolDomain

/// What `verify` answers to programs.
public struct VerificationDocument: Document, Sendable {
  struct Fault: Encodable, Sendable {
    let code: String
    /// By language.
    let text: [String: String]
  }

  let format: Int
  let isSound: Bool
  let faults: [Fault]

  public init(faults: [Fact]) {
    format = 1
    isSound = faults.isEmpty
    self.faults = faults.map { Fault(code: $0.code, text: sentences($0)) }
  }
}
