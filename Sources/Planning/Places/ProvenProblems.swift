public import PatrolDomain
public import RosterModel

/// The problems that the certificates of a scenario's plan speak of, for whoever checks them.
public struct ProvenProblems: Sendable {
  public let folded: RosterProblem
  public let full: RosterProblem

  public init(_ scenario: Scenario) {
    let steps = TeamsThenPlaces(Translation(scenario))
    folded = steps.folded.problem
    full = steps.full.problem
  }
}
