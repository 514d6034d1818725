import PatrolDomain
import Wording

/// How a document calls a rule that shares out burden.
extension Renderer {
  /// `Chia đều điểm vất vả giữa Công an phường, Cán bộ`
  ///
  /// - Parameter sharers: names of the forces and roles that share; empty for everybody.
  func fairShare(_ sharers: [String]) -> String {
    let rule = FactValue.term("rule.\(RuleKind.fairShare.rawValue)")
    guard !sharers.isEmpty else { return value(rule) }
    return sentence(Fact("summary.fair-share", ["rule": rule, "sharers": .list(sharers.map { .text($0) })]))
  }
}

extension Rule {
  /// Names of the forces and of the roles that its scope speaks of, in the scenario's order.
  func sharers(in scenario: Scenario) -> [String] {
    scenario.forces.filter { scope.forces.contains($0.id) }.map(\.name)
      + scenario.roles.filter { scope.roles.contains($0.id) }.map(\.name)
  }
}
