import PatrolDomain

@testable import RosterAudit

/// One rule, alone with two or three facts, and what its check has to say.
struct RuleProbe: Sendable, CustomStringConvertible {
  let name: String
  let rule: Rule
  let station: Station
  /// The amount of each breach, in the order of the report.
  let amounts: [Int]
  /// What the breaches cost together, each unit of a soft rule 10.
  let cost: Int

  /// A soft rule of weight 10 on level `wishes`, or a law where the catalogue knows nothing else.
  init(
    _ name: String, _ statement: RuleStatement, scope: Scope = Scope(), breaks amounts: [Int], costs cost: Int = 0,
    _ given: (inout Station) -> Void
  ) {
    self.name = name
    let strength: Strength =
      RuleKind.lawOnly.contains(statement.kind) ? .law : .soft(level: .wishes, weight: 10)
    rule = Rule(
      id: RuleID("probed"), statement: statement, strength: strength, scope: scope,
      citation: Citation(source: "Art. 1", status: .verified, authority: .statute))
    self.amounts = amounts
    self.cost = cost
    var station = Station()
    given(&station)
    station.rules.append(rule)
    self.station = station
  }

  var description: String { "\(rule.statement.kind.rawValue): \(name)" }

  var report: AuditReport { RosterAuditor(station.scenario).audit(station.roster) }
}

extension RuleProbe {
  /// The probes of each rule.
  static func probes(of kind: RuleKind) -> [RuleProbe] {
    // Long: one line per rule of the catalogue.
    switch kind {
    case .availability: availability
    case .qualification: qualification
    case .homeArea: homeArea
    case .dutiesPerDay: dutiesPerDay
    case .minimumRest: minimumRest
    case .weeklyRest: weeklyRest
    case .workingTime: workingTime
    case .nightMinutes: nightMinutes
    case .nightCount: nightCount
    case .consecutiveDays: consecutiveDays
    case .consecutiveNights: consecutiveNights
    case .freeDays: freeDays
    case .weekends: weekends
    case .succession: succession
    case .forwardRotation: forwardRotation
    case .activityLimit: activityLimit
    case .fairShare: fairShare
    case .wishes: wishes
    case .pins: pins
    case .teamSize: teamSize
    case .teamLeader: teamLeader
    case .authority: authority
    case .collectiveSkills: collectiveSkills
    case .pairing: pairing
    case .supervision: supervision
    case .areaVisits: areaVisits
    case .equipmentStock: equipmentStock
    case .cooldown: cooldown
    }
  }

  static let all: [RuleProbe] = RuleKind.allCases.flatMap(probes)
}
