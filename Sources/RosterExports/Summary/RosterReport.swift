public import PatrolDomain
public import RosterAudit

/// A roster with everything that is known about it: what the summary and the files tell.
public struct RosterReport: Sendable {
  public let scenario: Scenario
  public let roster: Roster
  public let audit: AuditReport
  /// `nil` for a roster that was only checked.
  public let verdict: Verdict?
  /// Why seats stayed empty, as far as that is known.
  public let shortSeats: [ShortSeatNote]
  /// A sentence for each quota of which not all sessions are held, as far as that is known.
  public let shortSessions: [QuotaID: Fact]
  /// What no roster can staff, as far as that is known.
  public let capacityGaps: [Fact]

  public init(
    scenario: Scenario, roster: Roster, audit: AuditReport, verdict: Verdict?, shortSeats: [ShortSeatNote] = [],
    shortSessions: [QuotaID: Fact] = [:], capacityGaps: [Fact] = []
  ) {
    self.scenario = scenario
    self.roster = roster
    self.audit = audit
    self.verdict = verdict
    self.shortSeats = shortSeats
    self.shortSessions = shortSessions
    self.capacityGaps = capacityGaps
  }

  /// People missing below the minimum, and those whom sessions that are not held would have needed at the least.
  public var isComplete: Bool {
    audit.coverage.allSatisfy { $0.shortOfMinimum == 0 } && audit.quotas.allSatisfy { $0.missing == 0 }
  }

  /// The levels as the run left them; without a run, as the judge counts them.
  var levels: [Verdict.Level] {
    verdict?.levels
      ?? ObjectiveLevel.allCases.compactMap { level in
        audit.levels[level].map { Verdict.Level(level: level, value: $0, bound: nil) }
      }
  }
}

/// A sentence about a seat that stayed below its minimum, or only below its target: what is missing, and why.
public struct ShortSeatNote: Hashable, Sendable {
  public let duty: DutyID
  public let isBelowMinimum: Bool
  public let fact: Fact

  public init(duty: DutyID, isBelowMinimum: Bool, fact: Fact) {
    self.duty = duty
    self.isBelowMinimum = isBelowMinimum
    self.fact = fact
  }
}
