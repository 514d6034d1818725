public import PatrolDomain
import Wording

/// What `plan` answers to programs: the roster, what the judge says of it, and how good it is known to be; or why there is
/// none.
public struct PlanDocument: Document, Sendable {
  struct Note: Encodable, Sendable {
    let duty: String
    let isBelowMinimum: Bool
    /// By language.
    let text: [String: String]
  }

  let format: Int
  let stopReason: String
  let levels: [Manifest.Level]
  let counts: [String: Int]
  let roster: RosterDocument?
  let audit: AuditDocument?
  let shortSeats: [Note]
  /// Why no lawful roster exists; `nil` when there is one, or none was found.
  let conflict: ConflictEntry?

  public init(_ verdict: Verdict, _ report: RosterReport?, conflict: ConflictEntry? = nil) {
    format = 2
    stopReason = verdict.stopReason
    levels = verdict.levels.map(Manifest.Level.init)
    counts = verdict.countsByName
    roster = report.map { RosterDocument($0.roster, in: $0.scenario) }
    audit = report.map { AuditDocument($0.audit, of: $0.scenario) }
    shortSeats = (report?.shortSeats ?? []).map { note in
      Note(duty: note.duty.text, isBelowMinimum: note.isBelowMinimum, text: sentences(note.fact))
    }
    self.conflict = conflict
  }
}

/// A fact in every language, by the language's code.
public func sentences(_ fact: Fact) -> [String: String] {
  let pairs = Language.allCases.map { ($0.rawValue, Renderer($0).sentence(fact)) }
  return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
}
