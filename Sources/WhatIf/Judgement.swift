public import PatrolDomain
import Planning
import RosterAudit

/// A roster of ours that the judge does not pass, or whose levels he counts otherwise: a fault of the program.
public struct JudgementFault: Error, Sendable {
  public let fact: Fact
}

/// The judge's word, before a planned roster is spoken of.
enum Judgement {
  static func passed(_ roster: Roster, _ levels: [PlannedLevel], in scenario: Scenario) throws(JudgementFault)
    -> AuditReport
  {
    let audit = RosterAuditor(scenario).audit(roster)
    if let breach = audit.breaches.first {
      throw JudgementFault(fact: Fact("internal.unlawful", ["breach": .fact(breach.fact)]))
    }
    for planned in levels where audit.levels[planned.level] != planned.value {
      throw JudgementFault(
        fact: Fact(
          "internal.level",
          [
            "level": .term("level.\(planned.level.rawValue)"), "planned": .count(planned.value),
            "audited": audit.levels[planned.level].map { .count($0) } ?? .nothing,
          ]))
    }
    return audit
  }
}
