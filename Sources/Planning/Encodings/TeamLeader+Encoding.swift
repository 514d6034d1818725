import PatrolDomain
import RosterModel

extension TeamLeader: TeamEncoding, PersonEncoding {
  /// The price of each step below the first leader role.
  func encode(_ context: RuleContext, into draft: inout PersonDraft, tables: inout ChoiceTables) {
    let week = draft.week
    let roles = week.people[draft.person].roles
    let seats = tables.seats
    draft.breach(.soft(level: .wishes, weight: stepWeight)) { choice in
      seats[choice].reduce(0) { steps, part in
        guard part.seat == .leader, week.covers(context.rule, part.duty) else { return steps }
        let order = week.duties[part.duty].team.leaderRoles
        return steps + (order.firstIndex { roles.contains($0) } ?? 0)
      }
    }
  }

  func encode(_ context: RuleContext, into draft: inout ProblemDraft) {
    for duty in draft.week.teams(in: context.rule) where !draft.week.duties[duty].team.leaderRoles.isEmpty {
      draft.add(
        Row(
          choiceTerms: draft.choices(of: duty, in: .leader).map { Row.ChoiceTerm($0) },
          decisionTerms: draft.carriedOut(duty, -1), target: 0,
          shortfall: context.strength.penalty().map { [$0.segment] } ?? []),
        from: .rule(context.index))
    }
  }
}

extension Penalty {
  /// Slack without end at this price.
  var segment: Segment { Segment(cost: [LevelCost(level: level, cost: cost)]) }
}
