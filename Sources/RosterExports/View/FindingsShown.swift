public import PatrolDomain
import RosterAudit
import Wording

/// One person's burden against his share.
public struct FairnessShown: Hashable, Sendable {
  /// Id of the rule that shares out.
  public let rule: String
  /// Names of the forces and roles among which it shares out; empty for everybody.
  public let sharers: [String]
  public let person: Named
  public let opening: BurdenPoints
  public let points: BurdenPoints
  public let share: BurdenPoints
  public let excess: BurdenPoints
  public let duties: Int
  public let nights: Int
  /// Working time of the horizon.
  public let minutes: Minutes

  static func all(_ clearance: Clearance) -> [FairnessShown]? {
    let turns = Dictionary(grouping: clearance.report.roster.assignments, by: \.person).mapValues(\.count)
    let lines = clearance.report.audit.fairness.filter { clearance.showsAffairs(of: $0.person) }
    guard clearance.audience == .commander || !lines.isEmpty else { return nil }
    let byRule = Dictionary(grouping: lines, by: \.rule)
    return clearance.scenario.rules.flatMap { rule in
      let sharers = rule.sharers(in: clearance.scenario).map(printable)
      return (byRule[rule.id] ?? []).sorted { ($1.excess, $0.person) < ($0.excess, $1.person) }.map { line in
        FairnessShown(
          rule: rule.id.text, sharers: sharers, person: clearance.named(line.person), opening: line.opening,
          points: line.points,
          share: line.share, excess: line.excess, duties: turns[line.person] ?? 0, nights: line.nights,
          minutes: line.minutes)
      }
    }
  }
}

/// What somebody asked for, and whether he got it.
public struct WishShown: Hashable, Sendable {
  public enum Subject: Hashable, Sendable {
    case dayOff
    /// A duty, of the activity of this name if there is one.
    case duty(String?)
  }

  public let person: Named
  /// 0-based.
  public let day: Int
  public let subject: Subject
  /// 1 (dearest) to 3.
  public let rank: Int
  public let isMet: Bool

  static func all(_ clearance: Clearance) -> [WishShown]? {
    let audit = clearance.report.audit
    let wishes = (audit.metWishes.map { ($0, true) } + audit.unmetWishes.map { ($0, false) })
      .filter { clearance.showsAffairs(of: $0.0.person) }
    guard clearance.audience == .commander || !wishes.isEmpty else { return nil }
    return wishes.sorted { ($0.0.day, $0.0.person, $0.0.rank) < ($1.0.day, $1.0.person, $1.0.rank) }.map {
      wish, isMet in
      let subject: Subject =
        switch wish.subject {
        case .dayOff: .dayOff
        case .duty(let activity):
          .duty(activity.map { Named($0.text, clearance.activities[$0]?.name ?? "").name })
        }
      return WishShown(
        person: clearance.named(wish.person), day: wish.day, subject: subject, rank: wish.rank, isMet: isMet)
    }
  }
}

/// What is known about the roster as a whole, for those who are told reasons.
public struct FindingsShown: Hashable, Sendable {
  /// What is lawful and has its price.
  public struct Concession: Hashable, Sendable {
    public let rule: String
    public let kind: RuleKind
    public let status: Citation.Status
    public let cost: Int
    public let fact: Fact
  }

  /// Why a seat is below its minimum or target.
  public struct ShortSeat: Hashable, Sendable {
    public let duty: DutyID
    /// Index into the view's duties.
    public let index: Int
    public let isBelowMinimum: Bool
    public let fact: Fact
  }

  /// A rule of a pack that does not count this week.
  public struct SwitchedOff: Hashable, Sendable {
    public let rule: String
    public let kind: RuleKind
    public let source: String
    public let reason: String
  }

  /// Why the search ended; `nil` for a roster without a run.
  public let stopReason: String?
  /// In the order in which they were optimised.
  public let levels: [Verdict.Level]
  /// Seats below minimum or target, each with its reason, by duty.
  public let shortSeats: [ShortSeat]
  /// Sessions that the demand asks for and that are not held.
  public let missingSessions: Int
  /// By rule, the dearest first within each.
  public let concessions: [Concession]
  public let switchedOff: [SwitchedOff]

  init?(_ clearance: Clearance) {
    guard clearance.audience.isToldReasons else { return nil }
    let (report, audit) = (clearance.report, clearance.report.audit)
    stopReason = report.verdict?.stopReason
    levels = report.levels
    let places = Dictionary(
      zip(clearance.duties.map(\.id), clearance.duties.indices), uniquingKeysWith: { first, _ in first })
    shortSeats = report.shortSeats.compactMap { note in
      places[note.duty].map { index in
        ShortSeat(duty: note.duty, index: index, isBelowMinimum: note.isBelowMinimum, fact: note.fact)
      }
    }
    missingSessions = audit.quotas.reduce(0) { $0 + $1.missing }
    concessions = audit.softBreaches.dearestByRule.joined().map {
      Concession(rule: $0.rule.text, kind: $0.kind, status: $0.citation.status, cost: $0.cost, fact: $0.fact)
    }
    switchedOff = report.scenario.switchedOff.map { off in
      SwitchedOff(
        rule: off.rule.id.text, kind: off.rule.statement.kind, source: printable(off.rule.citation.source),
        reason: printable(off.reason))
    }
  }
}
