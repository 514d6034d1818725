import PatrolDomain

/// The rules that hold without anybody writing them; a scenario's own rule of a kind replaces the one here.
enum BuiltInRules {
  static let all: [Rule] = [
    rule(.availability(Availability())),
    rule(.qualification(Qualification())),
    rule(.dutiesPerDay(DutiesPerDay(maximum: 1))),
    rule(.pins(Pins())),
    rule(.wishes(Wishes(weights: [9, 3, 1])), .soft(level: .wishes, weight: 1)),
    rule(.pairing(Pairing(weight: 5))),
    rule(.equipmentStock(EquipmentStock())),
    rule(.teamLeader(TeamLeader(stepWeight: 1))),
    rule(.authority(Authority(minimumPolice: 2, minimumPercent: 50))),
    rule(.collectiveSkills(CollectiveSkills())),
  ]

  private static func rule(_ statement: RuleStatement, _ strength: Strength = .law) -> Rule {
    Rule(
      id: RuleID("built-in/\(statement.kind.rawValue)"), statement: statement, strength: strength, scope: Scope(),
      citation: Citation(source: "", status: .assumed, authority: .planner))
  }
}
