import PatrolDomain
import Testing

@testable import RosterAudit

@Suite struct RuleProbeTests {
  @Test(arguments: RuleProbe.all)
  func probe(_ probe: RuleProbe) {
    let report = probe.report
    let found = report.breaches + report.softBreaches
    #expect(found.map(\.amount) == probe.amounts, "\(found)")
    #expect(found.allSatisfy { $0.rule == probe.rule.id && $0.kind == probe.rule.statement.kind })
    #expect(found.reduce(0) { $0 + $1.cost } == probe.cost, "\(found)")
    #expect(report.levels[.wishes] == probe.cost)
    let isLawOnly = RuleKind.lawOnly.contains(probe.rule.statement.kind)
    #expect(report.isLawful == (probe.amounts.isEmpty || !isLawOnly))
    #expect(found.allSatisfy { $0.citation == probe.rule.citation })
  }

  /// Computed, not remembered: each rule of the catalogue has a check that its probes were seen to call, and that found
  /// something at least once and nothing at least once.
  @Test(arguments: RuleKind.allCases)
  func everyRuleIsProbed(_ kind: RuleKind) {
    var found: [Int] = []
    for probe in RuleProbe.probes(of: kind) {
      #expect(probe.rule.statement.kind == kind)
      _ = RosterAuditor(probe.station.scenario).audit(probe.station.roster) { rule, findings in
        if rule.statement.kind == kind { found.append(findings.count) }
      }
    }
    #expect(found.contains(0), "no probe keeps the rule")
    // Fair share is never broken; what it has instead is tested with the levels.
    if kind != .fairShare { #expect(found.contains { $0 > 0 }, "no probe breaks the rule") }
  }

  /// The same breach against the law instead of at a price.
  @Test(arguments: RuleProbe.all)
  func asLaw(_ probe: RuleProbe) {
    var station = probe.station
    let law = Rule(
      id: probe.rule.id, statement: probe.rule.statement, strength: .law, scope: probe.rule.scope,
      citation: probe.rule.citation)
    station.rules = station.rules.map { $0 == probe.rule ? law : $0 }
    let report = RosterAuditor(station.scenario).audit(station.roster)
    #expect((report.breaches + report.softBreaches).count == probe.amounts.count)
    #expect(report.breaches.allSatisfy { $0.cost == 0 && $0.level == nil })
    // What the rule itself prices keeps its price.
    #expect(report.softBreaches.allSatisfy { [.pairing, .teamLeader].contains($0.kind) })
  }
}
