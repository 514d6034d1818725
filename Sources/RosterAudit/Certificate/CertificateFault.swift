public import RosterModel

/// Why a claim of a certificate does not count as proven.
public enum CertificateFault: Error, Hashable, Sendable {
  /// A form or a scale that this program does not know.
  case unknownForm
  /// Names a level, row, decision, person or node that there is not.
  case unknownName
  /// Not one lock, or not one price, for each level before.
  case wrongLocks
  /// A lock is an upper limit, so its price cannot be below 0.
  case negativeLockPrice
  /// A part of the space is not settled, or is spoken of twice.
  case uncovered
  /// The prices prove less than is claimed; `nil` when they prove nothing.
  case boundTooHigh(proven: Cost?)
  /// The numbers do not fit.
  case overflow
  /// Checking takes more steps than allowed: neither proven nor refuted.
  case tooLarge
  /// Rules that the checker does not follow, such as groups of days that overlap: neither proven nor refuted.
  case unfollowedRule

  /// Whether the claim may be true all the same.
  public var isUndecided: Bool {
    switch self {
    case .tooLarge, .unfollowedRule: true
    default: false
    }
  }
}

/// Sums and products that say so when they do not fit.
enum ExactArithmetic {
  static func sum(_ a: Int, _ b: Int) throws(CertificateFault) -> Int {
    let (value, isOver) = a.addingReportingOverflow(b)
    if isOver { throw .overflow }
    return value
  }

  static func product(_ a: Int, _ b: Int) throws(CertificateFault) -> Int {
    let (value, isOver) = a.multipliedReportingOverflow(by: b)
    if isOver { throw .overflow }
    return value
  }
}
