import PatrolDomain

/// What is known about a roster as a whole, for other programs.
struct FindingsEntry: Encodable {
  struct ShortSeat: Encodable {
    /// Key of the duty.
    let duty: String
    let isBelowMinimum: Bool
    /// By language.
    let text: [String: String]
  }

  struct Concession: Encodable {
    let rule: String
    let kind: String
    let status: String
    let cost: Int
    /// By language.
    let text: [String: String]
  }

  struct SwitchedOff: Encodable {
    let rule: String
    let kind: String
    let source: String
    let reason: String
  }

  let stopReason: String?
  let levels: [Manifest.Level]
  let shortSeats: [ShortSeat]
  let missingSessions: Int
  let concessions: [Concession]
  let switchedOff: [SwitchedOff]

  init(_ findings: FindingsShown) {
    stopReason = findings.stopReason
    levels = findings.levels.map(Manifest.Level.init)
    shortSeats = findings.shortSeats.map { note in
      ShortSeat(duty: note.duty.text, isBelowMinimum: note.isBelowMinimum, text: sentences(note.fact))
    }
    missingSessions = findings.missingSessions
    concessions = findings.concessions.map { found in
      Concession(
        rule: found.rule, kind: found.kind.rawValue, status: found.status.rawValue, cost: found.cost,
        text: sentences(found.fact))
    }
    switchedOff = findings.switchedOff.map { off in
      SwitchedOff(rule: off.rule, kind: off.kind.rawValue, source: off.source, reason: off.reason)
    }
  }
}
