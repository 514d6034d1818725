import PatrolDomain
import RosterModel

extension Pairing: TeamEncoding {
  func encode(_ context: RuleContext, into draft: inout ProblemDraft) {
    let week = draft.week
    for pair in week.scenario.pairs {
      guard let first = week.personIndex[pair.first], let second = week.personIndex[pair.second] else { continue }
      for duty in week.teams(in: context.rule) {
        encode(pair.relation, first, second, duty, context, &draft)
      }
    }
  }

  private func encode(
    _ relation: Pair.Relation, _ first: Int, _ second: Int, _ duty: Int, _ context: RuleContext,
    _ draft: inout ProblemDraft
  ) {
    let one = draft.personTerms(of: duty) { $0 == first }
    let other = draft.personTerms(of: duty) { $0 == second }
    let hard = context.strength.penalty().map { [$0.segment] } ?? []
    let soft = [Segment(cost: [LevelCost(ObjectiveLevel.wishes.index, weight)])]
    let isOneTeam = draft.week.fold(of: duty).sessions == 1
    switch relation {
    case .required, .preferred:
      guard !one.isEmpty || !other.isEmpty else { return }
      let slack = relation == .required ? hard : soft
      let opposite = other.map { Row.PersonTerm(person: $0.person, choice: $0.choice, -1) }
      draft.add(
        Row(personTerms: one + opposite, target: 0, shortfall: slack, surplus: slack, isLazy: true),
        from: .rule(context.index))
    case .avoided, .forbidden:
      // Two teams of a fold keep them apart all the same.
      guard !one.isEmpty, !other.isEmpty, isOneTeam else { return }
      draft.add(
        Row(
          personTerms: one + other, target: 1, shortfall: [.free], surplus: relation == .forbidden ? hard : soft,
          isLazy: true),
        from: .rule(context.index))
    }
  }
}
